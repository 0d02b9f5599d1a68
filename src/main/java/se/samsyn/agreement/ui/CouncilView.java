package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.PersonService;
import se.samsyn.agreement.Council;
import se.samsyn.agreement.CouncilCheck;
import se.samsyn.agreement.CouncilDetails;
import se.samsyn.agreement.CouncilId;
import se.samsyn.agreement.CouncilService;
import se.samsyn.agreement.DecisionFilter;
import se.samsyn.agreement.DecisionService;
import se.samsyn.agreement.DecisionSort;
import se.samsyn.agreement.DecisionState;
import se.samsyn.agreement.MeetingFilter;
import se.samsyn.agreement.MeetingService;
import se.samsyn.agreement.MeetingSort;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** The strategic council: what the Act asks of it and whether it is so, who sits in it, its meetings and decisions. */
@Route(CouncilPaths.COUNCIL)
@RouteAlias(CouncilPaths.COUNCIL + "/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class CouncilView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilView.class);

    /** Of the meetings and of the open decisions; the rest is a list of its own. */
    private static final int MOST = 5;

    private final transient CouncilService councils;
    private final transient MeetingService meetings;
    private final transient DecisionService decisions;
    private final transient PersonService persons;
    private final transient RecordSections sections;
    private final transient Clock clock;
    private final transient LivePage page;
    private String title = "";

    CouncilView(
            CouncilService councils,
            MeetingService meetings,
            DecisionService decisions,
            PersonService persons,
            RecordSections sections,
            LiveUpdates updates,
            Clock clock) {
        this.councils = councils;
        this.meetings = meetings;
        this.decisions = decisions;
        this.persons = persons;
        this.sections = sections;
        this.clock = clock;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title = Texts.of("agreement.council");
        var id = event.getRouteParameters().getLong("id").map(CouncilId::new);
        Pages.found(() -> {
            show(() -> id.map(number -> Optional.of(councils.details(number))).orElseGet(councils::current));
            return id;
        });
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void show(Supplier<Optional<CouncilDetails>> council) {
        try {
            page.show(() -> council.get().map(this::content).orElseGet(this::none));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("The council could not be read", e);
            removeAll();
            add(
                    new PageHeader(title),
                    new CollaborationNav(RecordKind.COUNCIL),
                    new ErrorNote(
                            Texts.of("shared.loadFailed"),
                            Texts.of("shared.loadFailed.explanation"),
                            new Button(Texts.of("shared.retry"), _ -> show(council))));
        }
    }

    private Stream<Component> none() {
        var create = CurrentCaller.get().mayEdit()
                ? new Component[] {
                    Buttons.primaryLink(Texts.of("agreement.council.create"), CouncilPaths.COUNCIL + "/nytt")
                }
                : new Component[0];
        return Stream.of(
                new PageHeader(title),
                new CollaborationNav(RecordKind.COUNCIL),
                new EmptyState(Texts.of("agreement.council.none"), Texts.of("agreement.council.none.why"), create));
    }

    private Stream<Component> content(CouncilDetails details) {
        var today = LocalDate.now(clock);
        title = details.council().data().name();
        var record = new RecordPage();
        record.main(
                checks(details, today),
                new MembersPart(councils, persons, page::refresh, today).of(details),
                openDecisions(),
                latestMeetings(today));
        record.main(sections.of(details.council().id().ref()).toArray(Component[]::new));
        record.aside(new PageSection(Texts.of("agreement.facts"), facts(details, today)));
        return Stream.of(header(details), new CollaborationNav(RecordKind.COUNCIL), record);
    }

    private PageHeader header(CouncilDetails details) {
        var header = new PageHeader(title).facts(Texts.of("agreement.law.ten"));
        if (CurrentCaller.get().mayEdit()) {
            var council = details.council();
            header.actions(
                    Buttons.primaryLink(Texts.of("agreement.meeting.create"), CouncilPaths.MEETINGS + "/nytt"),
                    new ActionMenu()
                            .add(
                                    Texts.of("agreement.council.change"),
                                    () -> UI.getCurrent()
                                            .navigate(council.id().ref().path() + "/andra"))
                            .add(Texts.of("shared.remove.ask"), () -> askRemove(council)));
        }
        return header;
    }

    private void askRemove(Council council) {
        var name = council.data().name();
        Removal.of(
                        council.id().ref(),
                        Texts.of("agreement.council.remove", name),
                        Texts.of("agreement.council.remove.explanation"))
                .to(
                        CouncilPaths.COUNCIL,
                        Texts.of("agreement.council.removed", name),
                        () -> councils.remove(council.id()));
    }

    private static PageSection checks(CouncilDetails details, LocalDate today) {
        var list = Marks.list();
        CouncilCheck.of(details, today).forEach(check -> {
            var what = new Div(new Span(Texts.of(check.demand())), SmallText.of(Texts.of(check.why(), words(check))));
            what.addClassNames("s-grow", "s-lines");
            list.add(new ListItem(
                    new StateMark(
                            check.met() ? Tone.GOOD : Tone.PARTLY,
                            Texts.of(check.met() ? "agreement.check.met" : "agreement.check.missing")),
                    what));
        });
        return new PageSection(Texts.of("agreement.checks"), list);
    }

    private static Object[] words(CouncilCheck check) {
        return check.parameters().stream()
                .map(parameter -> parameter instanceof LocalDate day ? Dates.exact(day) : parameter)
                .toArray();
    }

    private PageSection openDecisions() {
        var open = decisions.list(
                new DecisionFilter("", null, null, null), new Sort<>(DecisionSort.STATE, false), Page.first(MOST + 1));
        var section = new PageSection(Texts.of("agreement.decisions"));
        var shown = open.stream()
                .filter(decision -> decision.state() != DecisionState.DONE)
                .limit(MOST)
                .toList();
        if (!open.isEmpty()) {
            section.action(Buttons.link(Texts.of("agreement.decisions.all"), CouncilPaths.DECISIONS));
        }
        return section.add(
                shown.isEmpty()
                        ? SmallText.of(
                                Texts.of(open.isEmpty() ? "agreement.decisions.none" : "agreement.decisions.none.open"))
                        : DecisionRows.of(shown));
    }

    private PageSection latestMeetings(LocalDate today) {
        var latest = meetings.list(MeetingFilter.ALL, new Sort<>(MeetingSort.HELD_ON, true), Page.first(MOST));
        var section = new PageSection(Texts.of("agreement.meetings"));
        if (latest.isEmpty()) {
            return section.add(SmallText.of(Texts.of("agreement.meetings.none.here")));
        }
        section.action(Buttons.link(Texts.of("agreement.meetings.all"), CouncilPaths.MEETINGS));
        var list = Marks.list();
        latest.forEach(meeting -> {
            var what = new Div(
                    new Anchor(meeting.id().ref().path(), Dates.exact(meeting.heldOn())),
                    SmallText.of(MeetingWords.facts(meeting)));
            what.addClassNames("s-grow", "s-lines");
            list.add(new ListItem(what, Marks.of(meeting.state(today))));
        });
        return section.add(list);
    }

    private static FactList facts(CouncilDetails details, LocalDate today) {
        var facts = new FactList()
                .add(Texts.of("agreement.council.ledBy"), Marks.of(details.ledBy()))
                .add(
                        Texts.of("agreement.members"),
                        Texts.of("agreement.members.count", details.on(today).size()))
                .add(
                        Texts.of("agreement.meeting.last"),
                        details.lastHeldOn() == null
                                ? Texts.of("agreement.meeting.never")
                                : Dates.exact(details.lastHeldOn()))
                .add(
                        Texts.of("agreement.meeting.next"),
                        details.nextOn() == null
                                ? Texts.of("agreement.meeting.next.none")
                                : Dates.exact(details.nextOn()));
        var task = details.council().data().task();
        return task.isEmpty() ? facts : facts.add(Texts.of("agreement.council.task"), task);
    }
}

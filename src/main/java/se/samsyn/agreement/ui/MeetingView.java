package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.DecisionService;
import se.samsyn.agreement.Meeting;
import se.samsyn.agreement.MeetingData;
import se.samsyn.agreement.MeetingDetails;
import se.samsyn.agreement.MeetingId;
import se.samsyn.agreement.MeetingService;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** A meeting of the council: its agenda, what was decided, the minutes, and who was there. */
@Route(CouncilPaths.MEETINGS + "/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class MeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingService meetings;
    private final transient DecisionsPart decisions;
    private final transient RecordSections sections;
    private final transient Clock clock;
    private final transient LivePage page;
    private String title = "";

    MeetingView(
            MeetingService meetings,
            DecisionService decisions,
            AgencyService agencies,
            InitiativeService initiatives,
            RecordSections sections,
            LiveUpdates updates,
            Clock clock) {
        this.meetings = meetings;
        this.sections = sections;
        this.clock = clock;
        page = new LivePage(this, updates);
        this.decisions = new DecisionsPart(
                decisions,
                new DecisionDialogs(decisions, agencies, initiatives, LocalDate.now(clock), page::refresh),
                LocalDate.now(clock),
                page::refresh);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new MeetingId(Pages.id(event));
        Pages.found(() -> {
            page.show(() -> content(meetings.details(id)));
            return id;
        });
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private Stream<Component> content(MeetingDetails details) {
        var meeting = details.meeting();
        title = Texts.of(
                "agreement.meeting.title",
                details.councilName(),
                Dates.exact(meeting.data().heldOn()));
        var record = new RecordPage();
        record.main(agenda(meeting), decisions.of(details), minutes(meeting));
        record.main(sections.of(meeting.id().ref()).toArray(Component[]::new));
        record.aside(
                new PageSection(Texts.of("agreement.facts"), facts(meeting.data())),
                new PageSection(Texts.of("agreement.meeting.present"), present(details)));
        return Stream.of(header(meeting), record);
    }

    private PageHeader header(Meeting meeting) {
        var header = new PageHeader(title)
                .under(Texts.of("agreement.meetings.title"), CouncilPaths.MEETINGS)
                .mark(Marks.of(meeting.state(LocalDate.now(clock))));
        if (CurrentCaller.get().mayEdit()) {
            header.actions(
                    Buttons.primaryLink(
                            Texts.of("shared.change"), meeting.id().ref().path() + "/andra"),
                    menu(meeting));
        }
        return header;
    }

    private ActionMenu menu(Meeting meeting) {
        var menu = new ActionMenu();
        if (meeting.cancelled()) {
            menu.add(Texts.of("agreement.meeting.reinstate"), () -> {
                meetings.reinstate(meeting.id(), meeting.version());
                page.refresh();
                Toasts.done(Texts.of("agreement.meeting.reinstated"));
            });
        } else {
            menu.add(Texts.of("agreement.meeting.cancel") + " …", () -> askCancel(meeting));
        }
        return menu.add(Texts.of("shared.remove.ask"), () -> askRemove(meeting));
    }

    private void askCancel(Meeting meeting) {
        Confirmation.ask(
                Texts.of("agreement.meeting.cancel.title", title),
                Texts.of("agreement.meeting.cancel.explanation"),
                Texts.of("agreement.meeting.cancel"),
                () -> {
                    meetings.cancel(meeting.id(), meeting.version());
                    page.refresh();
                    Toasts.undoable(Texts.of("agreement.meeting.cancel.done"), Texts.of("shared.undo"), () -> {
                        meetings.reinstate(
                                meeting.id(), meetings.get(meeting.id()).version());
                        page.refresh();
                    });
                });
    }

    private void askRemove(Meeting meeting) {
        Removal.of(
                        meeting.id().ref(),
                        Texts.of("agreement.meeting.remove", title),
                        Texts.of("agreement.meeting.remove.explanation"))
                .to(
                        CouncilPaths.MEETINGS,
                        Texts.of("agreement.meeting.removed", title),
                        () -> meetings.remove(meeting.id()));
    }

    private static PageSection agenda(Meeting meeting) {
        var agenda = meeting.data().agenda();
        if (agenda.isEmpty()) {
            return new PageSection(
                    Texts.of("agreement.meeting.agenda"), SmallText.of(Texts.of("agreement.meeting.agenda.none")));
        }
        var list = new OrderedList();
        agenda.forEach(item -> list.add(new ListItem(item)));
        return new PageSection(Texts.of("agreement.meeting.agenda"), list);
    }

    private static PageSection minutes(Meeting meeting) {
        var minutes = meeting.data().minutes();
        return new PageSection(
                Texts.of("agreement.meeting.minutes"),
                minutes.isEmpty() ? SmallText.of(Texts.of("agreement.meeting.minutes.none")) : Marks.prose(minutes));
    }

    private static FactList facts(MeetingData data) {
        var facts = new FactList().add(Texts.of("agreement.meeting.heldOn"), Dates.exact(data.heldOn()));
        if (data.startsAt() != null) {
            facts.add(Texts.of("agreement.meeting.startsAt"), MeetingWords.time(data.startsAt()));
        }
        if (!data.place().isEmpty()) {
            facts.add(Texts.of("agreement.meeting.place"), data.place());
        }
        if (!data.reference().isEmpty()) {
            facts.add(Texts.of("agreement.reference"), data.reference());
        }
        return facts;
    }

    private static Component present(MeetingDetails details) {
        if (details.present().isEmpty()) {
            return SmallText.of(Texts.of("agreement.meeting.present.none"));
        }
        var list = Marks.list();
        details.present().forEach(person -> {
            var who = new Div(new Anchor(
                    RecordRef.of(RecordKind.PERSON, person.id().value()).path(), person.name()));
            who.addClassNames("s-grow", "s-lines");
            who.add(SmallText.of(person.title().isEmpty() ? Texts.of("agreement.meeting.guest") : person.title()));
            list.add(new ListItem(who));
        });
        return list;
    }
}

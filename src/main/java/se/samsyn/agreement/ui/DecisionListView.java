package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.DecisionFilter;
import se.samsyn.agreement.DecisionListItem;
import se.samsyn.agreement.DecisionService;
import se.samsyn.agreement.DecisionSort;
import se.samsyn.agreement.DecisionState;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** What the council has decided at all its meetings, and whether it is seen to. */
@Route(CouncilPaths.DECISIONS)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class DecisionListView extends Main implements HasDynamicTitle {

    private final LocalDate today;

    DecisionListView(DecisionService decisions, AgencyService agencies, Clock clock) {
        today = LocalDate.now(clock);
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("agreement.decisions.title"),
                        new Sort<>(DecisionSort.STATE, false),
                        DecisionListView::filter,
                        decisions::list,
                        decisions::count)
                .counted(count -> Texts.of("agreement.decisions.count", count))
                .none(Texts.of("agreement.decisions.none"), Texts.of("agreement.decisions.none.why"));
        list.header().under(Texts.of("agreement.council"), CouncilPaths.COUNCIL);
        list.filters()
                .search(Texts.of("agreement.decisions.search"))
                .choice("lage", Texts.of("agreement.state"), DecisionState.class)
                .choice(
                        "aktor",
                        Texts.of("agreement.decision.agency"),
                        agencies.options(),
                        AgencyOption::name,
                        agency -> agency.id().value());
        list.grid()
                .component(Texts.of("agreement.decision"), DecisionListView::words, null)
                .as("beslut", DecisionListItem::words)
                .width("320px", 4)
                .component(Texts.of("agreement.state"), item -> Marks.of(item.state()), DecisionSort.STATE)
                .as("lage", DecisionListItem::state)
                .width("120px", 0)
                .column(Texts.of("agreement.decision.agency"), DecisionListView::agency, DecisionSort.AGENCY)
                .as("ansvarig", DecisionListView::agency)
                .width("180px", 1)
                .component(Texts.of("agreement.decision.dueOn"), this::due, DecisionSort.DUE_ON)
                .as("senast", DecisionListItem::dueOn)
                .width("140px", 0)
                .component(Texts.of("agreement.decision.heldOn"), DecisionListView::meeting, DecisionSort.HELD_ON)
                .as("mote", DecisionListItem::heldOn)
                .width("140px", 0)
                .column(Texts.of("agreement.initiatives.short"), DecisionListItem::initiatives, null)
                .as("initiativ", DecisionListItem::initiatives)
                .extra()
                .column(
                        Texts.of("agreement.decision.doneOn"),
                        item -> item.doneOn() == null ? "" : Dates.exact(item.doneOn()),
                        null)
                .as("klart", DecisionListItem::doneOn)
                .extra()
                .column(Texts.of("agreement.decision.doneNote"), DecisionListItem::doneNote, null)
                .as("utfall", DecisionListItem::doneNote)
                .extra()
                .opens(item -> item.meeting().ref().path())
                .compact(DecisionListView::compact);
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("agreement.decisions.title"));
    }

    private static DecisionFilter filter(Location location) {
        return new DecisionFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, "lage", DecisionState.class),
                AgencyId.ofNullable(Address.number(location, "aktor")),
                null);
    }

    private static Component words(DecisionListItem item) {
        var words = new Span(item.words());
        words.addClassName("s-wrap");
        return words;
    }

    private static String agency(DecisionListItem item) {
        return item.agency() == null ? Texts.of("agreement.coordination") : item.agency();
    }

    private Component due(DecisionListItem item) {
        return item.dueOn() == null ? new Span() : Dates.mark(item.dueOn(), today);
    }

    private static Component meeting(DecisionListItem item) {
        return new Anchor(item.meeting().ref().path(), Dates.exact(item.heldOn()));
    }

    private static List<Component> compact(DecisionListItem item) {
        var link = new Anchor(item.meeting().ref().path(), item.words());
        link.addClassName("s-wrap");
        return List.of(link, Marks.row(Stream.of(Marks.of(item.state()), SmallText.of(DecisionRows.facts(item)))));
    }
}

package se.samsyn.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyFilter;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyListItem;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.AgencySort;
import se.samsyn.agency.AgencyState;
import se.samsyn.agency.Silence;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.AgencyMark;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.Texts;

/** The register of agencies. */
@Route("aktorer")
@Menu(title = "agency.menu", order = 30, icon = "building")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class AgencyListView extends Main implements HasDynamicTitle {

    private final transient Clock clock;

    AgencyListView(AgencyService agencies, Clock clock) {
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("agency.menu"),
                        new Sort<>(AgencySort.NAME, false),
                        AgencyListView::filter,
                        agencies::list,
                        agencies::count)
                .counted(count -> Texts.of("agency.count", count))
                .none(Texts.of("agency.none"), Texts.of("agency.none.why"))
                .changed(RecordKind.AGENCY, agency -> agency.id().value(), AgencyListItem::name);
        list.filters()
                .search(Texts.of("agency.search"))
                .choice("slag", Texts.of("agency.kind"), AgencyKind.class)
                .choice("lage", Texts.of("agency.state"), AgencyState.class)
                .choice("tyst", Texts.of("agency.silence"), Silence.class);
        list.grid()
                .component(Texts.of("agency.name"), AgencyListView::mark, AgencySort.NAME)
                .as("namn", AgencyListItem::name)
                .width("320px", 2)
                .column(Texts.of("agency.kind"), agency -> Texts.of(agency.kind()), AgencySort.KIND)
                .as("slag", AgencyListItem::kind)
                .component(Texts.of("agency.parent"), AgencyListView::parent, AgencySort.PARENT)
                .as("del-av", AgencyListItem::parentName)
                .component(Texts.of("agency.state"), this::state, AgencySort.STATE)
                .as("lage", agency -> agency.state(today()))
                .width("140px", 0)
                .component(Texts.of("agency.last"), this::last, AgencySort.LAST)
                .as("senast-bidragit", AgencyListItem::lastOn)
                .width("150px", 0)
                .column(Texts.of("agency.shortName"), AgencyListItem::shortName, null)
                .as("kortnamn", AgencyListItem::shortName)
                .extra()
                .opens(agency ->
                        RecordRef.of(RecordKind.AGENCY, agency.id().value()).path())
                .compact(this::compact);
        if (CurrentCaller.get().mayEdit()) {
            list.create(AgencyListView::create).imported(RecordKind.AGENCY);
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("agency.menu"));
    }

    private static AgencyFilter filter(Location location) {
        return new AgencyFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, "slag", AgencyKind.class),
                Address.constant(location, "lage", AgencyState.class),
                Address.constant(location, "tyst", Silence.class));
    }

    private List<Component> compact(AgencyListItem agency) {
        var kind = new Span(Texts.of(agency.kind())
                + (agency.parentName() == null ? "" : " · " + Texts.of("agency.partOf", agency.parentName())));
        kind.addClassName("s-small");
        var last = new Span(Texts.of("agency.last") + ": ");
        last.addClassName("s-small");
        last.add(last(agency));
        return agency.state(today()) == AgencyState.ENDED
                ? List.of(mark(agency), kind, last, state(agency))
                : List.of(mark(agency), kind, last);
    }

    private Component last(AgencyListItem agency) {
        if (agency.lastOn() == null) {
            var never = new Span(Texts.of("agency.last.none"));
            never.addClassName("s-small");
            return never;
        }
        return Dates.mark(agency.lastOn(), today());
    }

    private Component state(AgencyListItem agency) {
        return AgencyMarks.state(agency.state(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Component mark(AgencyListItem agency) {
        return new AgencyMark(agency.id().value(), agency.name(), agency.shortName());
    }

    private static Component parent(AgencyListItem agency) {
        if (agency.parent() == null || agency.parentName() == null) {
            return new Span();
        }
        var link = new Anchor(
                RecordRef.of(RecordKind.AGENCY, agency.parent().value()).path(), agency.parentName());
        link.addClassName("s-quiet");
        return link;
    }

    private static Component create() {
        return Buttons.primaryLink(Texts.of("agency.create"), RecordKind.AGENCY.path() + "/ny");
    }
}

package se.samsyn.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.PersonFilter;
import se.samsyn.agency.PersonListItem;
import se.samsyn.agency.PersonService;
import se.samsyn.agency.PersonSort;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.Texts;

/** The register of officials, each with the role that was known last. */
@Route("personer")
@Menu(title = "agency.person.menu", order = 35)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class PersonListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PersonService persons;
    private final FilterBar filters = new FilterBar();
    private final RecordGrid<PersonListItem> grid = new RecordGrid<>(Texts.of("agency.person.menu"));

    PersonListView(PersonService persons, AgencyService agencies) {
        this.persons = persons;
        addClassName("s-page");
        setId("innehall");
        var options = agencies.options();
        filters.search(Texts.of("agency.person.search"))
                .choice(
                        "aktor",
                        Texts.of("agency.agency"),
                        options,
                        AgencyOption::name,
                        agency -> Long.toString(agency.id().value()),
                        id -> options.stream()
                                .filter(option ->
                                        Long.toString(option.id().value()).equals(id))
                                .findFirst()
                                .orElse(null));
        grid.component(Texts.of("agency.name"), PersonListView::link, PersonSort.NAME)
                .column(Texts.of("agency.role.latest"), PersonListView::title, PersonSort.TITLE)
                .component(Texts.of("agency.agency"), PersonListView::agency, PersonSort.AGENCY)
                .column(Texts.of("agency.role.knownOn"), PersonListView::knownOn, PersonSort.KNOWN_ON)
                .width("160px", 0)
                .compact(PersonListView::compact)
                .onSort(sort -> filters.keep("sort", sort));
        var header = new PageHeader(Texts.of("agency.person.menu")).facts(Texts.of("agency.person.notice"));
        if (CurrentCaller.get().mayEdit()) {
            header.actions(create());
        }
        add(header, filters, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        filters.read(location);
        var sort =
                Sort.parse(FilterBar.parameter(location, "sort"), PersonSort.class, new Sort<>(PersonSort.NAME, false));
        var filter = new PersonFilter(
                FilterBar.parameter(location, "q").orElse(""),
                AgencyId.ofNullable(FilterBar.number(location, "aktor")));
        grid.showSort(sort.by(), sort.descending());
        grid.load(
                () -> persons.list(filter, sort),
                this::none,
                rows -> filters.showCount(Texts.of("agency.person.count", rows.size())));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("agency.person.menu"));
    }

    private Component none() {
        return filters.isEmpty()
                ? new EmptyState(
                        Texts.of("agency.person.none"),
                        Texts.of("agency.person.none.why"),
                        CurrentCaller.get().mayEdit() ? new Component[] {create()} : new Component[0])
                : filters.noMatch();
    }

    private static List<Component> compact(PersonListItem person) {
        var role = new Span(title(person)
                + (person.agency() == null ? "" : ", " + person.agency().name()));
        var known = new Span(knownOn(person));
        known.addClassName("s-small");
        return List.of(link(person), role, known);
    }

    private static Component link(PersonListItem person) {
        return new Anchor(RecordRef.of(RecordKind.PERSON, person.id().value()).path(), person.name());
    }

    private static String title(PersonListItem person) {
        return person.title() == null ? Texts.of("agency.role.none") : person.title();
    }

    private static Component agency(PersonListItem person) {
        if (person.agency() == null) {
            return new Span();
        }
        var mark = AgencyMarks.of(person.agency());
        mark.addClassName("s-quiet");
        return mark;
    }

    private static String knownOn(PersonListItem person) {
        return person.knownOn() == null ? "" : Dates.exact(person.knownOn());
    }

    private static Component create() {
        return Buttons.primaryLink(Texts.of("agency.person.create"), RecordKind.PERSON.path() + "/ny");
    }
}

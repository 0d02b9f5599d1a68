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
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.Texts;

/** The register of officials, each with the role that was known last. */
@Route("personer")
@Menu(title = "agency.person.menu", order = 35, icon = "person")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class PersonListView extends Main implements HasDynamicTitle {

    PersonListView(PersonService persons, AgencyService agencies) {
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("agency.person.menu"),
                        new Sort<>(PersonSort.NAME, false),
                        PersonListView::filter,
                        persons::list,
                        persons::count)
                .counted(count -> Texts.of("agency.person.count", count))
                .none(Texts.of("agency.person.none"), Texts.of("agency.person.none.why"));
        list.header().facts(Texts.of("agency.person.notice"));
        list.filters()
                .search(Texts.of("agency.person.search"))
                .choice(
                        "aktor",
                        Texts.of("agency.agency"),
                        agencies.options(),
                        AgencyOption::name,
                        agency -> agency.id().value());
        list.grid()
                .component(Texts.of("agency.name"), PersonListView::link, PersonSort.NAME)
                .as("namn", PersonListItem::name)
                .column(Texts.of("agency.role.latest"), PersonListView::title, PersonSort.TITLE)
                .as("roll", PersonListItem::title)
                .component(Texts.of("agency.agency"), PersonListView::agency, PersonSort.AGENCY)
                .as(
                        "aktor",
                        person ->
                                person.agency() == null ? null : person.agency().name())
                .column(Texts.of("agency.role.knownOn"), PersonListView::knownOn, PersonSort.KNOWN_ON)
                .as("kant", PersonListItem::knownOn)
                .width("160px", 0)
                .opens(person ->
                        RecordRef.of(RecordKind.PERSON, person.id().value()).path())
                .compact(PersonListView::compact);
        if (CurrentCaller.get().mayEdit()) {
            list.create(PersonListView::create);
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("agency.person.menu"));
    }

    private static PersonFilter filter(Location location) {
        return new PersonFilter(
                Address.parameter(location, "q").orElse(""), AgencyId.ofNullable(Address.number(location, "aktor")));
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

package se.samsyn.area.ui;

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
import se.samsyn.area.Area;
import se.samsyn.area.AreaFilter;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.area.AreaSort;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.Texts;

/** The register of areas. */
@Route("omraden")
@Menu(title = "area.menu", order = 55, icon = "pin")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class AreaListView extends Main implements HasDynamicTitle {

    AreaListView(AreaService areas) {
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("area.menu"),
                        new Sort<>(AreaSort.NAME, false),
                        AreaListView::filter,
                        areas::list,
                        areas::count)
                .counted(count -> Texts.of("area.count", count))
                .none(Texts.of("area.none"), Texts.of("area.none.why"));
        list.filters().search(Texts.of("area.search")).choice("slag", Texts.of("area.kind"), AreaKind.class);
        list.grid()
                .component(Texts.of("area.name"), AreaListView::link, AreaSort.NAME)
                .as("namn", area -> area.data().name())
                .column(Texts.of("area.kind"), area -> Texts.of(area.data().kind()), AreaSort.KIND)
                .as("slag", area -> area.data().kind())
                .width("140px", 0)
                .column(Texts.of("area.aliases"), AreaListView::aliases, null)
                .as("andra-namn", AreaListView::aliases)
                .column(Texts.of("area.population"), AreaListView::population, AreaSort.POPULATION)
                .as("invanare", area -> area.data().population())
                .width("160px", 0)
                .figures()
                .opens(area -> RecordRef.of(RecordKind.AREA, area.id().value()).path())
                .compact(area -> List.of(link(area), small(area)));
        if (CurrentCaller.get().mayEdit()) {
            list.create(AreaListView::create);
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("area.menu"));
    }

    private static AreaFilter filter(Location location) {
        return new AreaFilter(
                Address.parameter(location, "q").orElse(""), Address.constant(location, "slag", AreaKind.class));
    }

    private static Component create() {
        return Buttons.primaryLink(Texts.of("area.create"), RecordKind.AREA.path() + "/ny");
    }

    private static Component link(Area area) {
        return new Anchor(
                RecordRef.of(RecordKind.AREA, area.id().value()).path(),
                area.data().name());
    }

    private static Span small(Area area) {
        var span = new Span(Texts.of(area.data().kind())
                + (area.data().population() == null
                        ? ""
                        : " · " + Texts.of("area.inhabitants", area.data().population())));
        span.addClassName("s-small");
        return span;
    }

    private static String aliases(Area area) {
        return String.join(", ", area.data().aliases());
    }

    private static String population(Area area) {
        var population = area.data().population();
        return population == null ? Texts.of("shared.unknown") : Texts.of("area.population.figure", population);
    }
}

package se.samsyn.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.text.NumberFormat;
import se.samsyn.access.CurrentCaller;
import se.samsyn.area.Area;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.Texts;

/** An area: its facts, and what the other modules know to have happened there. */
@Route("omraden/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class AreaView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AreaService areas;
    private final transient RecordSections sections;
    private String title = "";

    AreaView(AreaService areas, RecordSections sections) {
        this.areas = areas;
        this.sections = sections;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new AreaId(Pages.id(event));
        var area = Pages.found(() -> areas.get(id));
        title = area.data().name();
        removeAll();
        var record = RecordRef.of(RecordKind.AREA, id.value());
        var known = sections.known(record);
        var page = new RecordPage().main(known.toArray(Component[]::new));
        if (known.isEmpty()) {
            page.main(new EmptyState(Texts.of("area.nothing", title), Texts.of("area.nothing.why")));
        }
        page.main(sections.history(record).toArray(Component[]::new));
        AreaMapPart.of(id, title, areas.map()).ifPresent(page::aside);
        page.aside(new PageSection(Texts.of("area.facts"), facts(area)));
        add(header(area), page);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private PageHeader header(Area area) {
        var header = new PageHeader(title).under(Texts.of("area.menu"), RecordKind.AREA.path());
        if (CurrentCaller.get().mayEdit()) {
            var path = RecordRef.of(RecordKind.AREA, area.id().value()).path();
            header.actions(
                    Buttons.primaryLink(Texts.of("shared.change"), path + "/andra"),
                    new ActionMenu().add(Texts.of("shared.remove.ask"), () -> remove(area)));
        }
        return header;
    }

    private void remove(Area area) {
        Removal.of(
                        RecordRef.of(RecordKind.AREA, area.id().value()),
                        Texts.of("area.remove", title),
                        Texts.of("area.remove.explanation"))
                .to(RecordKind.AREA.path(), Texts.of("area.removed", title), () -> areas.remove(area.id()));
    }

    private static FactList facts(Area area) {
        var data = area.data();
        return new FactList()
                .add(Texts.of("area.kind"), Texts.of(data.kind()))
                .add(Texts.of("area.aliases"), String.join(", ", data.aliases()))
                .add(
                        Texts.of("area.population"),
                        data.population() == null
                                ? Texts.of("shared.unknown")
                                : Texts.of("area.population.figure", data.population()))
                .add(
                        Texts.of("area.point"),
                        data.latitude() == null || data.longitude() == null
                                ? Texts.of("shared.unknown")
                                : degrees(data.latitude()) + "; " + degrees(data.longitude()));
    }

    private static String degrees(BigDecimal degrees) {
        var format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMaximumFractionDigits(6);
        return format.format(degrees);
    }
}

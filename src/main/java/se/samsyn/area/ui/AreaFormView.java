package se.samsyn.area.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.area.Area;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** The form of an area, new or known. */
@Route("omraden/ny")
@RouteAlias("omraden/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class AreaFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AreaService areas;
    private @Nullable Area area;

    AreaFormView(AreaService areas) {
        this.areas = areas;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        area = event.getRouteParameters()
                .getLong("id")
                .map(id -> Pages.found(() -> areas.get(new AreaId(id))))
                .orElse(null);
        removeAll();
        var back = area == null ? RecordKind.AREA.path() : path(area.id());
        add(
                new PageHeader(heading())
                        .under(
                                area == null
                                        ? Texts.of("area.menu")
                                        : area.data().name(),
                                back),
                form(back));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(heading());
    }

    private String heading() {
        return area == null
                ? Texts.of("area.create")
                : Texts.of("area.change", area.data().name());
    }

    private RecordForm<AreaData> form(String back) {
        var name = Fields.line(Texts.of("area.name"));
        var kind = new Select<AreaKind>();
        kind.setLabel(Texts.of("area.kind"));
        kind.setItems(AreaKind.values());
        kind.setItemLabelGenerator(Texts::of);
        var aliases = Fields.lines(Texts.of("area.aliases"), Texts.of("area.aliases.help"));
        var population = new IntegerField(Texts.of("area.population"));
        population.setHelperText(Texts.of("area.population.help"));
        var latitude = new BigDecimalField(Texts.of("area.latitude"));
        latitude.setHelperText(Texts.of("area.latitude.help"));
        var longitude = new BigDecimalField(Texts.of("area.longitude"));
        longitude.setHelperText(Texts.of("area.longitude.help"));

        var binder = new Binder<>(AreaData.class);
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(kind).asRequired(Texts.of("shared.required")).bind("kind");
        binder.forField(aliases).withConverter(Fields.asLines()).bind("aliases");
        binder.forField(population)
                .withValidator(count -> count == null || count >= 0, Texts.of("area.population.negative"))
                .bind("population");
        binder.forField(latitude).bind("latitude");
        binder.forField(longitude).bind("longitude");
        var form = new RecordForm<>(binder, Texts.of("shared.save"), this::save)
                .fields(name, kind, aliases, population, latitude, longitude)
                .secondary(Buttons.link(Texts.of("shared.cancel"), back))
                .onConflict(this::reload);
        Optional.ofNullable(area).map(Area::data).ifPresent(form::read);
        name.setAutofocus(true);
        return form;
    }

    private AreaData reload() {
        var before = java.util.Objects.requireNonNull(area);
        area = areas.get(before.id());
        return area.data();
    }

    private void save(AreaData data) {
        AreaId id;
        if (area == null) {
            id = areas.create(data);
        } else {
            id = area.id();
            areas.change(new Area(id, area.version(), data));
        }
        UI.getCurrent().navigate(path(id));
        Toasts.done(Texts.of("area.saved", data.name()));
    }

    private static String path(AreaId id) {
        return RecordRef.of(RecordKind.AREA, id.value()).path();
    }
}

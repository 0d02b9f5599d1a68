package se.samsyn.area.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import se.samsyn.area.Area;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** The form of an area, new or known. */
@Route("omraden/ny")
@RouteAlias("omraden/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class AreaFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AreaService areas;
    private String title = "";

    AreaFormView(AreaService areas) {
        this.areas = areas;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(event, RecordKind.AREA, id -> areas.get(new AreaId(id)), Area::data);
        var name = editing.data().map(AreaData::name);
        title = name.map(known -> Texts.of("area.change", known)).orElseGet(() -> Texts.of("area.create"));
        removeAll();
        add(editing.header(title, name.orElseGet(() -> Texts.of("area.menu"))), form(editing));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<AreaData> form(Editing<Area, AreaData> editing) {
        var name = Fields.line(Texts.of("area.name"));
        var kind = Choices.select(Texts.of("area.kind"), AreaKind.values());
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
        name.setAutofocus(true);
        return editing.form(
                        binder,
                        data -> areas.create(data).value(),
                        (read, data) -> areas.change(new Area(read.id(), read.version(), data)),
                        data -> Texts.of("area.saved", data.name()))
                .fields(name, kind, aliases, population, latitude, longitude);
    }
}

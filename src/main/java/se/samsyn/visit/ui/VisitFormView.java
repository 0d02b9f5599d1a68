package se.samsyn.visit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.visit.Visit;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitService;

/** Preparing a visit, and changing what is known of it. */
@Route(VisitPaths.NEW)
@RouteAlias(VisitPaths.LIST + "/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class VisitFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final VisitService visits;
    private final VisitChoices choices;
    private final Binder<VisitData> binder = new Binder<>(VisitData.class);
    private String title = "";

    VisitFormView(VisitService visits, VisitChoices choices) {
        this.visits = visits;
        this.choices = choices;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (event.getRouteParameters().get("id").isPresent()) {
            change(new VisitId(Pages.id(event)));
        } else {
            create();
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void create() {
        title = Texts.of("visit.new");
        var form = form(Texts.of("visit.create"), data -> {
            var id = visits.create(data);
            UI.getCurrent().navigate(VisitPaths.of(id));
        });
        form.secondary(cancel(VisitPaths.LIST));
        add(new PageHeader(title).under(Texts.of("visit.menu"), VisitPaths.LIST), form);
    }

    private void change(VisitId id) {
        title = Texts.of("visit.change");
        Visit[] read = {Pages.found(() -> visits.get(id))};
        var form = form(Texts.of("shared.save"), data -> {
            visits.change(new Visit(id, read[0].version(), data));
            UI.getCurrent().navigate(VisitPaths.of(id));
            Toasts.done(Texts.of("visit.changed"));
        });
        form.onConflict(() -> {
            read[0] = visits.get(id);
            return read[0].data();
        });
        form.read(read[0].data());
        form.secondary(cancel(VisitPaths.of(id)));
        add(new PageHeader(title).under(read[0].data().name(), VisitPaths.of(id)), form);
    }

    private RecordForm<VisitData> form(String saveLabel, Consumer<VisitData> onSave) {
        var required = Texts.of("shared.required");
        var name = Fields.line(Texts.of("visit.name"));
        name.setHelperText(Texts.of("visit.name.help"));
        binder.forField(name).asRequired(required).withValidator(Fields.name()).bind("name");
        var kind = new Select<VisitKind>();
        kind.setLabel(Texts.of("visit.kind"));
        kind.setItems(VisitKind.values());
        kind.setItemLabelGenerator(Texts::of);
        binder.forField(kind).asRequired(required).bind("kind");
        var visitedOn = Fields.date(Texts.of("visit.visitedOn"));
        binder.forField(visitedOn).asRequired(required).bind("visitedOn");
        var place = Fields.line(Texts.of("visit.place"));
        binder.forField(place).withValidator(Fields.atMost(Input.NAME)).bind("place");
        var area = VisitChoices.box(Texts.of("visit.area"), choices.areas());
        binder.forField(area).bind("area");
        var agencies = choices.agencies();
        var host = VisitChoices.box(Texts.of("visit.hostAgency"), agencies);
        binder.forField(host).bind("hostAgency");
        var purpose = Fields.text(Texts.of("visit.purpose"));
        binder.forField(purpose).withValidator(Fields.atMost(Input.TEXT)).bind("purpose");
        // cancelling is an action of the page, not a field of the form
        binder.forField(new Checkbox()).bind("cancelled");
        var participants = new ParticipantsField(Texts.of("visit.participants"), choices.persons(), agencies);
        binder.forField(participants).bind("participants");
        var names = choices.initiatives();
        var initiatives = new MultiSelectComboBox<InitiativeId>(Texts.of("visit.initiatives"));
        initiatives.setItems(List.copyOf(names.keySet()));
        initiatives.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        binder.forField(initiatives).bind("initiatives");
        var programme = Fields.text(Texts.of("visit.programme"));
        programme.setHelperText(Texts.of("visit.programme.help"));
        binder.forField(programme)
                .withValidator(Fields.atMost(Input.TEXT))
                .withConverter(new Programme())
                .bind("programme");
        return new RecordForm<>(binder, saveLabel, onSave)
                .fields(name, kind, visitedOn, place, area, host, purpose, participants, initiatives, programme);
    }

    private static Button cancel(String path) {
        return new Button(Texts.of("shared.cancel"), _ -> UI.getCurrent().navigate(path));
    }
}

package se.samsyn.visit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import se.samsyn.access.ui.SharingField;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
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
    private String title = "";

    VisitFormView(VisitService visits, VisitChoices choices) {
        this.visits = visits;
        this.choices = choices;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(event, RecordKind.VISIT, id -> visits.get(new VisitId(id)), Visit::data);
        title = Texts.of(editing.record().isEmpty() ? "visit.new" : "visit.change");
        var above = editing.data().map(VisitData::name).orElseGet(() -> Texts.of("visit.menu"));
        removeAll();
        add(editing.header(title, above), form(editing));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<VisitData> form(Editing<Visit, VisitData> editing) {
        var binder = new Binder<>(VisitData.class);
        var required = Texts.of("shared.required");
        var name = Fields.line(Texts.of("visit.name"));
        name.setHelperText(Texts.of("visit.name.help"));
        binder.forField(name).asRequired(required).withValidator(Fields.name()).bind("name");
        var kind = Choices.select(Texts.of("visit.kind"), VisitKind.values());
        binder.forField(kind).asRequired(required).bind("kind");
        var visitedOn = Fields.date(Texts.of("visit.visitedOn"));
        binder.forField(visitedOn).asRequired(required).bind("visitedOn");
        var place = Fields.line(Texts.of("visit.place"));
        binder.forField(place).withValidator(Fields.atMost(Input.NAME)).bind("place");
        var area = Choices.box(Texts.of("visit.area"), choices.areas());
        binder.forField(area).bind("area");
        var agencies = choices.agencies();
        var host = Choices.box(Texts.of("visit.hostAgency"), agencies);
        binder.forField(host).bind("hostAgency");
        var purpose = Fields.text(Texts.of("visit.purpose"));
        binder.forField(purpose).withValidator(Fields.atMost(Input.TEXT)).bind("purpose");
        // cancelling is an action of the page, not a field of the form
        binder.forField(new Checkbox()).bind("cancelled");
        var participants = new ParticipantsField(Texts.of("visit.participants"), choices.persons(), agencies);
        binder.forField(participants).bind("participants");
        var initiatives = Choices.several(Texts.of("visit.initiatives"), choices.initiatives());
        binder.forField(initiatives).bind("initiatives");
        var programme = Fields.text(Texts.of("visit.programme"));
        programme.setHelperText(Texts.of("visit.programme.help"));
        binder.forField(programme)
                .withValidator(Fields.atMost(Input.TEXT))
                .withConverter(new Programme())
                .bind("programme");
        var sharing = new SharingField(choices.colleagues(), null);
        binder.forField(sharing).bind("sharing");
        return editing.form(
                        binder,
                        data -> visits.create(data).value(),
                        (read, data) -> visits.change(new Visit(read.id(), read.version(), data)),
                        data -> Texts.of("visit.saved", data.name()))
                .fields(
                        name,
                        kind,
                        visitedOn,
                        place,
                        area,
                        host,
                        purpose,
                        participants,
                        initiatives,
                        programme,
                        sharing);
    }
}

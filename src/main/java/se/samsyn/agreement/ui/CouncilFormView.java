package se.samsyn.agreement.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.Council;
import se.samsyn.agreement.CouncilData;
import se.samsyn.agreement.CouncilDetails;
import se.samsyn.agreement.CouncilId;
import se.samsyn.agreement.CouncilService;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** The form of the council, new or known. */
@Route(CouncilPaths.COUNCIL + "/nytt")
@RouteAlias(CouncilPaths.COUNCIL + "/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class CouncilFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService councils;
    private final transient AgencyService agencies;
    private String title = "";

    CouncilFormView(CouncilService councils, AgencyService agencies) {
        this.councils = councils;
        this.agencies = agencies;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(
                event,
                RecordKind.COUNCIL,
                id -> councils.details(new CouncilId(id)),
                details -> details.council().data());
        title = editing.data()
                .map(known -> Texts.of("agreement.change", known.name()))
                .orElseGet(() -> Texts.of("agreement.council.create"));
        removeAll();
        var forAll = new Paragraph(Texts.of("agreement.council.forAll"));
        forAll.addClassNames("s-small", "s-before-form");
        add(editing.header(title, Texts.of("agreement.council")), forAll, form(editing));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<CouncilData> form(Editing<CouncilDetails, CouncilData> editing) {
        var options = agencies.options();
        var name = Fields.line(Texts.of("agreement.council.name"));
        name.setHelperText(Texts.of("agreement.council.name.help"));
        name.setAutofocus(true);
        var ledBy = Choices.box(
                Texts.of("agreement.council.ledBy"),
                Marks.agencies(
                        options,
                        editing.record().stream().map(CouncilDetails::ledBy).toList()));
        ledBy.setHelperText(Texts.of("agreement.council.ledBy.help"));
        var task = Fields.text(Texts.of("agreement.council.task"));
        task.setHelperText(Texts.of("agreement.council.task.help"));
        var binder = new Binder<>(CouncilData.class);
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(ledBy).asRequired(Texts.of("shared.required")).bind("ledBy");
        binder.forField(task).withValidator(Fields.atMost(Input.TEXT)).bind("task");
        if (editing.record().isEmpty()) {
            options.stream()
                    .filter(agency -> agency.kind() == AgencyKind.MUNICIPALITY)
                    .findFirst()
                    .ifPresent(municipality -> ledBy.setValue(municipality.id()));
        }
        return editing.form(
                        binder,
                        data -> councils.create(data).value(),
                        (read, data) -> councils.change(
                                new Council(read.council().id(), read.council().version(), data)),
                        data -> Texts.of("agreement.saved", data.name()))
                .fields(name, ledBy, task);
    }
}

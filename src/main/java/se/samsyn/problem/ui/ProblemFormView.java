package se.samsyn.problem.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.problem.Problem;
import se.samsyn.problem.ProblemCategory;
import se.samsyn.problem.ProblemData;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemKind;
import se.samsyn.problem.ProblemService;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** The form of a problem, new or known. */
@Route("problem/ny")
@RouteAlias("problem/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class ProblemFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProblemService problems;
    private final transient AreaService areas;
    private String title = "";

    ProblemFormView(ProblemService problems, AreaService areas) {
        this.problems = problems;
        this.areas = areas;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(event, RecordKind.PROBLEM, id -> problems.get(new ProblemId(id)), Problem::data);
        var name = editing.data().map(ProblemData::name);
        title = name.map(known -> Texts.of("problem.change", known)).orElseGet(() -> Texts.of("problem.create"));
        removeAll();
        var forAll = new Paragraph(Texts.of("problem.forAll"));
        forAll.addClassNames("s-small", "s-before-form");
        add(editing.header(title, name.orElseGet(() -> Texts.of("problem.menu"))), forAll, form(editing));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<ProblemData> form(Editing<Problem, ProblemData> editing) {
        var name = Fields.line(Texts.of("problem.name"));
        name.setHelperText(Texts.of("problem.name.help"));
        name.setAutofocus(true);
        var category = Choices.box(
                Texts.of("problem.category"),
                Choices.names(Arrays.asList(ProblemCategory.values()), constant -> constant, Texts::of));
        var kind = Choices.select(Texts.of("problem.kind"), ProblemKind.values());
        var where = Choices.several(
                Texts.of("problem.areas"), Choices.names(areas.options(), AreaOption::id, AreaOption::name));
        var places = Fields.lines(Texts.of("problem.places"), Texts.of("problem.places.help"));
        var description = Fields.text(Texts.of("problem.description"));
        description.setHelperText(Texts.of("problem.description.help"));
        var affected = Fields.text(Texts.of("problem.affected"));
        affected.setHelperText(Texts.of("problem.affected.help"));
        var source = Fields.line(Texts.of("problem.source"));
        source.setHelperText(Texts.of("problem.source.help"));
        var sourceOn = Fields.date(Texts.of("problem.sourceOn"));

        var binder = new Binder<>(ProblemData.class);
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(category).asRequired(Texts.of("shared.required")).bind("category");
        binder.forField(kind).asRequired(Texts.of("shared.required")).bind("kind");
        binder.forField(where).bind("areas");
        binder.forField(places).withConverter(Fields.asLines()).bind("places");
        binder.forField(description).withValidator(Fields.atMost(Input.TEXT)).bind("description");
        binder.forField(affected).withValidator(Fields.atMost(Input.TEXT)).bind("affected");
        binder.forField(source)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("source");
        binder.forField(sourceOn).bind("sourceOn");
        return editing.form(
                        binder,
                        data -> problems.create(data).value(),
                        (read, data) -> problems.change(
                                new Problem(read.id(), read.version(), data, read.registeredOn(), read.closedOn())),
                        data -> Texts.of("problem.saved", data.name()))
                .fields(name, category, kind, where, places, description, affected, source, sourceOn);
    }
}

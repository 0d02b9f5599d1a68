package se.samsyn.goal.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import se.samsyn.goal.Criterion;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** A new goal, of the initiative in the address if there is one, or a change of a known one. */
@Route("mal/ny")
@RouteAlias("mal/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class GoalFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GoalService goals;
    private final transient InitiativeService initiatives;
    private String title = "";

    GoalFormView(GoalService goals, InitiativeService initiatives) {
        this.goals = goals;
        this.initiatives = initiatives;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(event, RecordKind.GOAL, id -> goals.get(new GoalId(id)), Goal::data);
        var names = Choices.names(initiatives.options(), InitiativeOption::id, InitiativeOption::name);
        var given = Address.number(event.getLocation(), "initiativ");
        var chosen = Optional.ofNullable(given)
                .map(InitiativeId::new)
                .filter(id -> editing.record().isEmpty() && names.containsKey(id));
        chosen.ifPresent(id -> editing.backTo(id.ref().path()));
        title = Texts.of(editing.record().isEmpty() ? "goal.create" : "goal.change");
        var above = editing.data()
                .map(GoalData::name)
                .or(() -> chosen.map(names::get))
                .orElseGet(() -> Texts.of("goal.menu"));
        removeAll();
        add(
                editing.header(title, above),
                names.isEmpty()
                        ? new EmptyState(
                                Texts.of("goal.first"),
                                Texts.of("goal.first.why"),
                                Buttons.primaryLink(
                                        Texts.of("goal.first.create"), RecordKind.INITIATIVE.path() + "/ny"))
                        : form(editing, names, chosen));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<GoalData> form(
            Editing<Goal, GoalData> editing, Map<InitiativeId, String> names, Optional<InitiativeId> chosen) {
        var initiative = Choices.box(Texts.of("goal.initiative"), names);
        initiative.setClearButtonVisible(false);
        var name = Fields.text(Texts.of("goal.name")); // a sentence, which one line would not show
        name.setMinRows(2);
        name.setHelperText(Texts.of("goal.name.help"));
        var type = new RadioButtonGroup<ResultType>(Texts.of("goal.type"));
        type.setItems(ResultType.values());
        type.setItemLabelGenerator(one -> Texts.of("goal.type." + one.name()));
        type.addThemeName("vertical");
        var dueOn = Fields.date(Texts.of("goal.dueOn"));
        var specific = words(Criterion.SPECIFIC);
        var accepted = words(Criterion.ACCEPTED);
        var realistic = words(Criterion.REALISTIC);
        var binder = new Binder<>(GoalData.class);
        binder.forField(initiative).asRequired(Texts.of("shared.required")).bind("initiative");
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(type).asRequired(Texts.of("shared.required")).bind("type");
        binder.forField(dueOn).bind("dueOn");
        binder.forField(specific).withValidator(Fields.atMost(Input.TEXT)).bind("specific");
        binder.forField(accepted).withValidator(Fields.atMost(Input.TEXT)).bind("accepted");
        binder.forField(realistic).withValidator(Fields.atMost(Input.TEXT)).bind("realistic");
        chosen.ifPresent(initiative::setValue);
        name.setAutofocus(true);
        return editing.form(
                        binder,
                        data -> goals.create(data).value(),
                        (read, data) -> goals.change(new Goal(read.id(), read.version(), data, read.endedOn())),
                        _ -> Texts.of("goal.saved"))
                .fields(initiative, name, type, dueOn, specific, accepted, realistic);
    }

    private static TextArea words(Criterion criterion) {
        var field = Fields.text(Texts.of(criterion));
        field.setMinRows(2);
        field.setHelperText(Texts.of("goal.smart.help." + criterion.name()));
        return field;
    }
}

package se.samsyn.goal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** A new goal, of the initiative in the address if there is one, or a change of a known one. */
@Route("mal/ny")
@RouteAlias("mal/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class GoalFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GoalService goals;
    private final transient InitiativeService initiatives;
    private transient @Nullable Goal goal;

    GoalFormView(GoalService goals, InitiativeService initiatives) {
        this.goals = goals;
        this.initiatives = initiatives;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        goal = event.getRouteParameters()
                .getLong("id")
                .map(id -> Pages.found(() -> goals.get(new GoalId(id))))
                .orElse(null);
        var options = initiatives.options();
        var given = FilterBar.number(event.getLocation(), "initiativ");
        var chosen = find(options, given == null ? null : new InitiativeId(given));
        removeAll();
        if (goal != null) {
            var back = goal.id().ref().path();
            add(new PageHeader(heading()).under(goal.data().name(), back), form(options, null, back));
        } else if (chosen != null) {
            var back = chosen.id().ref().path();
            add(new PageHeader(heading()).under(chosen.name(), back), form(options, chosen, back));
        } else {
            var back = RecordKind.GOAL.path();
            add(new PageHeader(heading()).under(Texts.of("goal.menu"), back), form(options, null, back));
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(heading());
    }

    private String heading() {
        return Texts.of(goal == null ? "goal.create" : "goal.change");
    }

    private RecordForm<GoalData> form(List<InitiativeOption> options, @Nullable InitiativeOption chosen, String back) {
        var initiative = new ComboBox<InitiativeOption>(Texts.of("goal.initiative"));
        initiative.setItems(options);
        initiative.setItemLabelGenerator(InitiativeOption::name);
        var name = Fields.line(Texts.of("goal.name"));
        name.setHelperText(Texts.of("goal.name.help"));
        var type = new RadioButtonGroup<ResultType>(Texts.of("goal.type"));
        type.setItems(ResultType.values());
        type.setItemLabelGenerator(one -> Texts.of("goal.type." + one.name()));
        type.addThemeName("vertical");
        var dueOn = Fields.date(Texts.of("goal.dueOn"));
        var binder = new Binder<>(GoalData.class);
        binder.forField(initiative)
                .asRequired(Texts.of("shared.required"))
                .withConverter(asId(options))
                .bind("initiative");
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(type).asRequired(Texts.of("shared.required")).bind("type");
        binder.forField(dueOn).bind("dueOn");
        var form = new RecordForm<>(binder, Texts.of("shared.save"), this::save)
                .fields(initiative, name, type, dueOn)
                .secondary(Buttons.link(Texts.of("shared.cancel"), back))
                .onConflict(this::reload);
        if (goal != null) {
            form.read(goal.data());
        } else if (chosen != null) {
            initiative.setValue(chosen);
        }
        name.setAutofocus(true);
        return form;
    }

    private GoalData reload() {
        goal = goals.get(Objects.requireNonNull(goal).id());
        return goal.data();
    }

    private void save(GoalData data) {
        GoalId id;
        if (goal == null) {
            id = goals.create(data);
        } else {
            id = goal.id();
            goals.change(new Goal(id, goal.version(), data, goal.endedOn()));
        }
        UI.getCurrent().navigate(id.ref().path());
        Toasts.done(Texts.of("goal.saved"));
    }

    private static Converter<InitiativeOption, InitiativeId> asId(List<InitiativeOption> options) {
        return Converter.from(option -> Result.ok(option == null ? null : option.id()), id -> find(options, id));
    }

    private static @Nullable InitiativeOption find(List<InitiativeOption> options, @Nullable InitiativeId id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}

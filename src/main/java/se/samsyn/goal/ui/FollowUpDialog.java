package se.samsyn.goal.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.FollowUp;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.FollowUpData;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Asks how a goal is going, and why where it is not wholly on its way. */
final class FollowUpDialog {

    private final FormDialog<FollowUpData> dialog;
    private @Nullable FollowUp read;

    /** @param followUp the one to correct; null for a new one */
    FollowUpDialog(GoalService goals, Goal goal, @Nullable FollowUp followUp, LocalDate today, Consumer<GoalId> done) {
        read = followUp;
        var colour = new RadioButtonGroup<FollowUpColour>(Texts.of("goal.followUp.colour"));
        colour.setItems(FollowUpColour.values());
        colour.setItemLabelGenerator(one -> Texts.of("goal.followUp.colour." + one.name()));
        colour.addThemeName("vertical");
        var on = Fields.date(Texts.of("goal.followUp.on"));
        on.setMax(today);
        var note = Fields.text(Texts.of("goal.followUp.note"));
        note.setHelperText(Texts.of("goal.followUp.note.help"));
        var binder = new Binder<>(FollowUpData.class);
        binder.forField(colour)
                .asRequired(Texts.of("goal.followUp.colour.missing"))
                .bind("colour");
        binder.forField(on).asRequired(Texts.of("shared.required")).bind("on");
        binder.forField(note).withValidator(Fields.atMost(Input.TEXT)).bind("note");
        dialog = new FormDialog<>(
                Texts.of(followUp == null ? "goal.followUp" : "goal.followUp.correct"),
                binder,
                data -> {
                    if (read == null) {
                        goals.followUp(goal.id(), data);
                    } else {
                        goals.correct(goal.id(), read, data);
                    }
                    done.accept(goal.id());
                    Toasts.done(Texts.of("goal.followUp.saved"));
                },
                colour,
                note,
                on);
        if (followUp == null) {
            on.setValue(today);
        } else {
            dialog.onConflict(() -> reload(goals, goal.id(), followUp)).read(followUp.data());
        }
    }

    private FollowUpData reload(GoalService goals, GoalId goal, FollowUp known) {
        var now = goals.details(goal).followUps().stream()
                .filter(one -> one.id().equals(known.id()))
                .findFirst()
                .orElseThrow();
        read = now;
        return now.data();
    }

    void open() {
        dialog.open();
    }
}

package se.samsyn.goal.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.FollowUp;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.FollowUpData;
import se.samsyn.goal.GoalDetails;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.Proposal;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/**
 * Asks how a goal is going, with what the figures speak for chosen from the start; and why, where it is not wholly on its
 * way or a person judges otherwise.
 */
final class FollowUpDialog {

    private final FormDialog<FollowUpData> dialog;
    private final GoalDetails details;
    private final LocalDate today;
    private final Div figures = new Div();
    private final RadioButtonGroup<FollowUpColour> colour = new RadioButtonGroup<>(Texts.of("goal.followUp.colour"));
    private final DatePicker on = Fields.date(Texts.of("goal.followUp.on"));
    private final TextArea note = Fields.text(Texts.of("goal.followUp.note"));
    private @Nullable FollowUp read;
    private boolean chosen;

    /** @param followUp the one to correct; null for a new one */
    FollowUpDialog(
            GoalService goals, GoalDetails details, @Nullable FollowUp followUp, LocalDate today, Runnable done) {
        this.details = details;
        this.today = today;
        read = followUp;
        var goal = details.goal().id();
        colour.setItems(FollowUpColour.values());
        colour.setItemLabelGenerator(one -> Texts.of("goal.followUp.colour." + one.name()));
        colour.addThemeName("vertical");
        on.setMax(today);
        figures.getElement().setAttribute("role", "status");
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
                        goals.followUp(goal, data);
                    } else {
                        goals.correct(goal, read, data);
                    }
                    done.run();
                    Toasts.done(Texts.of("goal.followUp.saved"));
                },
                figures,
                colour,
                note,
                on);
        if (followUp == null) {
            on.setValue(today);
            propose();
        } else {
            dialog.onConflict(() -> reload(goals, goal, followUp)).read(followUp.data());
        }
        tell();
        colour.addValueChangeListener(this::choose);
        on.addValueChangeListener(_ -> {
            propose();
            tell();
        });
    }

    private void choose(ComponentValueChangeEvent<?, ?> event) {
        chosen = chosen || event.isFromClient();
        tell();
    }

    /** What the figures cannot say is not chosen for anybody. */
    private void propose() {
        var proposed = proposed();
        if (read == null && !chosen) {
            colour.setValue(proposed == null || proposed.colour() == FollowUpColour.GREY ? null : proposed.colour());
        }
    }

    private void tell() {
        var proposed = proposed();
        figures.setText(
                proposed != null ? ProposalWords.now(proposed) : read == null ? Texts.of("goal.proposal.none") : "");
        var differs = proposed != null && !colour.isEmpty() && proposed.colour() != colour.getValue();
        note.setHelperText(Texts.of(differs ? "goal.followUp.note.differs" : "goal.followUp.note.help"));
        note.setRequiredIndicatorVisible(
                differs || !colour.isEmpty() && colour.getValue().needsNote());
    }

    /** Of the day that is judged; for what is corrected, what it was then. */
    private @Nullable Proposal proposed() {
        return read != null
                ? read.proposed()
                : details.proposal(on.isEmpty() ? today : on.getValue()).orElse(null);
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

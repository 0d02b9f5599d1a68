package se.samsyn.goal;

import java.time.LocalDate;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * A judgement of how a goal is going.
 *
 * @param on the day it speaks of, not after today
 * @param note why; required where the goal is not wholly on its way
 */
@Screened(RecordKind.GOAL)
public record FollowUpData(
        LocalDate on, FollowUpColour colour, @FreeText String note) {

    public FollowUpData {
        note = Input.text(note);
    }

    void check(LocalDate today) {
        Input.checkDate("on", on);
        if (on.isAfter(today)) {
            throw new RuleViolation("on", "goal.followUp.future");
        }
        if (colour.needsNote() && note.isEmpty()) {
            throw new RuleViolation("note", "goal.followUp.noteMissing");
        }
        Input.checkLength("note", note, Input.TEXT);
    }
}

package se.samsyn.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * A judgement of how a goal is going.
 *
 * @param on the day it speaks of, not after today
 * @param note why; required where the goal is not wholly on its way, and where the figures speak for something else
 */
@Screened(RecordKind.GOAL)
public record FollowUpData(
        LocalDate on, FollowUpColour colour, @FreeText String note) {

    public FollowUpData {
        note = Input.text(note);
    }

    /** Whether a person judges otherwise than the figures. */
    public boolean differsFrom(@Nullable Proposal proposed) {
        return proposed != null && proposed.colour() != colour;
    }

    /** @throws RuleViolation where it differs from what the figures speak for without saying why */
    void checkAgainst(@Nullable Proposal proposed) {
        if (note.isEmpty() && differsFrom(proposed)) {
            throw new RuleViolation("note", "goal.followUp.differs");
        }
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

package se.samsyn.agreement;

import java.time.LocalDate;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * That a decision is seen to.
 *
 * @param on the day, today at the latest
 * @param note what came of it; may be empty
 */
@Screened(RecordKind.COUNCIL_MEETING)
public record DecisionDone(LocalDate on, @FreeText String note) {

    public DecisionDone {
        note = Input.text(note);
    }

    void check(LocalDate heldOn, LocalDate today) {
        Input.checkDate("on", on);
        if (on.isAfter(today)) {
            throw new RuleViolation("on", "agreement.decision.done.future");
        }
        if (on.isBefore(heldOn)) {
            throw new RuleViolation("on", "agreement.decision.done.before");
        }
        Input.checkLength("note", note, Input.TEXT);
    }
}

package se.samsyn.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * How long a record is kept whatever the decision says, and why.
 *
 * @param until its last day
 */
@Screened(RecordKind.INITIATIVE)
public record HoldData(@Nullable LocalDate until, @FreeText String reason) {

    // a form hands over what was not filled in as null
    public HoldData {
        reason = Input.text(reason);
    }

    /** @throws RuleViolation where a field is at fault */
    LocalDate check(LocalDate today) {
        Input.checkDate("until", until);
        if (until == null || reason.isEmpty()) {
            throw new RuleViolation(until == null ? "until" : "reason", "shared.required");
        }
        if (until.isBefore(today)) {
            throw new RuleViolation("until", "retention.hold.past");
        }
        Input.checkLength("reason", reason, Input.TEXT);
        return until;
    }
}

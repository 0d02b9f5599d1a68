package se.samsyn.review;

import java.time.LocalDate;
import java.util.Set;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * That something is put off.
 *
 * @param part as {@link Need#part()}
 * @param until the day on which it comes back: after today, within a year
 * @param reason why; required
 */
@Screened(RecordKind.INITIATIVE)
public record SnoozeData(
        NeedKind kind,
        RecordRef record,
        long part,
        LocalDate until,
        @FreeText String reason) {

    private static final Set<RecordKind> KINDS = Set.of(RecordKind.INITIATIVE, RecordKind.GOAL, RecordKind.VISIT);

    public SnoozeData {
        reason = Input.text(reason);
    }

    /** Others wait for the rest, or it is held back where it stands. */
    public static boolean isPossible(Need need) {
        return need.record() != null && KINDS.contains(need.record().kind());
    }

    void check(LocalDate today) {
        if (!KINDS.contains(record.kind())) {
            throw new RuleViolation("", "review.snooze.not");
        }
        if (!until.isAfter(today)) {
            throw new RuleViolation("until", "review.snooze.past");
        }
        if (until.isAfter(today.plusYears(1))) {
            throw new RuleViolation("until", "review.snooze.far");
        }
        if (reason.isEmpty()) {
            throw new RuleViolation("reason", "review.snooze.reason.missing");
        }
        Input.checkLength("reason", reason, Input.TEXT);
    }
}

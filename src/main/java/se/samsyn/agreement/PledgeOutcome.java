package se.samsyn.agreement;

import java.time.LocalDate;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What became of a pledge, with who says so.
 *
 * @param words what was done, and what was not; required
 * @param source who says so, or where it is written; required
 * @param on the day on which it was followed up, today at the latest
 */
@Screened(RecordKind.PLEDGE)
public record PledgeOutcome(
        PledgeResult result,
        @FreeText String words,
        @FreeText String source,
        LocalDate on) {

    public PledgeOutcome {
        words = Input.text(words);
        source = Input.line(source);
    }

    void check(LocalDate startsOn, LocalDate today) {
        if (words.isEmpty()) {
            throw new RuleViolation("words", "agreement.outcome.words.missing");
        }
        Input.checkLength("words", words, Input.TEXT);
        Input.checkName("source", source);
        Input.checkDate("on", on);
        if (on.isAfter(today)) {
            throw new RuleViolation("on", "agreement.outcome.on.future");
        }
        if (on.isBefore(startsOn)) {
            throw new RuleViolation("on", "agreement.outcome.on.before");
        }
    }
}

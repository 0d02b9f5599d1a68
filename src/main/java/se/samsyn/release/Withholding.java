package se.samsyn.release;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * Words to withhold.
 *
 * @param field name of the field; {@link Mark#WHOLE} for the whole record
 * @param words wherever they stand in the field; "" for all of it
 * @param everywhere whether wherever they stand in the package
 * @param rule null only while the form is not filled in
 * @param reason what the rule does not say by itself; may be empty
 */
@Screened(RecordKind.RELEASE)
public record Withholding(
        @NotFreeText("names a field") String field,

        @NotFreeText("stand in a record, and are not stored here")
        String words,

        boolean everywhere,
        @Nullable WithholdingRuleId rule,
        @FreeText String reason) {

    static final int REASON = 1_000;

    public Withholding {
        field = field == null ? Mark.WHOLE : field;
        words = Input.text(words);
        reason = Input.text(reason);
    }

    /** All of a field is meant in one record only. */
    boolean isEverywhere() {
        return everywhere && !words.isEmpty();
    }

    /** @throws RuleViolation where a field is at fault */
    WithholdingRuleId check() {
        Input.checkLength("reason", reason, REASON);
        if (rule == null) {
            throw new RuleViolation("rule", "release.rule.needed");
        }
        return rule;
    }
}

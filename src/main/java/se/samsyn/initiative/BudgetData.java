package se.samsyn.initiative;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What an initiative is reckoned to cost.
 *
 * @param amount in whole kronor, 1 to {@link #MOST}
 * @param covers which years, or what, the amount is for; may be empty
 */
@Screened(RecordKind.INITIATIVE)
public record BudgetData(@Nullable Long amount, @FreeText String covers) {

    /** In whole kronor: far above what any municipality spends. */
    public static final long MOST = 999_999_999_999L;

    public BudgetData {
        covers = Input.line(covers);
    }

    void check() {
        checkAmount("amount", amount);
        Input.checkLength("covers", covers, Input.NAME);
    }

    static void checkAmount(String field, @Nullable Long amount) {
        if (amount == null) {
            throw new RuleViolation(field, "shared.required");
        }
        if (amount < 1 || amount > MOST) {
            throw new RuleViolation(field, "initiative.kronor.range");
        }
    }
}

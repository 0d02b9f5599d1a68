package se.samsyn.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.IndicatorData;
import se.samsyn.shared.RuleViolation;

/**
 * What a row says of a goal and of one of its indicators. Kept as older programs kept the goal alone.
 *
 * @param indicator null where it says nothing of any
 */
record GoalRow(@JsonUnwrapped GoalData goal, @Nullable IndicatorData indicator) {

    /** @throws RuleViolation at the first field that cannot be so */
    void check() {
        goal.check();
        if (indicator != null) {
            try {
                indicator.check();
            } catch (RuleViolation e) {
                throw new RuleViolation(ImportField.PART + e.field(), e.key(), e.parameters());
            }
        }
    }
}

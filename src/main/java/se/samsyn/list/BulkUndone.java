package se.samsyn.list;

import java.util.List;
import se.samsyn.shared.RuleViolation;

/**
 * What became of taking a change of many back.
 *
 * @param undone how many say again what they said
 * @param left those that were changed since, or cannot be put back, or cannot be seen any more: they stay as they are
 */
public record BulkUndone(int undone, List<Left> left) {

    /** @param why what stood against it */
    public record Left(String name, RuleViolation why) {}
}

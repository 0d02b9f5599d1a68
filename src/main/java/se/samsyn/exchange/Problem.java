package se.samsyn.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Finding;
import se.samsyn.shared.RuleViolation;

/**
 * What stands against a row, said at one of its cells.
 *
 * @param field where it is said; empty for the row
 * @param key of the text that says it and what to do
 * @param finding what looks like personal data, where it is that
 */
public record Problem(
        String field,
        String key,
        List<Object> parameters,
        @Nullable Finding finding) {

    static Problem of(String field, String key, Object... parameters) {
        return new Problem(field, key, List.of(parameters), null);
    }

    static Problem of(RuleViolation violation) {
        return of(violation.field(), violation.key(), violation.parameters());
    }

    Problem at(String other) {
        return new Problem(other, key, parameters, finding);
    }
}

package se.samsyn.initiative;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative costs and who pays.
 *
 * @param budget null while nobody has said
 * @param grants the latest year first
 */
public record Funding(@Nullable Budget budget, List<Grant> grants) {

    /** The sum of the grants in that state, in whole kronor. */
    public long sum(GrantState state) {
        return grants.stream()
                .map(Grant::data)
                .filter(grant -> grant.state() == state)
                .mapToLong(grant -> Objects.requireNonNullElse(grant.amount(), 0L))
                .sum();
    }

    public boolean isEmpty() {
        return budget == null && grants.isEmpty();
    }
}

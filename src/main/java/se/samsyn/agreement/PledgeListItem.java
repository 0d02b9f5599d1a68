package se.samsyn.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param agencies who promise, by name, with commas
 * @param areas with commas; empty for the whole municipality
 * @param followUpBy who follows it up; null for the municipality's own coordination
 * @param outcome what became of it, in words; empty while nobody has followed it up
 */
public record PledgeListItem(
        PledgeId id,
        String name,
        PledgeState state,
        String agencies,
        String areas,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate followUpOn,
        @Nullable String followUpBy,
        @Nullable LocalDate followedUpOn,
        String outcome,
        String source) {}

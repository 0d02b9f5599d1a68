package se.samsyn.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyOption;
import se.samsyn.area.AreaOption;

/**
 * A pledge with what its page shows.
 *
 * @param agencies who promise, by name
 * @param areas by name
 * @param agreement what it is the public part of; null where it is of none
 * @param followUpBy who follows it up; null for the municipality's own coordination
 */
public record PledgeDetails(
        Pledge pledge,
        List<AgencyOption> agencies,
        List<AreaOption> areas,
        @Nullable AgreementOption agreement,
        @Nullable AgencyOption followUpBy) {}

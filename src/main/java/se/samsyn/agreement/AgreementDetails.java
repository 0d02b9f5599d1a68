package se.samsyn.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyOption;
import se.samsyn.area.AreaOption;

/**
 * An agreement with what its page shows.
 *
 * @param parties in the order of the data
 * @param areas by name
 * @param initiatives those that rest on it and that the caller may see; those that go on first
 * @param previous the one that it renews; null where there is none
 * @param next the one that renews it; null where there is none
 */
public record AgreementDetails(
        Agreement agreement,
        AgreementState state,
        List<AgencyOption> parties,
        List<AreaOption> areas,
        List<AgreementInitiative> initiatives,
        @Nullable AgreementOption previous,
        @Nullable AgreementOption next) {

    /** Whether somebody has seen to it that something follows. */
    public boolean isRenewed() {
        return next != null && next.signed();
    }
}

package se.samsyn.agreement;

import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;

/**
 * Which pledges a list shows; null and "" leave nothing out.
 *
 * @param q words of its name or texts
 * @param agency promises it
 * @param area says that it holds there
 * @param agreement is what it is the public part of
 */
public record PledgeFilter(
        String q,
        @Nullable PledgeState state,
        @Nullable AgencyId agency,
        @Nullable AreaId area,
        @Nullable AgreementId agreement) {

    public static final PledgeFilter ALL = new PledgeFilter("", null, null, null, null);

    public PledgeFilter {
        q = q.strip();
    }

    public static PledgeFilter of(AgencyId agency) {
        return new PledgeFilter("", null, agency, null, null);
    }

    public static PledgeFilter in(AreaId area) {
        return new PledgeFilter("", null, null, area, null);
    }

    public static PledgeFilter of(AgreementId agreement) {
        return new PledgeFilter("", null, null, null, agreement);
    }
}

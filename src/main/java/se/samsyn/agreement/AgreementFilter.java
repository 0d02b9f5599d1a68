package se.samsyn.agreement;

import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;

/**
 * Which agreements a list shows; null, "" and false leave nothing out.
 *
 * @param q words of its name, purposes, areas or texts
 * @param agency is a party
 * @param area says that it holds there
 * @param toRenew only those that are about to end or have, and that no signed one follows
 * @param initiative rests on it
 */
public record AgreementFilter(
        String q,
        @Nullable AgreementState state,
        @Nullable AgencyId agency,
        @Nullable AreaId area,
        boolean toRenew,
        @Nullable InitiativeId initiative) {

    public static final AgreementFilter ALL = new AgreementFilter("", null, null, null, false, null);

    public static final AgreementFilter TO_RENEW = new AgreementFilter("", null, null, null, true, null);

    public AgreementFilter {
        q = q.strip();
    }

    public static AgreementFilter of(AgencyId agency) {
        return new AgreementFilter("", null, agency, null, false, null);
    }

    public static AgreementFilter in(AreaId area) {
        return new AgreementFilter("", null, null, area, false, null);
    }

    public static AgreementFilter of(InitiativeId initiative) {
        return new AgreementFilter("", null, null, null, false, initiative);
    }
}

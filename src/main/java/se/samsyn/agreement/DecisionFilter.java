package se.samsyn.agreement;

import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;

/**
 * Which decisions a list shows; null and "" leave nothing out.
 *
 * @param q words of it
 * @param agency sees to it
 * @param initiative is what it is about
 */
public record DecisionFilter(
        String q,
        @Nullable DecisionState state,
        @Nullable AgencyId agency,
        @Nullable InitiativeId initiative) {

    public static final DecisionFilter ALL = new DecisionFilter("", null, null, null);

    public DecisionFilter {
        q = q.strip();
    }

    public static DecisionFilter of(AgencyId agency) {
        return new DecisionFilter("", null, agency, null);
    }

    public static DecisionFilter of(InitiativeId initiative) {
        return new DecisionFilter("", null, null, initiative);
    }
}

package se.samsyn.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;

/**
 * An agency's part in an initiative.
 *
 * @param id tells it from the agency's other parts in the same initiative
 * @param contribution what it contributes, in words; "" where nobody has said
 * @param beganOn null where it is not known
 * @param endedOn null while it goes on
 */
public record Tie(
        long id,
        InitiativeId initiative,
        String initiativeName,
        InitiativeStatus status,
        AgencyId agency,
        String agencyName,
        OrgRole role,
        String contribution,
        @Nullable LocalDate beganOn,
        @Nullable LocalDate endedOn) {}

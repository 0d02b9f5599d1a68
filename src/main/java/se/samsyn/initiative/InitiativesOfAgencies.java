package se.samsyn.initiative;

import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyReference;
import se.samsyn.agency.AgencyReference.Settling;
import se.samsyn.agency.AgencyReferences;
import se.samsyn.shared.RecordKind;

/** What agencies do in initiatives. Both in the same role are one in it, for as long as either was. */
@Component
class InitiativesOfAgencies implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(AgencyReference.of(
                        INITIATIVE_AGENCY.AGENCY_ID,
                        "initiative.agencyMerge",
                        RecordKind.INITIATIVE,
                        INITIATIVE_AGENCY.INITIATIVE_ID,
                        INITIATIVE_AGENCY.initiative().NAME)
                .settling(INITIATIVE_AGENCY.CONTRIBUTION, Settling.JOIN)
                .settling(INITIATIVE_AGENCY.BEGAN_ON, Settling.FROM)
                .settling(INITIATIVE_AGENCY.ENDED_ON, Settling.UNTIL));
    }
}

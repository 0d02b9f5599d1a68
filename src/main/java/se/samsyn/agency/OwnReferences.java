package se.samsyn.agency;

import static org.jooq.impl.DSL.inline;
import static se.samsyn.jooq.registry.tables.Agency.AGENCY;
import static se.samsyn.jooq.registry.tables.AgencyName.AGENCY_NAME;
import static se.samsyn.jooq.registry.tables.PersonRole.PERSON_ROLE;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RecordKind;

/** Parts of agencies, their former names and who acts for them. */
@Component
class OwnReferences implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(
                AgencyReference.of(
                        AGENCY.PARENT_ID, "agency.merge.of.parts", RecordKind.AGENCY, AGENCY.ID, AGENCY.NAME),
                AgencyReference.of(
                        PERSON_ROLE.AGENCY_ID,
                        "agency.merge.of.persons",
                        RecordKind.PERSON,
                        PERSON_ROLE.PERSON_ID,
                        PERSON_ROLE.person().NAME),
                AgencyReference.of(AGENCY_NAME.AGENCY_ID, "", RecordKind.AGENCY, AGENCY_NAME.AGENCY_ID, inline("")));
    }
}

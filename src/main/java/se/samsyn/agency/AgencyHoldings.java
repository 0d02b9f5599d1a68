package se.samsyn.agency;

import static se.samsyn.jooq.registry.tables.Agency.AGENCY;
import static se.samsyn.jooq.registry.tables.AgencyName.AGENCY_NAME;
import static se.samsyn.jooq.registry.tables.Person.PERSON;
import static se.samsyn.jooq.registry.tables.PersonRole.PERSON_ROLE;
import static se.samsyn.shared.Holding.itself;
import static se.samsyn.shared.Holding.part;
import static se.samsyn.shared.Holding.stops;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/** Persons and agencies are disposed of when nothing that is kept rests on them. */
@Component
class AgencyHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                part(RetentionKind.PERSON, "retention.along.roles", PERSON_ROLE.ID, PERSON_ROLE.PERSON_ID),
                itself(RetentionKind.PERSON, PERSON.ID),
                part(RetentionKind.AGENCY, "retention.along.formerNames", AGENCY_NAME.ID, AGENCY_NAME.AGENCY_ID),
                itself(RetentionKind.AGENCY, AGENCY.ID),
                stops(RetentionKind.AGENCY, RecordKind.PERSON, PERSON_ROLE.PERSON_ID, PERSON_ROLE.AGENCY_ID),
                stops(RetentionKind.AGENCY, RecordKind.AGENCY, AGENCY.ID, AGENCY.PARENT_ID));
    }
}

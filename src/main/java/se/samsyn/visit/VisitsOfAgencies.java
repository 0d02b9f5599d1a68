package se.samsyn.visit;

import static se.samsyn.jooq.registry.tables.Promise.PROMISE;
import static se.samsyn.jooq.registry.tables.Visit.VISIT;
import static se.samsyn.jooq.registry.tables.VisitParticipant.VISIT_PARTICIPANT;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyReference;
import se.samsyn.agency.AgencyReferences;
import se.samsyn.shared.RecordKind;

/** Whom agencies received and visited, and what they promised. */
@Component
class VisitsOfAgencies implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(
                AgencyReference.of(
                                VISIT.HOST_AGENCY_ID, "visit.agencyMerge.host", RecordKind.VISIT, VISIT.ID, VISIT.NAME)
                        .on(VISIT.VISITED_ON),
                AgencyReference.of(
                                VISIT_PARTICIPANT.AGENCY_ID,
                                "visit.agencyMerge.participant",
                                RecordKind.VISIT,
                                VISIT_PARTICIPANT.VISIT_ID,
                                VISIT_PARTICIPANT.visit().NAME)
                        .on(VISIT_PARTICIPANT.visit().VISITED_ON),
                AgencyReference.of(
                                PROMISE.AGENCY_ID,
                                "visit.agencyMerge.promise",
                                RecordKind.VISIT,
                                PROMISE.VISIT_ID,
                                PROMISE.visit().NAME)
                        .on(PROMISE.visit().VISITED_ON));
    }
}

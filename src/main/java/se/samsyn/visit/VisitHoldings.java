package se.samsyn.visit;

import static se.samsyn.jooq.registry.tables.Promise.PROMISE;
import static se.samsyn.jooq.registry.tables.Statement.STATEMENT;
import static se.samsyn.jooq.registry.tables.Visit.VISIT;
import static se.samsyn.jooq.registry.tables.VisitInitiative.VISIT_INITIATIVE;
import static se.samsyn.jooq.registry.tables.VisitParticipant.VISIT_PARTICIPANT;
import static se.samsyn.jooq.registry.tables.VisitProgrammeItem.VISIT_PROGRAMME_ITEM;
import static se.samsyn.shared.Holding.itself;
import static se.samsyn.shared.Holding.link;
import static se.samsyn.shared.Holding.part;
import static se.samsyn.shared.Holding.stops;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/** What is disposed of with visits; what was said there is a record of its own. */
@Component
class VisitHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                link(
                        RetentionKind.VISIT,
                        "retention.along.shown",
                        VISIT_INITIATIVE.VISIT_ID,
                        VISIT_INITIATIVE.VISIT_ID),
                link(
                        RetentionKind.INITIATIVE,
                        "retention.along.shown",
                        VISIT_INITIATIVE.INITIATIVE_ID,
                        VISIT_INITIATIVE.INITIATIVE_ID),
                part(
                        RetentionKind.VISIT,
                        "retention.along.participants",
                        VISIT_PARTICIPANT.ID,
                        VISIT_PARTICIPANT.VISIT_ID),
                part(
                        RetentionKind.VISIT,
                        "retention.along.programme",
                        VISIT_PROGRAMME_ITEM.ID,
                        VISIT_PROGRAMME_ITEM.VISIT_ID),
                part(RetentionKind.VISIT, "retention.along.promises", PROMISE.ID, PROMISE.VISIT_ID),
                itself(RetentionKind.VISIT, VISIT.ID),
                itself(RetentionKind.STATEMENT, STATEMENT.ID),
                stops(RetentionKind.VISIT, RecordKind.STATEMENT, STATEMENT.ID, STATEMENT.VISIT_ID),
                stops(RetentionKind.PERSON, RecordKind.STATEMENT, STATEMENT.ID, STATEMENT.PERSON_ID),
                stops(RetentionKind.PERSON, RecordKind.VISIT, VISIT_PARTICIPANT.VISIT_ID, VISIT_PARTICIPANT.PERSON_ID),
                stops(RetentionKind.AGENCY, RecordKind.VISIT, VISIT_PARTICIPANT.VISIT_ID, VISIT_PARTICIPANT.AGENCY_ID),
                stops(RetentionKind.AGENCY, RecordKind.VISIT, PROMISE.VISIT_ID, PROMISE.AGENCY_ID),
                stops(RetentionKind.AGENCY, RecordKind.VISIT, VISIT.ID, VISIT.HOST_AGENCY_ID));
    }
}

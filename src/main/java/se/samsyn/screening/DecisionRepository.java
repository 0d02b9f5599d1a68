package se.samsyn.screening;

import static org.jooq.Records.mapping;
import static se.samsyn.jooq.registry.tables.ScreeningDecision.SCREENING_DECISION;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Caller;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.RecordKind;

/** What was kept, by whom and why; written once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DecisionRepository {

    private final DSLContext dsl;

    DecisionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void add(Caller caller, TextPlace place, KeptFindings.Kept kept, String rule) {
        dsl.insertInto(SCREENING_DECISION)
                .set(SCREENING_DECISION.IDENTITY_ID, caller.identityId())
                .set(SCREENING_DECISION.DECIDED_BY, caller.name())
                .set(SCREENING_DECISION.RECORD_KIND, place.kind().name())
                .set(SCREENING_DECISION.RECORD_ID, place.record())
                .set(SCREENING_DECISION.FIELD, place.field())
                .set(SCREENING_DECISION.RULE_ID, kept.rule())
                .set(SCREENING_DECISION.RULE, rule)
                .set(SCREENING_DECISION.GROUND, kept.ground().name())
                .set(SCREENING_DECISION.REASON, kept.reason())
                .execute();
    }

    List<KeptDecision> latest(int most) {
        return dsl.select(
                        SCREENING_DECISION.DECIDED_AT.convertFrom(at -> at.toInstant()),
                        SCREENING_DECISION.DECIDED_BY,
                        SCREENING_DECISION.RECORD_KIND.convertFrom(RecordKind::valueOf),
                        SCREENING_DECISION.RECORD_ID,
                        SCREENING_DECISION.FIELD,
                        SCREENING_DECISION.RULE,
                        SCREENING_DECISION.GROUND.convertFrom(KeepGround::valueOf),
                        SCREENING_DECISION.REASON)
                .from(SCREENING_DECISION)
                .orderBy(SCREENING_DECISION.DECIDED_AT.desc(), SCREENING_DECISION.ID.desc())
                .limit(most)
                .fetch(mapping(KeptDecision::new));
    }
}

package se.samsyn.retention;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static se.samsyn.jooq.registry.tables.RetentionDecision.RETENTION_DECISION;
import static se.samsyn.jooq.registry.tables.RetentionHold.RETENTION_HOLD;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Caller;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;

/** Decisions, which are only ever added to, and what is held back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RetentionRepository {

    private final DSLContext dsl;

    RetentionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The latest in force first. */
    List<RetentionDecision> decisions() {
        // @formatter:off
        return dsl.select(
                RETENTION_DECISION.ID,
                RETENTION_DECISION.KIND.convertFrom(RetentionKind::valueOf),
                RETENTION_DECISION.ACTION.convertFrom(RetentionAction::valueOf),
                RETENTION_DECISION.COUNTED_FROM.convertFrom(from -> from == null ? null : CountedFrom.valueOf(from)),
                RETENTION_DECISION.YEAR_END,
                RETENTION_DECISION.LENGTH,
                RETENTION_DECISION.UNIT.convertFrom(unit -> unit == null ? null : RetentionUnit.valueOf(unit)),
                RETENTION_DECISION.BODY,
                RETENTION_DECISION.REFERENCE,
                RETENTION_DECISION.DECIDED_ON,
                RETENTION_DECISION.VALID_FROM,
                RETENTION_DECISION.NOTE,
                RETENTION_DECISION.RECORDED_BY,
                RETENTION_DECISION.RECORDED_AT.convertFrom(OffsetDateTime::toInstant))
            .from(RETENTION_DECISION)
            .orderBy(RETENTION_DECISION.VALID_FROM.desc(), RETENTION_DECISION.ID.desc())
            .fetch(mapping(RetentionDecision::new));
        // @formatter:on
    }

    void add(RetentionDecisionData data, Caller caller) {
        var from = data.countedFrom();
        var unit = data.unit();
        dsl.insertInto(RETENTION_DECISION)
                .set(
                        RETENTION_DECISION.KIND,
                        Objects.requireNonNull(data.kind()).name())
                .set(
                        RETENTION_DECISION.ACTION,
                        Objects.requireNonNull(data.action()).name())
                .set(RETENTION_DECISION.COUNTED_FROM, from == null ? null : from.name())
                .set(RETENTION_DECISION.YEAR_END, data.yearEnd())
                .set(RETENTION_DECISION.LENGTH, data.length())
                .set(RETENTION_DECISION.UNIT, unit == null ? null : unit.name())
                .set(RETENTION_DECISION.BODY, data.body())
                .set(RETENTION_DECISION.REFERENCE, data.reference())
                .set(RETENTION_DECISION.DECIDED_ON, data.decidedOn())
                .set(RETENTION_DECISION.VALID_FROM, data.validFrom())
                .set(RETENTION_DECISION.NOTE, data.note())
                .set(RETENTION_DECISION.RECORDED_BY_ID, caller.identityId())
                .set(RETENTION_DECISION.RECORDED_BY, caller.name())
                .execute();
    }

    void hold(DueRef ref, LocalDate until, String reason, String by, List<String> visibleTo) {
        dsl.insertInto(RETENTION_HOLD)
                .set(RETENTION_HOLD.KIND, ref.kind().name())
                .set(RETENTION_HOLD.RECORD_ID, ref.id())
                .set(RETENTION_HOLD.UNTIL, until)
                .set(RETENTION_HOLD.REASON, reason)
                .set(RETENTION_HOLD.PLACED_BY, by)
                .set(RETENTION_HOLD.VISIBLE_TO, visibleTo.toArray(String[]::new))
                .execute();
    }

    /** Also one whose last day has passed; it stays, with who ended it. */
    boolean release(DueRef ref, String by) {
        return dsl.update(RETENTION_HOLD)
                        .set(RETENTION_HOLD.LIFTED_BY, by)
                        .set(RETENTION_HOLD.LIFTED_AT, currentOffsetDateTime())
                        .where(RETENTION_HOLD.KIND.eq(ref.kind().name()))
                        .and(RETENTION_HOLD.RECORD_ID.eq(ref.id()))
                        .and(RETENTION_HOLD.LIFTED_AT.isNull())
                        .execute()
                > 0;
    }
}

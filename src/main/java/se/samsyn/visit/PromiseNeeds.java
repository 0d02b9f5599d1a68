package se.samsyn.visit;

import static org.jooq.Records.mapping;
import static se.samsyn.jooq.registry.tables.Promise.PROMISE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Urgency;

/** Promises that are to be kept within a week, and those that should have been. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PromiseNeeds implements NeedSource {

    private static final int DAYS_BEFORE = 7;

    private final DSLContext dsl;

    PromiseNeeds(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        // @formatter:off
        return dsl.select(
                    PROMISE.ID,
                    PROMISE.VISIT_ID.convertFrom(VisitId::new),
                    PROMISE.visit().NAME,
                    PROMISE.WORDS,
                    PROMISE.DUE_ON)
                .from(PROMISE)
                .where(PROMISE.STATE.eq(PromiseState.OPEN.name()))
                .and(PROMISE.DUE_ON.le(today.plusDays(DAYS_BEFORE)))
                .and(PROMISE.visit().CANCELLED.isFalse())
                .orderBy(PROMISE.ID)
                .fetch(mapping((id, visit, at, words, dueOn) -> need(id, visit, at, words, dueOn, today)));
        // @formatter:on
    }

    private static Need need(long id, VisitId visit, String at, String words, LocalDate dueOn, LocalDate today) {
        var late = dueOn.isBefore(today);
        return Need.of(
                        NeedKind.PROMISE,
                        late ? Urgency.NOW : Urgency.SOON,
                        RecordRef.of(RecordKind.VISIT, visit.value()),
                        words,
                        dueOn,
                        late ? "visit.need.promiseLate" : "visit.need.promise",
                        dueOn,
                        at)
                .part(id);
    }
}

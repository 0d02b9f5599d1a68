package se.samsyn.access;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.commons.tables.Attempt.ATTEMPT;

import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts, in the database: they outlive a restart, and two attempts at once are two. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AttemptRepository {

    private final DSLContext dsl;

    AttemptRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return how many there have been, this one included, since a window began that began after {@code after} */
    int add(String key, OffsetDateTime now, OffsetDateTime after) {
        // @formatter:off
        return dsl.insertInto(ATTEMPT, ATTEMPT.KEY, ATTEMPT.ATTEMPTS, ATTEMPT.SINCE)
                .values(key, 1, now)
                .onConflict(ATTEMPT.KEY)
                .doUpdate()
                .set(ATTEMPT.ATTEMPTS, case_().when(ATTEMPT.SINCE.le(after), val(1)).otherwise(ATTEMPT.ATTEMPTS.plus(1)))
                .set(ATTEMPT.SINCE, case_().when(ATTEMPT.SINCE.le(after), val(now)).otherwise(ATTEMPT.SINCE))
                .returningResult(ATTEMPT.ATTEMPTS)
                .fetchSingle()
                .value1();
        // @formatter:on
    }

    void takeBack(String key) {
        dsl.update(ATTEMPT)
                .set(ATTEMPT.ATTEMPTS, greatest(ATTEMPT.ATTEMPTS.minus(1), val(0)))
                .where(ATTEMPT.KEY.eq(key))
                .execute();
    }

    /** @param key also the beginning of others, before a colon */
    void forget(String key) {
        dsl.deleteFrom(ATTEMPT)
                .where(ATTEMPT.KEY.eq(key).or(ATTEMPT.KEY.startsWith(key + ":")))
                .execute();
    }

    void forgetBefore(OffsetDateTime before) {
        dsl.deleteFrom(ATTEMPT).where(ATTEMPT.SINCE.lt(before)).execute();
    }
}

package se.samsyn.access;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static se.samsyn.jooq.commons.tables.WayBack.WAY_BACK;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One-time links to a new password. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WayBackRepository {

    private final DSLContext dsl;

    WayBackRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Withdraws the links that somebody had: the newest is the only one that opens anything. */
    void add(String tokenHash, long identity, OffsetDateTime expiresAt) {
        dsl.deleteFrom(WAY_BACK).where(WAY_BACK.IDENTITY_ID.eq(identity)).execute();
        dsl.insertInto(WAY_BACK)
                .set(WAY_BACK.TOKEN_HASH, tokenHash)
                .set(WAY_BACK.IDENTITY_ID, identity)
                .set(WAY_BACK.EXPIRES_AT, expiresAt)
                .execute();
    }

    Optional<Long> findOpen(String tokenHash) {
        return dsl.select(WAY_BACK.IDENTITY_ID)
                .from(WAY_BACK)
                .where(WAY_BACK.TOKEN_HASH.eq(tokenHash))
                .and(WAY_BACK.USED_AT.isNull())
                .and(WAY_BACK.EXPIRES_AT.gt(currentOffsetDateTime()))
                .fetchOptional(WAY_BACK.IDENTITY_ID);
    }

    /** @return false where somebody else was quicker */
    boolean use(String tokenHash) {
        return dsl.update(WAY_BACK)
                        .set(WAY_BACK.USED_AT, currentOffsetDateTime())
                        .where(WAY_BACK.TOKEN_HASH.eq(tokenHash))
                        .and(WAY_BACK.USED_AT.isNull())
                        .execute()
                == 1;
    }
}

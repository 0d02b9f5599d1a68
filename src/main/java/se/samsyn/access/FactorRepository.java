package se.samsyn.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.commons.tables.Authenticator.AUTHENTICATOR;
import static se.samsyn.jooq.commons.tables.DemonstrationIdentity.DEMONSTRATION_IDENTITY;
import static se.samsyn.jooq.commons.tables.Membership.MEMBERSHIP;
import static se.samsyn.jooq.commons.tables.Passkey.PASSKEY;
import static se.samsyn.jooq.commons.tables.RecoveryCode.RECOVERY_CODE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has besides a password, but for passkeys' contents. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FactorRepository {

    /**
     * @param secret as it is kept: sealed ({@link Seal})
     * @param confirmed whether its digits have been shown once
     */
    record Authenticator(String secret, boolean confirmed) {}

    private final DSLContext dsl;

    FactorRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Authenticator> authenticator(long identity) {
        return dsl.select(AUTHENTICATOR.SECRET, AUTHENTICATOR.CONFIRMED_AT.isNotNull())
                .from(AUTHENTICATOR)
                .where(AUTHENTICATOR.IDENTITY_ID.eq(identity))
                .fetchOptional(mapping(Authenticator::new));
    }

    /** @return false where a confirmed one is kept instead */
    boolean begin(long identity, String secret) {
        return dsl.insertInto(AUTHENTICATOR)
                        .set(AUTHENTICATOR.IDENTITY_ID, identity)
                        .set(AUTHENTICATOR.SECRET, secret)
                        .onConflict(AUTHENTICATOR.IDENTITY_ID)
                        .doUpdate()
                        .set(AUTHENTICATOR.SECRET, secret)
                        .where(AUTHENTICATOR.CONFIRMED_AT.isNull())
                        .execute()
                == 1;
    }

    /** @return false where the digits of this half minute, or a later one, have been used */
    boolean use(long identity, long step) {
        return dsl.update(AUTHENTICATOR)
                        .set(AUTHENTICATOR.LAST_STEP, step)
                        .set(AUTHENTICATOR.CONFIRMED_AT, coalesce(AUTHENTICATOR.CONFIRMED_AT, currentOffsetDateTime()))
                        .where(AUTHENTICATOR.IDENTITY_ID.eq(identity))
                        .and(AUTHENTICATOR.LAST_STEP.lt(step))
                        .execute()
                == 1;
    }

    /** Nothing happens where it has become another meanwhile. */
    void reseal(long identity, String before, String after) {
        dsl.update(AUTHENTICATOR)
                .set(AUTHENTICATOR.SECRET, after)
                .where(AUTHENTICATOR.IDENTITY_ID.eq(identity))
                .and(AUTHENTICATOR.SECRET.eq(before))
                .execute();
    }

    void removeAuthenticator(long identity) {
        dsl.deleteFrom(AUTHENTICATOR)
                .where(AUTHENTICATOR.IDENTITY_ID.eq(identity))
                .execute();
    }

    void replaceRecoveryCodes(long identity, Collection<String> hashes) {
        dsl.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.IDENTITY_ID.eq(identity))
                .execute();
        hashes.forEach(hash -> dsl.insertInto(RECOVERY_CODE)
                .set(RECOVERY_CODE.IDENTITY_ID, identity)
                .set(RECOVERY_CODE.CODE_HASH, hash)
                .execute());
    }

    boolean useRecoveryCode(long identity, String hash) {
        return dsl.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, currentOffsetDateTime())
                        .where(RECOVERY_CODE.IDENTITY_ID.eq(identity))
                        .and(RECOVERY_CODE.CODE_HASH.eq(hash))
                        .and(RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }

    int recoveryCodes(long identity) {
        return dsl.fetchCount(
                RECOVERY_CODE, RECOVERY_CODE.IDENTITY_ID.eq(identity).and(RECOVERY_CODE.USED_AT.isNull()));
    }

    int passkeys(long identity) {
        return dsl.fetchCount(PASSKEY, PASSKEY.IDENTITY_ID.eq(identity));
    }

    void removePasskeys(long identity) {
        dsl.deleteFrom(PASSKEY).where(PASSKEY.IDENTITY_ID.eq(identity)).execute();
    }

    /** Whether any of somebody's roles asks for a second factor. Those of a demonstration are there to be tried. */
    boolean isRequired(long identity) {
        return dsl.fetchExists(selectOne()
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.IDENTITY_ID.eq(identity))
                        .and(MEMBERSHIP.ENDED_AT.isNull())
                        .and(MEMBERSHIP.ROLE.in(asking())))
                && !dsl.fetchExists(DEMONSTRATION_IDENTITY, DEMONSTRATION_IDENTITY.IDENTITY_ID.eq(identity));
    }

    private static List<String> asking() {
        return Stream.of(Role.values())
                .filter(Role::needsSecondFactor)
                .map(Role::name)
                .toList();
    }
}

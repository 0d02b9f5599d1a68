package se.samsyn.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static se.samsyn.jooq.commons.tables.Invitation.INVITATION;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One-time links. Only the hash of a link's token is kept. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InvitationRepository {

    private final DSLContext dsl;

    InvitationRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void add(String tokenHash, Invitation invitation, OffsetDateTime expiresAt) {
        dsl.insertInto(INVITATION)
                .set(INVITATION.TOKEN_HASH, tokenHash)
                .set(INVITATION.MUNICIPALITY_CODE, invitation.municipality())
                .set(INVITATION.ROLE, invitation.role().name())
                .set(INVITATION.AGENCY_ID, invitation.agencyId())
                .set(INVITATION.DISPLAY_NAME, invitation.name())
                .set(INVITATION.EMAIL, invitation.email())
                .set(
                        INVITATION.INVITED_BY,
                        CurrentCaller.find().map(Caller::identityId).orElse(null))
                .set(INVITATION.EXPIRES_AT, expiresAt)
                .execute();
    }

    Optional<Invitation> findOpen(String tokenHash) {
        // @formatter:off
        return dsl.select(
                    INVITATION.MUNICIPALITY_CODE,
                    INVITATION.ROLE.convertFrom(Role::valueOf),
                    INVITATION.AGENCY_ID,
                    INVITATION.DISPLAY_NAME,
                    INVITATION.EMAIL)
                .from(INVITATION)
                .where(INVITATION.TOKEN_HASH.eq(tokenHash))
                .and(INVITATION.USED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(currentOffsetDateTime()))
                .fetchOptional(mapping(Invitation::new));
        // @formatter:on
    }

    /** Whether somebody wrote an invitation themselves. */
    boolean isBy(String tokenHash, long identity) {
        return dsl.fetchExists(INVITATION, INVITATION.TOKEN_HASH.eq(tokenHash).and(INVITATION.INVITED_BY.eq(identity)));
    }

    /** Whether an invitation stands that makes somebody a member for an agency. */
    boolean isOpenFor(String municipality, long agency) {
        return dsl.fetchExists(
                INVITATION,
                INVITATION
                        .MUNICIPALITY_CODE
                        .eq(municipality)
                        .and(INVITATION.AGENCY_ID.eq(agency))
                        .and(INVITATION.USED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(currentOffsetDateTime())));
    }

    /** @return false where somebody else was quicker */
    boolean use(String tokenHash) {
        return dsl.update(INVITATION)
                        .set(INVITATION.USED_AT, currentOffsetDateTime())
                        .where(INVITATION.TOKEN_HASH.eq(tokenHash))
                        .and(INVITATION.USED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(currentOffsetDateTime()))
                        .execute()
                == 1;
    }

    /** Takes back the links nobody used, so that only the newest one of its kind opens anything. */
    void withdrawUnused(String municipality, Role role) {
        dsl.deleteFrom(INVITATION)
                .where(INVITATION.MUNICIPALITY_CODE.eq(municipality))
                .and(INVITATION.ROLE.eq(role.name()))
                .and(INVITATION.USED_AT.isNull())
                .execute();
    }
}

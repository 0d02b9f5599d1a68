package se.samsyn.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.commons.tables.DemonstrationIdentity.DEMONSTRATION_IDENTITY;
import static se.samsyn.jooq.commons.tables.Identity.IDENTITY;
import static se.samsyn.jooq.commons.tables.Membership.MEMBERSHIP;
import static se.samsyn.jooq.commons.tables.Municipality.MUNICIPALITY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Input;

/** Sign-in identities and what they are in which municipality. Lives in the shared schema. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IdentityRepository {

    /** @param memberships in the order in which they are offered; the first municipality is the one signed in to */
    record Identity(long id, String username, String name, String passwordHash, List<Membership> memberships) {}

    record Membership(
            String municipality, Role role, @Nullable Long agencyId) {}

    private final DSLContext dsl;

    IdentityRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Identity> find(String username) {
        // @formatter:off
        return dsl.select(
                    IDENTITY.ID,
                    IDENTITY.USERNAME,
                    IDENTITY.DISPLAY_NAME,
                    IDENTITY.PASSWORD_HASH,
                    multiset(
                        select(MEMBERSHIP.MUNICIPALITY_CODE, MEMBERSHIP.ROLE.convertFrom(Role::valueOf), MEMBERSHIP.AGENCY_ID)
                            .from(MEMBERSHIP)
                            .where(MEMBERSHIP.IDENTITY_ID.eq(IDENTITY.ID))
                            .orderBy(MEMBERSHIP.ID))
                        .convertFrom(r -> r.map(mapping(Membership::new))))
                .from(IDENTITY)
                .where(IDENTITY.USERNAME.eq(Input.line(username).toLowerCase(Locale.ROOT)))
                .and(IDENTITY.ENDED_AT.isNull())
                .fetchOptional(mapping(Identity::new));
        // @formatter:on
    }

    List<TryOut> demonstrationPeople() {
        // @formatter:off
        return dsl.select(
                    IDENTITY.USERNAME,
                    IDENTITY.DISPLAY_NAME,
                    MEMBERSHIP.ROLE.convertFrom(Role::valueOf))
                .from(DEMONSTRATION_IDENTITY)
                .join(IDENTITY).on(IDENTITY.ID.eq(DEMONSTRATION_IDENTITY.IDENTITY_ID))
                .join(MEMBERSHIP).on(MEMBERSHIP.IDENTITY_ID.eq(IDENTITY.ID))
                .orderBy(DEMONSTRATION_IDENTITY.POSITION, MEMBERSHIP.ID)
                .fetch(mapping(TryOut::new));
        // @formatter:on
    }

    List<Account> accounts(String municipality) {
        // @formatter:off
        return dsl.select(
                    IDENTITY.ID,
                    IDENTITY.USERNAME,
                    IDENTITY.DISPLAY_NAME,
                    MEMBERSHIP.ROLE.convertFrom(Role::valueOf),
                    MEMBERSHIP.AGENCY_ID,
                    IDENTITY.ENDED_AT.isNotNull())
                .from(MEMBERSHIP)
                .join(IDENTITY).on(IDENTITY.ID.eq(MEMBERSHIP.IDENTITY_ID))
                .where(MEMBERSHIP.MUNICIPALITY_CODE.eq(municipality))
                .orderBy(IDENTITY.ENDED_AT.isNotNull(), IDENTITY.DISPLAY_NAME, MEMBERSHIP.ID)
                .fetch(mapping(Account::new));
        // @formatter:on
    }

    /** @return false where nobody of that municipality has that id, or the account has ended already */
    boolean end(long identity, String municipality) {
        return dsl.update(IDENTITY)
                        .set(IDENTITY.ENDED_AT, currentOffsetDateTime())
                        .where(IDENTITY.ID.eq(identity))
                        .and(IDENTITY.ENDED_AT.isNull())
                        .and(exists(selectOne()
                                .from(MEMBERSHIP)
                                .where(MEMBERSHIP.IDENTITY_ID.eq(IDENTITY.ID))
                                .and(MEMBERSHIP.MUNICIPALITY_CODE.eq(municipality))))
                        .execute()
                == 1;
    }

    /** Whether an account that has not ended is a member for an agency. */
    boolean actsFor(String municipality, long agency) {
        // @formatter:off
        return dsl.fetchExists(selectOne()
                .from(MEMBERSHIP)
                .join(IDENTITY).on(IDENTITY.ID.eq(MEMBERSHIP.IDENTITY_ID)).and(IDENTITY.ENDED_AT.isNull())
                .where(MEMBERSHIP.MUNICIPALITY_CODE.eq(municipality))
                .and(MEMBERSHIP.AGENCY_ID.eq(agency)));
        // @formatter:on
    }

    String municipalityName(String code) {
        return dsl.select(MUNICIPALITY.NAME)
                .from(MUNICIPALITY)
                .where(MUNICIPALITY.CODE.eq(code))
                .fetchSingle(MUNICIPALITY.NAME);
    }

    boolean anyIdentity() {
        return dsl.fetchExists(IDENTITY);
    }

    long add(String username, String name, String passwordHash) {
        return dsl.insertInto(IDENTITY)
                .set(IDENTITY.USERNAME, username)
                .set(IDENTITY.DISPLAY_NAME, name)
                .set(IDENTITY.PASSWORD_HASH, passwordHash)
                .returningResult(IDENTITY.ID)
                .fetchSingle()
                .value1();
    }

    void addMembership(long identity, Membership membership) {
        dsl.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.IDENTITY_ID, identity)
                .set(MEMBERSHIP.MUNICIPALITY_CODE, membership.municipality())
                .set(MEMBERSHIP.ROLE, membership.role().name())
                .set(MEMBERSHIP.AGENCY_ID, membership.agencyId())
                .execute();
    }
}

package se.samsyn.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentLocalDate;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.commons.tables.DemonstrationIdentity.DEMONSTRATION_IDENTITY;
import static se.samsyn.jooq.commons.tables.Identity.IDENTITY;
import static se.samsyn.jooq.commons.tables.Membership.MEMBERSHIP;
import static se.samsyn.jooq.commons.tables.Municipality.MUNICIPALITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
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
    record Identity(
            long id,
            String username,
            String name,
            String passwordHash,
            String email,
            String language,
            boolean demonstrated,
            List<Membership> memberships) {}

    record Membership(
            String municipality, Role role, @Nullable Long agencyId, LocalDate confirmedOn) {}

    private static final Condition IS_DEMONSTRATED =
            exists(selectOne().from(DEMONSTRATION_IDENTITY).where(DEMONSTRATION_IDENTITY.IDENTITY_ID.eq(IDENTITY.ID)));

    private final DSLContext dsl;

    IdentityRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Identity> find(String username) {
        return find(IDENTITY.USERNAME.eq(Input.line(username).toLowerCase(Locale.ROOT)));
    }

    Optional<Identity> find(long id) {
        return find(IDENTITY.ID.eq(id));
    }

    /** Those whom a way back may be sent to: by user name or address. Nobody's where several have the address. */
    Optional<Identity> findReachable(String usernameOrEmail) {
        var typed = Input.line(usernameOrEmail).toLowerCase(Locale.ROOT);
        var found = dsl.select(IDENTITY.ID)
                .from(IDENTITY)
                .where(IDENTITY.USERNAME.eq(typed).or(lower(IDENTITY.EMAIL).eq(typed)))
                .and(IDENTITY.EMAIL.ne(""))
                .and(IDENTITY.ENDED_AT.isNull())
                .orderBy(IDENTITY.ID)
                .fetch(IDENTITY.ID);
        return found.size() == 1 ? find(found.getFirst()) : Optional.empty();
    }

    /** What mails to an address are written in: what its only owner has chosen; "" where there is none, or no choice. */
    String languageOf(String email) {
        var chosen = dsl.select(IDENTITY.LANGUAGE)
                .from(IDENTITY)
                .where(lower(IDENTITY.EMAIL).eq(email.toLowerCase(Locale.ROOT)))
                .and(IDENTITY.ENDED_AT.isNull())
                .orderBy(IDENTITY.ID)
                .fetch(IDENTITY.LANGUAGE);
        return chosen.size() == 1 ? chosen.getFirst() : "";
    }

    private Optional<Identity> find(Condition which) {
        // @formatter:off
        return dsl.select(
                    IDENTITY.ID,
                    IDENTITY.USERNAME,
                    IDENTITY.DISPLAY_NAME,
                    IDENTITY.PASSWORD_HASH,
                    IDENTITY.EMAIL,
                    IDENTITY.LANGUAGE,
                    field(IS_DEMONSTRATED),
                    multiset(
                        select(MEMBERSHIP.MUNICIPALITY_CODE, MEMBERSHIP.ROLE.convertFrom(Role::valueOf), MEMBERSHIP.AGENCY_ID,
                                MEMBERSHIP.CONFIRMED_ON)
                            .from(MEMBERSHIP)
                            .where(MEMBERSHIP.IDENTITY_ID.eq(IDENTITY.ID))
                            .and(MEMBERSHIP.ENDED_AT.isNull())
                            .orderBy(MEMBERSHIP.ID))
                        .convertFrom(r -> r.map(mapping(Membership::new))))
                .from(IDENTITY)
                .where(which)
                .and(IDENTITY.ENDED_AT.isNull())
                .fetchOptional(mapping(Identity::new));
        // @formatter:on
    }

    List<TryOut> demonstrationPeople() {
        var first = MEMBERSHIP.as("first");
        // @formatter:off
        return dsl.select(
                    IDENTITY.USERNAME,
                    IDENTITY.DISPLAY_NAME,
                    MEMBERSHIP.ROLE.convertFrom(Role::valueOf))
                .from(DEMONSTRATION_IDENTITY)
                .join(IDENTITY).on(IDENTITY.ID.eq(DEMONSTRATION_IDENTITY.IDENTITY_ID))
                .join(MEMBERSHIP).on(MEMBERSHIP.ID.eq(
                    select(min(first.ID)).from(first).where(first.IDENTITY_ID.eq(IDENTITY.ID))))
                .orderBy(DEMONSTRATION_IDENTITY.POSITION, IDENTITY.ID)
                .fetch(mapping(TryOut::new));
        // @formatter:on
    }

    /** Whether an account that has not ended is a member for an agency. */
    boolean actsFor(String municipality, long agency) {
        // @formatter:off
        return dsl.fetchExists(selectOne()
                .from(MEMBERSHIP)
                .join(IDENTITY).on(IDENTITY.ID.eq(MEMBERSHIP.IDENTITY_ID)).and(IDENTITY.ENDED_AT.isNull())
                .where(MEMBERSHIP.MUNICIPALITY_CODE.eq(municipality))
                .and(MEMBERSHIP.AGENCY_ID.eq(agency))
                .and(MEMBERSHIP.ENDED_AT.isNull()));
        // @formatter:on
    }

    boolean isDemonstrated(long identity) {
        return dsl.fetchExists(DEMONSTRATION_IDENTITY, DEMONSTRATION_IDENTITY.IDENTITY_ID.eq(identity));
    }

    void setPassword(long identity, String hash) {
        dsl.update(IDENTITY)
                .set(IDENTITY.PASSWORD_HASH, hash)
                .where(IDENTITY.ID.eq(identity))
                .execute();
    }

    void setLanguage(long identity, String language) {
        dsl.update(IDENTITY)
                .set(IDENTITY.LANGUAGE, language)
                .where(IDENTITY.ID.eq(identity))
                .execute();
    }

    void setEmail(long identity, String email) {
        dsl.update(IDENTITY)
                .set(IDENTITY.EMAIL, email)
                .where(IDENTITY.ID.eq(identity))
                .execute();
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

    long add(String username, String name, String passwordHash, String email) {
        return dsl.insertInto(IDENTITY)
                .set(IDENTITY.USERNAME, username)
                .set(IDENTITY.DISPLAY_NAME, name)
                .set(IDENTITY.PASSWORD_HASH, passwordHash)
                .set(IDENTITY.EMAIL, email)
                .returningResult(IDENTITY.ID)
                .fetchSingle()
                .value1();
    }

    void addMembership(long identity, String municipality, Role role, @Nullable Long agencyId) {
        dsl.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.IDENTITY_ID, identity)
                .set(MEMBERSHIP.MUNICIPALITY_CODE, municipality)
                .set(MEMBERSHIP.ROLE, role.name())
                .set(MEMBERSHIP.AGENCY_ID, agencyId)
                .onConflict(MEMBERSHIP.IDENTITY_ID, MEMBERSHIP.MUNICIPALITY_CODE, MEMBERSHIP.ROLE, MEMBERSHIP.AGENCY_ID)
                .doUpdate()
                .setNull(MEMBERSHIP.ENDED_AT)
                .set(MEMBERSHIP.CONFIRMED_ON, currentLocalDate())
                .execute();
    }
}

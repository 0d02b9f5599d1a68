package se.samsyn.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.commons.tables.Authenticator.AUTHENTICATOR;
import static se.samsyn.jooq.commons.tables.DemonstrationIdentity.DEMONSTRATION_IDENTITY;
import static se.samsyn.jooq.commons.tables.Identity.IDENTITY;
import static se.samsyn.jooq.commons.tables.Membership.MEMBERSHIP;
import static se.samsyn.jooq.commons.tables.Passkey.PASSKEY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.jooq.commons.tables.Membership;

/** Accounts as those who keep them see them: of a municipality, or of one agency in it. Lives in the shared schema. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AccountRepository {

    /** What somebody keeps. @param agency the only one; null for all accounts of the municipality */
    record Scope(String municipality, @Nullable Long agency) {

        Condition holds(Membership place) {
            return place.MUNICIPALITY_CODE
                    .eq(municipality)
                    .and(agency == null ? noCondition() : place.AGENCY_ID.isNotDistinctFrom(agency));
        }
    }

    private static final Membership PLACE = MEMBERSHIP.as("place");

    private final DSLContext dsl;

    AccountRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Account> list(Scope scope) {
        var ended = IDENTITY.ENDED_AT.isNotNull().or(MEMBERSHIP.ENDED_AT.isNotNull());
        // @formatter:off
        return dsl.select(
                    MEMBERSHIP.ID,
                    IDENTITY.ID,
                    IDENTITY.USERNAME,
                    IDENTITY.DISPLAY_NAME,
                    MEMBERSHIP.ROLE.convertFrom(Role::valueOf),
                    MEMBERSHIP.AGENCY_ID,
                    MEMBERSHIP.CONFIRMED_ON,
                    field(exists(selectOne().from(DEMONSTRATION_IDENTITY)
                        .where(DEMONSTRATION_IDENTITY.IDENTITY_ID.eq(IDENTITY.ID)))),
                    field(exists(selectOne().from(AUTHENTICATOR)
                            .where(AUTHENTICATOR.IDENTITY_ID.eq(IDENTITY.ID)).and(AUTHENTICATOR.CONFIRMED_AT.isNotNull()))
                        .or(exists(selectOne().from(PASSKEY).where(PASSKEY.IDENTITY_ID.eq(IDENTITY.ID))))),
                    field(ended),
                    field(exists(selectOne().from(PLACE)
                        .where(PLACE.IDENTITY_ID.eq(IDENTITY.ID)).and(administrators(scope)))),
                    field(exists(selectOne().from(PLACE)
                        .where(PLACE.IDENTITY_ID.eq(IDENTITY.ID)).and(elsewhere(scope)))))
                .from(MEMBERSHIP)
                .join(IDENTITY).on(IDENTITY.ID.eq(MEMBERSHIP.IDENTITY_ID))
                .where(scope.holds(MEMBERSHIP))
                .orderBy(field(ended), IDENTITY.DISPLAY_NAME, MEMBERSHIP.ID)
                .fetch(mapping(Account::new));
        // @formatter:on
    }

    /**
     * Ends somebody's places, and the identity with its last place.
     *
     * @return false where there was nothing to end
     */
    boolean end(long identity, Scope scope) {
        var ended = dsl.update(MEMBERSHIP)
                .set(MEMBERSHIP.ENDED_AT, currentOffsetDateTime())
                .where(MEMBERSHIP.IDENTITY_ID.eq(identity))
                .and(scope.holds(MEMBERSHIP))
                .and(MEMBERSHIP.ENDED_AT.isNull())
                .execute();
        dsl.update(IDENTITY)
                .set(IDENTITY.ENDED_AT, currentOffsetDateTime())
                .where(IDENTITY.ID.eq(identity))
                .and(IDENTITY.ENDED_AT.isNull())
                .and(notExists(selectOne()
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.IDENTITY_ID.eq(IDENTITY.ID))
                        .and(MEMBERSHIP.ENDED_AT.isNull())))
                .execute();
        return ended > 0;
    }

    /** @return false where there is no such open place there */
    boolean confirm(long membership, Scope scope, LocalDate on) {
        return dsl.update(MEMBERSHIP)
                        .set(MEMBERSHIP.CONFIRMED_ON, on)
                        .where(MEMBERSHIP.ID.eq(membership))
                        .and(scope.holds(MEMBERSHIP))
                        .and(MEMBERSHIP.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Whether somebody has an open place there. */
    boolean belongs(long identity, Scope scope) {
        return has(identity, PLACE.ENDED_AT.isNull().and(scope.holds(PLACE)));
    }

    /** Whether somebody has an open place anywhere else: what they sign in with is theirs there too. */
    boolean belongsElsewhere(long identity, Scope scope) {
        return has(identity, elsewhere(scope));
    }

    /** Whether somebody has a role there that only administrators give. */
    boolean isAdministrators(long identity, Scope scope) {
        return has(identity, administrators(scope));
    }

    private boolean has(long identity, Condition which) {
        return dsl.fetchExists(
                selectOne().from(PLACE).where(PLACE.IDENTITY_ID.eq(identity)).and(which));
    }

    private static Condition elsewhere(Scope scope) {
        return PLACE.ENDED_AT.isNull().andNot(scope.holds(PLACE));
    }

    private static Condition administrators(Scope scope) {
        return PLACE.ENDED_AT
                .isNull()
                .and(scope.holds(PLACE))
                .and(PLACE.ROLE.in(Stream.of(Role.values())
                        .filter(Role::isGivenByAdministrators)
                        .map(Role::name)
                        .toList()));
    }
}

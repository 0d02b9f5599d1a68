package se.samsyn.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.commons.tables.DemonstrationIdentity.DEMONSTRATION_IDENTITY;
import static se.samsyn.jooq.commons.tables.Identity.IDENTITY;
import static se.samsyn.jooq.commons.tables.Membership.MEMBERSHIP;
import static se.samsyn.jooq.commons.tables.Municipality.MUNICIPALITY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom to tell that nobody has confirmed them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReminderRepository {

    /** @param municipality its name */
    record Reminder(
            long membershipId,
            String name,
            String email,
            String language,
            String municipality,
            LocalDate confirmedOn) {}

    private final DSLContext dsl;

    ReminderRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Those who were last confirmed on a day or before, and have not been told since. */
    List<Reminder> due(LocalDate confirmedUntil) {
        // @formatter:off
        return dsl.select(
                    MEMBERSHIP.ID,
                    IDENTITY.DISPLAY_NAME,
                    IDENTITY.EMAIL,
                    IDENTITY.LANGUAGE,
                    MUNICIPALITY.NAME,
                    MEMBERSHIP.CONFIRMED_ON)
                .from(MEMBERSHIP)
                .join(IDENTITY).on(IDENTITY.ID.eq(MEMBERSHIP.IDENTITY_ID))
                .join(MUNICIPALITY).on(MUNICIPALITY.CODE.eq(MEMBERSHIP.MUNICIPALITY_CODE))
                .where(MEMBERSHIP.CONFIRMED_ON.le(confirmedUntil))
                .and(MEMBERSHIP.REMINDED_ON.isNull().or(MEMBERSHIP.REMINDED_ON.le(MEMBERSHIP.CONFIRMED_ON)))
                .and(MEMBERSHIP.ENDED_AT.isNull())
                .and(MEMBERSHIP.ROLE.ne(Role.ADMINISTRATOR.name()))
                .and(IDENTITY.ENDED_AT.isNull())
                .and(IDENTITY.EMAIL.ne(""))
                .and(notExists(selectOne().from(DEMONSTRATION_IDENTITY)
                    .where(DEMONSTRATION_IDENTITY.IDENTITY_ID.eq(IDENTITY.ID))))
                .orderBy(MEMBERSHIP.ID)
                .fetch(mapping(Reminder::new));
        // @formatter:on
    }

    void told(long membership, LocalDate on) {
        dsl.update(MEMBERSHIP)
                .set(MEMBERSHIP.REMINDED_ON, on)
                .where(MEMBERSHIP.ID.eq(membership))
                .execute();
    }
}

package se.samsyn.activity;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static se.samsyn.jooq.registry.tables.Activity.ACTIVITY;
import static se.samsyn.jooq.registry.tables.ActivityAgency.ACTIVITY_AGENCY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;

/** Who has done anything for an initiative, and when last: one statement. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ContributionQueries {

    private final DSLContext dsl;

    ContributionQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @param since null to count all */
    List<Contribution> of(InitiativeId initiative, @Nullable LocalDate since, LocalDate today) {
        var activity = ACTIVITY_AGENCY.fkActivityAgencyActivity();
        // @formatter:off
        var each = select(ACTIVITY.ID.as("activity"), ACTIVITY.AGENCY_ID.as("agency"), ACTIVITY.agency().NAME.as("name"),
                    ACTIVITY.HELD_ON.as("held_on"))
                .from(ACTIVITY)
                .where(ACTIVITY.INITIATIVE_ID.eq(initiative.value()))
            .union(
                select(ACTIVITY_AGENCY.ACTIVITY_ID, ACTIVITY_AGENCY.AGENCY_ID, ACTIVITY_AGENCY.agency().NAME, activity.HELD_ON)
                .from(ACTIVITY_AGENCY)
                .where(activity.INITIATIVE_ID.eq(initiative.value())))
            .asTable("each");
        var agency = field("each.agency", Long.class);
        var name = field("each.name", String.class);
        var heldOn = field("each.held_on", LocalDate.class);
        return dsl.select(
                    agency.convertFrom(AgencyId::new),
                    name,
                    max(heldOn),
                    count().filterWhere(since == null ? trueCondition() : heldOn.gt(since)))
                .from(each)
                .where(heldOn.le(today))
                .groupBy(agency, name)
                .orderBy(max(heldOn).desc(), agency)
                .fetch(mapping(Contribution::new));
        // @formatter:on
    }

    /** What an agency has done, whatever initiative it was for; for which it did so last first. */
    List<AgencyContribution> of(AgencyId agency, LocalDate today) {
        // @formatter:off
        return dsl.select(
                    ACTIVITY.INITIATIVE_ID.convertFrom(InitiativeId::new),
                    ACTIVITY.initiative().NAME,
                    max(ACTIVITY.HELD_ON),
                    count())
                .from(ACTIVITY)
                .where(ACTIVITY.ID.in(
                    select(ACTIVITY.ID).from(ACTIVITY).where(ACTIVITY.AGENCY_ID.eq(agency.value()))
                    .union(
                        select(ACTIVITY_AGENCY.ACTIVITY_ID)
                        .from(ACTIVITY_AGENCY)
                        .where(ACTIVITY_AGENCY.AGENCY_ID.eq(agency.value())))))
                .and(ACTIVITY.HELD_ON.le(today))
                .groupBy(ACTIVITY.INITIATIVE_ID, ACTIVITY.initiative().NAME)
                .orderBy(max(ACTIVITY.HELD_ON).desc(), ACTIVITY.INITIATIVE_ID)
                .fetch(mapping(AgencyContribution::new));
        // @formatter:on
    }
}

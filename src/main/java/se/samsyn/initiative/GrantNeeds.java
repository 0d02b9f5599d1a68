package se.samsyn.initiative;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.InitiativeGrant.INITIATIVE_GRANT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Urgency;

/** Reports of grants that are due. Also of initiatives that are over: whoever was given money reports it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GrantNeeds implements NeedSource {

    /** How long before its day a report is told of. */
    private static final int DAYS = 30;

    private record Due(
            GrantId grant, InitiativeId initiative, String name, String funder, GrantReport report, LocalDate on) {}

    private final DSLContext dsl;

    GrantNeeds(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        return due(today.plusDays(DAYS)).stream().map(due -> need(due, today)).toList();
    }

    private static Need need(Due due, LocalDate today) {
        var late = due.on().isBefore(today);
        var need = Need.of(
                NeedKind.GRANT,
                late ? Urgency.NOW : Urgency.SOON,
                due.initiative().ref(),
                due.name(),
                due.on(),
                "initiative.need.grant." + due.report() + (late ? ".late" : ""),
                due.funder(),
                due.on());
        // two reports of each grant
        return need.part(due.grant().value() * 2 + due.report().ordinal());
    }

    private List<Due> due(LocalDate until) {
        return dsl.fetch(rows(
                                GrantReport.PARTIAL,
                                INITIATIVE_GRANT.PARTIAL_DUE_ON,
                                INITIATIVE_GRANT.PARTIAL_REPORTED_ON,
                                until)
                        .unionAll(rows(
                                GrantReport.FINAL,
                                INITIATIVE_GRANT.FINAL_DUE_ON,
                                INITIATIVE_GRANT.FINAL_REPORTED_ON,
                                until))
                        .orderBy(DSL.inline(6), DSL.inline(1)))
                .map(Records.mapping(Due::new));
    }

    private static SelectConditionStep<Record6<GrantId, InitiativeId, String, String, GrantReport, LocalDate>> rows(
            GrantReport report, TableField<?, LocalDate> dueOn, TableField<?, LocalDate> reportedOn, LocalDate until) {
        // @formatter:off
        return select(
                INITIATIVE_GRANT.ID.convertFrom(GrantId::new),
                INITIATIVE_GRANT.INITIATIVE_ID.convertFrom(InitiativeId::new),
                INITIATIVE_GRANT.initiative().NAME,
                INITIATIVE_GRANT.FUNDER,
                inline(report.name()).convertFrom(GrantReport::valueOf),
                dueOn)
            .from(INITIATIVE_GRANT)
            .where(INITIATIVE_GRANT.STATE.eq(GrantState.GRANTED.name()))
            .and(reportedOn.isNull())
            .and(dueOn.le(until));
        // @formatter:on
    }
}

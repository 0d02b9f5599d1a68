package se.samsyn.initiative;

import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;
import static se.samsyn.jooq.registry.tables.InitiativeArea.INITIATIVE_AREA;
import static se.samsyn.jooq.registry.tables.InitiativeBudget.INITIATIVE_BUDGET;
import static se.samsyn.jooq.registry.tables.InitiativeEvidence.INITIATIVE_EVIDENCE;
import static se.samsyn.jooq.registry.tables.InitiativeGrant.INITIATIVE_GRANT;
import static se.samsyn.jooq.registry.tables.InitiativeRelation.INITIATIVE_RELATION;
import static se.samsyn.jooq.registry.tables.InitiativeTransfer.INITIATIVE_TRANSFER;
import static se.samsyn.jooq.registry.tables.InitiativeVariant.INITIATIVE_VARIANT;
import static se.samsyn.shared.Holding.itself;
import static se.samsyn.shared.Holding.part;
import static se.samsyn.shared.Holding.stops;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/** What is disposed of with initiatives, and what of agencies initiatives rest on. */
@Component
class InitiativeHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.agencies",
                        INITIATIVE_AGENCY.ID,
                        INITIATIVE_AGENCY.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.areas",
                        INITIATIVE_AREA.INITIATIVE_ID,
                        INITIATIVE_AREA.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.evidence",
                        INITIATIVE_EVIDENCE.INITIATIVE_ID,
                        INITIATIVE_EVIDENCE.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.budgets",
                        INITIATIVE_BUDGET.INITIATIVE_ID,
                        INITIATIVE_BUDGET.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.grants",
                        INITIATIVE_GRANT.ID,
                        INITIATIVE_GRANT.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.variants",
                        INITIATIVE_VARIANT.ID,
                        INITIATIVE_VARIANT.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.transfers",
                        INITIATIVE_TRANSFER.INITIATIVE_ID,
                        INITIATIVE_TRANSFER.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.relations",
                        INITIATIVE_RELATION.ID,
                        INITIATIVE_RELATION.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.relationsFrom",
                        INITIATIVE_RELATION.ID,
                        INITIATIVE_RELATION.OTHER_ID),
                itself(RetentionKind.INITIATIVE, INITIATIVE.ID),
                stops(
                        RetentionKind.AGENCY,
                        RecordKind.INITIATIVE,
                        INITIATIVE_AGENCY.INITIATIVE_ID,
                        INITIATIVE_AGENCY.AGENCY_ID));
    }
}

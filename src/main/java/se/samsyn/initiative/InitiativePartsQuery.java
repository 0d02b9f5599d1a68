package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeBudget.INITIATIVE_BUDGET;
import static se.samsyn.jooq.registry.tables.InitiativeEvidence.INITIATIVE_EVIDENCE;
import static se.samsyn.jooq.registry.tables.InitiativeGrant.INITIATIVE_GRANT;
import static se.samsyn.jooq.registry.tables.InitiativeRelation.INITIATIVE_RELATION;
import static se.samsyn.jooq.registry.tables.InitiativeTransfer.INITIATIVE_TRANSFER;
import static se.samsyn.jooq.registry.tables.InitiativeVariant.INITIATIVE_VARIANT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what belongs to an initiative: one statement, however much there is. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InitiativePartsQuery {

    private final DSLContext dsl;

    InitiativePartsQuery(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<InitiativeParts> find(InitiativeId id) {
        return dsl.select(
                        EvidenceRepository.within(INITIATIVE.ID),
                        GrantRepository.within(INITIATIVE.ID),
                        RelationRepository.within(INITIATIVE.ID),
                        VariantRepository.within(INITIATIVE.ID),
                        TransferRepository.within(INITIATIVE.ID))
                .from(INITIATIVE)
                .where(INITIATIVE.ID.eq(id.value()))
                .fetchOptional(mapping(InitiativePartsQuery::parts));
    }

    /** Whether nothing belongs to it that would go with it. */
    boolean isBare(InitiativeId id) {
        // @formatter:off
        return !dsl.fetchExists(
            select(INITIATIVE_EVIDENCE.INITIATIVE_ID).from(INITIATIVE_EVIDENCE)
                .where(INITIATIVE_EVIDENCE.INITIATIVE_ID.eq(id.value()))
            .unionAll(select(INITIATIVE_BUDGET.INITIATIVE_ID).from(INITIATIVE_BUDGET)
                .where(INITIATIVE_BUDGET.INITIATIVE_ID.eq(id.value())))
            .unionAll(select(INITIATIVE_GRANT.INITIATIVE_ID).from(INITIATIVE_GRANT)
                .where(INITIATIVE_GRANT.INITIATIVE_ID.eq(id.value())))
            .unionAll(select(INITIATIVE_RELATION.INITIATIVE_ID).from(INITIATIVE_RELATION)
                .where(INITIATIVE_RELATION.INITIATIVE_ID.eq(id.value())))
            .unionAll(select(INITIATIVE_VARIANT.INITIATIVE_ID).from(INITIATIVE_VARIANT)
                .where(INITIATIVE_VARIANT.INITIATIVE_ID.eq(id.value())))
            .unionAll(select(INITIATIVE_TRANSFER.INITIATIVE_ID).from(INITIATIVE_TRANSFER)
                .where(INITIATIVE_TRANSFER.INITIATIVE_ID.eq(id.value()))));
        // @formatter:on
    }

    private static InitiativeParts parts(
            List<Evidence> evidence,
            Funding funding,
            List<Relation> relations,
            List<Variant> variants,
            List<Transfer> transfer) {
        return new InitiativeParts(
                evidence, funding, relations, variants, transfer.isEmpty() ? null : transfer.getFirst());
    }
}

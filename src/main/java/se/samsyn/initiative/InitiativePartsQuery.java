package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;

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

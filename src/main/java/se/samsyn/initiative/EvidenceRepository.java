package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.InitiativeEvidence.INITIATIVE_EVIDENCE;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores which criteria initiatives meet. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceRepository {

    private static final Comparator<Evidence> ORDER =
            Comparator.comparing(evidence -> evidence.data().criterion());

    private final DSLContext dsl;

    EvidenceRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Evidence> of(InitiativeId id) {
        return dsl.fetch(rows(INITIATIVE_EVIDENCE.INITIATIVE_ID.eq(id.value()))).map(mapping(Evidence::new)).stream()
                .sorted(ORDER)
                .toList();
    }

    /** As a part of what is read of an initiative. */
    static Field<List<Evidence>> within(Field<Long> initiative) {
        return multiset(rows(INITIATIVE_EVIDENCE.INITIATIVE_ID.eq(initiative)))
                .convertFrom(rows ->
                        rows.map(mapping(Evidence::new)).stream().sorted(ORDER).toList());
    }

    private static SelectConditionStep<Record2<Long, EvidenceData>> rows(Condition which) {
        // @formatter:off
        return select(
                INITIATIVE_EVIDENCE.VERSION,
                row(INITIATIVE_EVIDENCE.CRITERION.convertFrom(EvidenceCriterion::valueOf),
                    INITIATIVE_EVIDENCE.WORDS,
                    INITIATIVE_EVIDENCE.SOURCE,
                    INITIATIVE_EVIDENCE.MET_ON,
                    INITIATIVE_EVIDENCE.EFFECT.convertFrom(orNull(EvidenceEffect::valueOf)))
                    .mapping(EvidenceData::new))
            .from(INITIATIVE_EVIDENCE)
            .where(which);
        // @formatter:on
    }

    /** @return false where something is said of the criterion already */
    boolean add(InitiativeId id, EvidenceData data, String[] audience) {
        return dsl.insertInto(INITIATIVE_EVIDENCE)
                        .set(INITIATIVE_EVIDENCE.INITIATIVE_ID, id.value())
                        .set(INITIATIVE_EVIDENCE.CRITERION, data.criterion().name())
                        .set(columns(data))
                        .set(INITIATIVE_EVIDENCE.VISIBLE_TO, audience)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return false where the version is not the stored one */
    boolean change(InitiativeId id, long version, EvidenceData data) {
        return dsl.update(INITIATIVE_EVIDENCE)
                        .set(columns(data))
                        .set(INITIATIVE_EVIDENCE.VERSION, INITIATIVE_EVIDENCE.VERSION.plus(1))
                        .where(is(id, data.criterion()))
                        .and(INITIATIVE_EVIDENCE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** @return false where the version is not the stored one */
    boolean remove(InitiativeId id, Evidence evidence) {
        return dsl.deleteFrom(INITIATIVE_EVIDENCE)
                        .where(is(id, evidence.data().criterion()))
                        .and(INITIATIVE_EVIDENCE.VERSION.eq(evidence.version()))
                        .execute()
                == 1;
    }

    private static Condition is(InitiativeId id, EvidenceCriterion criterion) {
        return INITIATIVE_EVIDENCE.INITIATIVE_ID.eq(id.value()).and(INITIATIVE_EVIDENCE.CRITERION.eq(criterion.name()));
    }

    private static Map<Field<?>, @Nullable Object> columns(EvidenceData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(INITIATIVE_EVIDENCE.WORDS, data.words());
        columns.put(INITIATIVE_EVIDENCE.SOURCE, data.source());
        columns.put(INITIATIVE_EVIDENCE.MET_ON, data.metOn());
        columns.put(
                INITIATIVE_EVIDENCE.EFFECT,
                data.effect() == null ? null : data.effect().name());
        return columns;
    }

    private static <T> Function<@Nullable String, @Nullable T> orNull(Function<String, T> known) {
        return name -> name == null ? null : known.apply(name);
    }
}

package se.samsyn.initiative;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeEvidence.INITIATIVE_EVIDENCE;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** {@link EvidenceGrade} as the database works it out, so that lists can be filtered and sorted by it. */
final class EvidenceGrades {

    private EvidenceGrades() {}

    /** The name of the grade of the initiative that the statement around it is about. */
    static Field<String> name() {
        var evidence = INITIATIVE_EVIDENCE.as("graded");
        // @formatter:off
        return field(
            select(
                when(any(evidence.EFFECT.eq(EvidenceEffect.NO_EFFECT.name())), EvidenceGrade.EVALUATED_NO_EFFECT.name())
                .when(lacks(evidence.CRITERION, EvidenceCriterion.PROBLEM), EvidenceGrade.NONE.name())
                .when(lacks(evidence.CRITERION, EvidenceCriterion.MECHANISM), EvidenceGrade.PROBLEM_DESCRIBED.name())
                .when(lacks(evidence.CRITERION, EvidenceCriterion.THEORY), EvidenceGrade.MECHANISM_DESCRIBED.name())
                .when(lacks(evidence.CRITERION, EvidenceCriterion.EVALUATION), EvidenceGrade.PROMISING.name())
                .otherwise(EvidenceGrade.EVALUATED_POSITIVE.name()))
            .from(evidence)
            .where(evidence.INITIATIVE_ID.eq(INITIATIVE.ID)));
        // @formatter:on
    }

    private static Condition lacks(Field<String> stored, EvidenceCriterion criterion) {
        return DSL.not(any(stored.eq(criterion.name())));
    }

    /** Also where there is no row at all. */
    private static Condition any(Condition condition) {
        return DSL.condition(coalesce(boolOr(condition), inline(false)));
    }
}

package se.samsyn.screening;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.ScreeningRule.SCREENING_RULE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules of a municipality. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RuleRepository {

    private final DSLContext dsl;

    RuleRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The program's in the order in which they came, then the municipality's own. */
    List<Rule> all() {
        return fetch(DSL.noCondition());
    }

    Optional<Rule> find(RuleId id) {
        return fetch(SCREENING_RULE.ID.eq(id.value())).stream().findFirst();
    }

    private List<Rule> fetch(Condition which) {
        // @formatter:off
        return dsl.select(
                        SCREENING_RULE.ID.convertFrom(RuleId::new),
                        SCREENING_RULE.VERSION,
                        SCREENING_RULE.KIND.convertFrom(RuleKind::valueOf),
                        SCREENING_RULE.BUILT_IN.convertFrom(List::of),
                        SCREENING_RULE.CONTEXT.convertFrom(List::of),
                        SCREENING_RULE.BUILT_IN_EXCEPTIONS.convertFrom(List::of),
                        row(
                                SCREENING_RULE.NAME,
                                SCREENING_RULE.EXPLANATION,
                                SCREENING_RULE.WORDS.convertFrom(List::of),
                                SCREENING_RULE.EXCEPTIONS.convertFrom(List::of),
                                SCREENING_RULE.ACTIVE,
                                SCREENING_RULE.OFF_REASON)
                                .mapping(RuleData::new))
                .from(SCREENING_RULE)
                .where(which)
                .orderBy(SCREENING_RULE.ID)
                .fetch(mapping(Rule::new));
        // @formatter:on
    }

    RuleId add(RuleData data, String by) {
        return new RuleId(dsl.insertInto(SCREENING_RULE)
                .set(SCREENING_RULE.KIND, RuleKind.WORDS.name())
                .set(SCREENING_RULE.NAME, data.name())
                .set(SCREENING_RULE.EXPLANATION, data.explanation())
                .set(SCREENING_RULE.WORDS, data.words().toArray(String[]::new))
                .set(SCREENING_RULE.EXCEPTIONS, data.exceptions().toArray(String[]::new))
                .set(SCREENING_RULE.ACTIVE, data.active())
                .set(SCREENING_RULE.OFF_REASON, data.offReason())
                .set(SCREENING_RULE.CHANGED_BY, by)
                .returningResult(SCREENING_RULE.ID)
                .fetchSingle()
                .value1());
    }

    /** @return false where that version is not there any more */
    boolean change(RuleId id, long version, RuleData data, String by) {
        return dsl.update(SCREENING_RULE)
                        .set(SCREENING_RULE.NAME, data.name())
                        .set(SCREENING_RULE.EXPLANATION, data.explanation())
                        .set(SCREENING_RULE.WORDS, data.words().toArray(String[]::new))
                        .set(SCREENING_RULE.EXCEPTIONS, data.exceptions().toArray(String[]::new))
                        .set(SCREENING_RULE.ACTIVE, data.active())
                        .set(SCREENING_RULE.OFF_REASON, data.offReason())
                        .set(SCREENING_RULE.CHANGED_BY, by)
                        .set(SCREENING_RULE.CHANGED_AT, currentOffsetDateTime())
                        .set(SCREENING_RULE.VERSION, SCREENING_RULE.VERSION.plus(1))
                        .where(SCREENING_RULE.ID.eq(id.value()), SCREENING_RULE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    boolean remove(RuleId id) {
        return dsl.deleteFrom(SCREENING_RULE)
                        .where(SCREENING_RULE.ID.eq(id.value()), SCREENING_RULE.KIND.eq(RuleKind.WORDS.name()))
                        .execute()
                == 1;
    }
}

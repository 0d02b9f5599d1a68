package se.samsyn.release;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.ReleaseRule.RELEASE_RULE;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules of a municipality. There is no way to reword or remove one: decisions refer to them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WithholdingRuleRepository {

    private final DSLContext dsl;

    WithholdingRuleRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** By chapter and section, as figures. */
    List<WithholdingRule> all() {
        return dsl
                .select(
                        RELEASE_RULE.ID.convertFrom(WithholdingRuleId::new),
                        row(RELEASE_RULE.CITATION, RELEASE_RULE.WORDS).mapping(WithholdingRuleData::new),
                        RELEASE_RULE.BUILT_IN,
                        RELEASE_RULE.ACTIVE)
                .from(RELEASE_RULE)
                .orderBy(RELEASE_RULE.CITATION, RELEASE_RULE.ID)
                .fetch(mapping(WithholdingRule::new))
                .stream()
                .sorted(Comparator.comparingInt(WithholdingRuleRepository::chapter))
                .toList();
    }

    WithholdingRuleId add(WithholdingRuleData data) {
        return Objects.requireNonNull(dsl.insertInto(RELEASE_RULE)
                .set(RELEASE_RULE.CITATION, data.citation())
                .set(RELEASE_RULE.WORDS, data.words())
                .returningResult(RELEASE_RULE.ID.convertFrom(WithholdingRuleId::new))
                .fetchSingle()
                .value1());
    }

    boolean offer(WithholdingRuleId id, boolean active) {
        return dsl.update(RELEASE_RULE)
                        .set(RELEASE_RULE.ACTIVE, active)
                        .where(RELEASE_RULE.ID.eq(id.value()))
                        .execute()
                == 1;
    }

    private static int chapter(WithholdingRule rule) {
        var figures = rule.data().citation().replaceFirst("^(\\d{1,3})?.*", "$1");
        return figures.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(figures);
    }
}

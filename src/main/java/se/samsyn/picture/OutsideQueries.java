package se.samsyn.picture;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static se.samsyn.jooq.registry.tables.Activity.ACTIVITY;
import static se.samsyn.jooq.registry.tables.Article.ARTICLE;
import static se.samsyn.jooq.registry.tables.Visit.VISIT;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What lies outside a period, in one statement. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OutsideQueries {

    private final DSLContext dsl;

    OutsideQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Outside outside(Scope scope) {
        var activities = scope.area() == null ? noCondition() : ACTIVITY.AREA_ID.eq(scope.area());
        var visits =
                VISIT.CANCELLED.isFalse().and(scope.area() == null ? noCondition() : VISIT.AREA_ID.eq(scope.area()));
        var articles = ARTICLE.WITHDRAWN_ON.isNull().and(EventQueries.concerns(scope.area()));
        // @formatter:off
        return dsl.select(
                    earlier(ACTIVITY, ACTIVITY.HELD_ON, activities, scope),
                    later(ACTIVITY, ACTIVITY.HELD_ON, activities, scope),
                    earlier(VISIT, VISIT.VISITED_ON, visits, scope),
                    later(VISIT, VISIT.VISITED_ON, visits, scope),
                    earlier(ARTICLE, ARTICLE.PUBLISHED_ON, articles, scope),
                    later(ARTICLE, ARTICLE.PUBLISHED_ON, articles, scope))
                .fetchSingle(Records.mapping(Outside::new));
        // @formatter:on
    }

    private static Field<Integer> earlier(Table<?> table, Field<LocalDate> day, Condition which, Scope scope) {
        return field(selectCount().from(table).where(which).and(day.lt(scope.from())));
    }

    private static Field<Integer> later(Table<?> table, Field<LocalDate> day, Condition which, Scope scope) {
        return field(selectCount().from(table).where(which).and(day.gt(scope.to())));
    }
}

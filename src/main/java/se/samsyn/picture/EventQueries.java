package se.samsyn.picture;

import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Activity.ACTIVITY;
import static se.samsyn.jooq.registry.tables.Article.ARTICLE;
import static se.samsyn.jooq.registry.tables.ArticleLink.ARTICLE_LINK;
import static se.samsyn.jooq.registry.tables.Promise.PROMISE;
import static se.samsyn.jooq.registry.tables.Question.QUESTION;
import static se.samsyn.jooq.registry.tables.Visit.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.picture.PictureContent.Article;
import se.samsyn.picture.PictureContent.Promise;
import se.samsyn.picture.PictureContent.Visit;

/** What happened, was promised and was written: activities counted, visits with promises, articles. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EventQueries {

    private final DSLContext dsl;

    EventQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Of what happened or was written, and not later than that day. */
    LocalDate firstDay(LocalDate notAfter) {
        return dsl.select(least(
                        val(notAfter),
                        coalesce(field(select(min(ACTIVITY.HELD_ON)).from(ACTIVITY)), val(notAfter)),
                        coalesce(field(select(min(VISIT.VISITED_ON)).from(VISIT)), val(notAfter)),
                        coalesce(field(select(min(ARTICLE.PUBLISHED_ON)).from(ARTICLE)), val(notAfter))))
                .fetchSingle(Record1::value1);
    }

    /** Activities of the period and of the one before, counted both ways in one pass. */
    List<Counted> activities(Scope scope) {
        var month = trunc(ACTIVITY.HELD_ON, DatePart.MONTH);
        var within = field(ACTIVITY.HELD_ON.ge(inline(scope.from())));
        // @formatter:off
        return dsl.select(month, ACTIVITY.KIND, ACTIVITY.SOURCE, within,
                        grouping(ACTIVITY.SOURCE).eq(inline(0)), count())
                .from(ACTIVITY)
                .where(ACTIVITY.HELD_ON.between(scope.query().previousFrom(), scope.to()))
                .and(scope.area() == null ? noCondition() : ACTIVITY.AREA_ID.eq(scope.area()))
                .groupBy(groupingSets(
                        new org.jooq.Field<?>[] {month, ACTIVITY.KIND, within},
                        new org.jooq.Field<?>[] {ACTIVITY.SOURCE, within}))
                .orderBy(month, ACTIVITY.KIND, ACTIVITY.SOURCE, within)
                .fetch(Records.mapping(Counted::new));
        // @formatter:on
    }

    /** How many activities of the period have been sent back to the agency that logged them; they are counted all the same. */
    int returned(Scope scope) {
        var activity = QUESTION.activity();
        return dsl.fetchCount(DSL.selectOne()
                .from(QUESTION)
                .where(QUESTION.KIND.eq("RETURN"))
                .and(QUESTION.STATE.in("ASKED", "ANSWERED"))
                .and(activity.HELD_ON.between(scope.from(), scope.to()))
                .and(scope.area() == null ? noCondition() : activity.AREA_ID.eq(scope.area())));
    }

    /** Visits of the period, and earlier ones of which a promise is still open or was settled in the period. */
    List<Visit> visits(Scope scope) {
        var inPeriod = VISIT.VISITED_ON.between(scope.from(), scope.to());
        var stillMatters = PROMISE.STATE.eq(inline("OPEN")).or(PROMISE.SETTLED_ON.between(scope.from(), scope.to()));
        // @formatter:off
        var rows = dsl.select(VISIT.ID, VISIT.NAME, VISIT.KIND, VISIT.VISITED_ON, VISIT.PLACE,
                        PROMISE.ID, PROMISE.WORDS, PROMISE.AGENCY_ID, PROMISE.agency().NAME, PROMISE.DUE_ON,
                        PROMISE.STATE, PROMISE.SETTLED_ON)
                .from(VISIT)
                .leftJoin(PROMISE).on(PROMISE.VISIT_ID.eq(VISIT.ID)).and(inPeriod.or(stillMatters))
                .where(VISIT.VISITED_ON.le(scope.to()))
                .and(inPeriod.or(PROMISE.ID.isNotNull()))
                .and(VISIT.CANCELLED.isFalse())
                .and(scope.area() == null ? noCondition() : VISIT.AREA_ID.eq(scope.area()))
                .orderBy(VISIT.VISITED_ON.desc(), VISIT.ID.desc(), PROMISE.ID)
                .fetch(Records.mapping(VisitRow::new));
        // @formatter:on
        var byVisit = new LinkedHashMap<Long, List<VisitRow>>();
        rows.forEach(
                row -> byVisit.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
        return byVisit.values().stream()
                .map(ofVisit -> VisitRow.visit(ofVisit, scope.today()))
                .toList();
    }

    /** Articles of the period, and those whose date nobody knows; withdrawn ones are left out. */
    List<Article> articles(Scope scope) {
        // @formatter:off
        return dsl.select(ARTICLE.ID, ARTICLE.TITLE, ARTICLE.PUBLISHER, ARTICLE.PUBLISHED_ON,
                        arrayAggDistinct(ARTICLE_LINK.INITIATIVE_ID), count(ARTICLE_LINK.ID))
                .from(ARTICLE)
                .leftJoin(ARTICLE_LINK).on(ARTICLE_LINK.ARTICLE_ID.eq(ARTICLE.ID))
                .where(ARTICLE.PUBLISHED_ON.between(scope.from(), scope.to()).or(ARTICLE.PUBLISHED_ON.isNull()))
                .and(ARTICLE.WITHDRAWN_ON.isNull())
                .and(concerns(scope.area()))
                .groupBy(ARTICLE.ID)
                .orderBy(ARTICLE.PUBLISHED_ON.desc().nullsLast(), ARTICLE.ID.desc())
                .fetch(Records.mapping(EventQueries::article));
        // @formatter:on
    }

    /** About the area, or about an initiative that says it works there, as the list of articles understands it. */
    static Condition concerns(@Nullable Long area) {
        if (area == null) {
            return noCondition();
        }
        var places = ARTICLE_LINK.initiative().initiativeArea();
        return exists(selectOne()
                .from(ARTICLE_LINK)
                .where(ARTICLE_LINK.ARTICLE_ID.eq(ARTICLE.ID))
                .and(ARTICLE_LINK
                        .AREA_ID
                        .eq(area)
                        .or(exists(selectOne().from(places).where(places.AREA_ID.eq(area))))));
    }

    private static Article article(
            long id,
            String title,
            String publisher,
            @Nullable LocalDate publishedOn,
            @Nullable Long[] initiatives,
            int links) {
        var mentioned = Arrays.stream(initiatives).filter(Objects::nonNull).toList();
        return new Article(id, title, publisher, publishedOn, mentioned, links > 0);
    }

    /**
     * Either by month and kind, or by source.
     *
     * @param within in the period, not in the one before
     * @param bySource whether {@code source} is what it is counted by
     */
    record Counted(
            @Nullable LocalDate month,
            @Nullable String kind,
            @Nullable String source,
            boolean within,
            boolean bySource,
            int count) {}

    record VisitRow(
            long id,
            String name,
            String kind,
            LocalDate visitedOn,
            String place,
            @Nullable Long promiseId,
            @Nullable String words,
            @Nullable Long agencyId,
            @Nullable String agency,
            @Nullable LocalDate dueOn,
            @Nullable String state,
            @Nullable LocalDate settledOn) {

        static Visit visit(List<VisitRow> rows, LocalDate today) {
            var first = rows.getFirst();
            return new Visit(
                    first.id,
                    first.name,
                    VisitKind.valueOf(first.kind),
                    first.visitedOn,
                    first.place,
                    rows.stream()
                            .map(row -> row.promise(today))
                            .filter(Objects::nonNull)
                            .toList());
        }

        private @Nullable Promise promise(LocalDate today) {
            return promiseId == null || words == null || state == null
                    ? null
                    : new Promise(
                            promiseId,
                            words,
                            agencyId,
                            agency == null ? "" : agency,
                            dueOn,
                            PromiseState.of(state, dueOn, today),
                            settledOn);
        }
    }
}

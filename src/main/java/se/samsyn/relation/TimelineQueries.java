package se.samsyn.relation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.year;
import static se.samsyn.jooq.registry.tables.Happening.HAPPENING;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.initiative.DatePrecision;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.PartialDate;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Reads the view over all that happened. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TimelineQueries {

    private final DSLContext dsl;

    TimelineQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The nearest first. */
    List<Happening> ahead(InitiativeId id, @Nullable HappeningGroup group, LocalDate today, int most) {
        return fetch(of(id, group).and(HAPPENING.ON_DAY.gt(today)), HAPPENING.ON_DAY.asc(), most);
    }

    /** The longest ago first. */
    List<Happening> late(InitiativeId id, @Nullable HappeningGroup group, LocalDate today, int most) {
        return fetch(
                of(id, group).and(HAPPENING.ON_DAY.le(today)).and(is(HappeningKind::isToDo)),
                HAPPENING.ON_DAY.asc(),
                most);
    }

    /** The latest first. */
    List<Happening> soFar(
            InitiativeId id, @Nullable HappeningGroup group, @Nullable Integer year, LocalDate today, int most) {
        var when = year == null
                ? noCondition()
                : HAPPENING.ON_DAY.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return fetch(happened(id, group, today).and(when), HAPPENING.ON_DAY.desc(), most);
    }

    /** The latest first. */
    List<Integer> years(InitiativeId id, @Nullable HappeningGroup group, LocalDate today) {
        var year = year(HAPPENING.ON_DAY);
        return dsl.selectDistinct(year)
                .from(HAPPENING)
                .where(happened(id, group, today))
                .orderBy(year.desc())
                .fetch(year);
    }

    private List<Happening> fetch(Condition which, OrderField<?> order, int most) {
        // @formatter:off
        return dsl.select(
                HAPPENING.KIND.convertFrom(HappeningKind::valueOf),
                row(HAPPENING.ON_DAY, HAPPENING.PRECISION.convertFrom(DatePrecision::valueOf)).mapping(PartialDate::new),
                row(HAPPENING.PAGE_KIND, HAPPENING.PAGE_ID).mapping(TimelineQueries::page),
                HAPPENING.NAME,
                HAPPENING.WORDS,
                HAPPENING.MARK,
                HAPPENING.VALUE,
                HAPPENING.UNIT,
                HAPPENING.AGENCY)
            .from(HAPPENING)
            .where(which)
            .orderBy(order, HAPPENING.KIND, HAPPENING.ID)
            .limit(most)
            .fetch(mapping(Happening::new));
        // @formatter:on
    }

    private static Condition of(InitiativeId id, @Nullable HappeningGroup group) {
        var which = HAPPENING.INITIATIVE_ID.eq(id.value());
        return group == null ? which : which.and(is(kind -> kind.group() == group));
    }

    private static Condition happened(InitiativeId id, @Nullable HappeningGroup group, LocalDate today) {
        return of(id, group).and(HAPPENING.ON_DAY.le(today)).and(is(kind -> !kind.isToDo()));
    }

    private static Condition is(Predicate<HappeningKind> which) {
        return HAPPENING.KIND.in(Stream.of(HappeningKind.values())
                .filter(which)
                .map(HappeningKind::name)
                .toList());
    }

    private static @Nullable RecordRef page(@Nullable String kind, @Nullable Long id) {
        return kind == null ? null : RecordRef.of(RecordKind.valueOf(kind), Objects.requireNonNull(id));
    }
}

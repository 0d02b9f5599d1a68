package se.samsyn.retention;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** Reads what falls due from the database's function: of all kinds at once, so that it is sorted and counted there. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DueQueries {

    private static final Field<String> KIND = due("kind", String.class);
    private static final Field<Long> RECORD_ID = due("record_id", Long.class);
    private static final Field<String> NAME = due("name", String.class);
    private static final Field<String> LABEL = due("label", String.class);
    private static final Field<String> STAMP = due("stamp", String.class);
    private static final Field<String[]> AUDIENCE = due("audience", String[].class);
    private static final Field<String> SUBJECT_KIND = due("subject_kind", String.class);
    private static final Field<Long> SUBJECT_ID = due("subject_id", Long.class);
    private static final Field<Long> DECISION_ID = due("decision_id", Long.class);
    private static final Field<String> COUNTED_FROM = due("counted_from", String.class);
    private static final Field<LocalDate> COUNTED_ON = due("counted_on", LocalDate.class);
    private static final Field<LocalDate> DUE_ON = due("due_on", LocalDate.class);
    private static final Field<Long> HOLD_ID = due("hold_id", Long.class);
    private static final Field<LocalDate> HOLD_UNTIL = due("hold_until", LocalDate.class);
    private static final Field<String> HOLD_REASON = due("hold_reason", String.class);

    private final DSLContext dsl;

    DueQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<DueItem> list(DueFilter filter, LocalDate day, Sort<DueSort> sort, Page page) {
        return dsl.select(item())
                .from(due(day))
                .where(where(filter, day))
                .orderBy(sort.fields(DueQueries::order, DUE_ON, KIND, RECORD_ID))
                .limit(page.limit())
                .offset(page.offset())
                .fetch(mapping(item -> item));
    }

    private static OrderField<?> order(Sort<DueSort> sort) {
        var by =
                switch (sort.by()) {
                    case DUE_ON -> DUE_ON;
                    case KIND -> KIND;
                    case NAME -> NAME.collate(collation(name("swedish")));
                };
        return sort.descending() ? by.desc() : by.asc();
    }

    int count(DueFilter filter, LocalDate day) {
        return dsl.fetchCount(dsl.selectOne().from(due(day)).where(where(filter, day)));
    }

    /** Of kinds that are to be disposed of, the records of which nobody knows the day that time is counted from. */
    int countUndated(LocalDate day) {
        // what has not ended is not of unknown age
        return dsl.fetchCount(
                dsl.selectOne().from(due(day)).where(DUE_ON.isNull()).and(COUNTED_FROM.ne(CountedFrom.ENDED.name())));
    }

    /** Those of these that are due, in a fixed order. */
    List<DueItem> find(Collection<DueRef> refs, LocalDate day) {
        return dsl.select(item())
                .from(due(day))
                .where(row(KIND, RECORD_ID)
                        .in(refs.stream()
                                .map(ref -> row(ref.kind().name(), ref.id()))
                                .toList()))
                .and(DUE_ON.le(day))
                .orderBy(KIND, RECORD_ID)
                .fetch(mapping(item -> item));
    }

    /** Whom it is for; empty for what the caller does not see or what is not to be disposed of. */
    List<List<String>> audience(DueRef ref, LocalDate day) {
        return dsl.select(AUDIENCE.convertFrom(List::of))
                .from(due(day))
                .where(KIND.eq(ref.kind().name()))
                .and(RECORD_ID.eq(ref.id()))
                .fetch(mapping(keys -> keys));
    }

    private static Condition where(DueFilter filter, LocalDate day) {
        var condition = DUE_ON.le(day).and(Search.inNames(filter.q(), NAME));
        if (filter.kind() != null) {
            condition = condition.and(KIND.eq(filter.kind().name()));
        }
        if (filter.held() != null) {
            condition =
                    condition.and(filter.held() == DueFilter.HoldState.HELD ? HOLD_ID.isNotNull() : HOLD_ID.isNull());
        }
        return condition;
    }

    /** Who has no right to the content is told numbers. */
    private static Table<?> due(LocalDate day) {
        return table(CurrentCaller.get().mayEdit() ? "retention_due({0})" : "retention_due_numbers({0})", val(day))
                .as("due");
    }

    private static <T> Field<T> due(String column, Class<T> type) {
        return field(name("due", column), type);
    }

    private static SelectField<DueItem> item() {
        // @formatter:off
        return row(
                row(KIND.convertFrom(RetentionKind::valueOf), RECORD_ID).mapping(DueRef::new),
                NAME,
                LABEL.convertFrom(label -> label == null ? null : Label.valueOf(label)),
                STAMP,
                row(SUBJECT_KIND, SUBJECT_ID).mapping(DueQueries::subject),
                DECISION_ID,
                COUNTED_FROM.convertFrom(CountedFrom::valueOf),
                COUNTED_ON,
                DUE_ON,
                row(HOLD_ID, HOLD_UNTIL, HOLD_REASON).mapping(DueQueries::hold))
            .mapping(DueItem::new);
        // @formatter:on
    }

    private static @Nullable RecordRef subject(@Nullable String kind, @Nullable Long id) {
        return kind == null ? null : RecordRef.ofNullable(RecordKind.valueOf(kind), id);
    }

    private static @Nullable Hold hold(@Nullable Long id, LocalDate until, String reason) {
        return id == null ? null : new Hold(id, until, reason);
    }
}

package se.samsyn.question;

import static se.samsyn.jooq.registry.tables.Question.QUESTION;

import java.util.Arrays;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import se.samsyn.jooq.registry.tables.records.QuestionRecord;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Where {@code question} keeps what it is about: one column a kind, exactly one of them filled. */
enum QuestionTarget {
    INITIATIVE(RecordKind.INITIATIVE, QUESTION.INITIATIVE_ID),
    GOAL(RecordKind.GOAL, QUESTION.GOAL_ID),
    ACTIVITY(RecordKind.ACTIVITY, QUESTION.ACTIVITY_ID);

    private final RecordKind kind;
    private final TableField<QuestionRecord, Long> column;

    QuestionTarget(RecordKind kind, TableField<QuestionRecord, Long> column) {
        this.kind = kind;
        this.column = column;
    }

    /** Nothing where nobody is asked about that kind of record. */
    static Optional<QuestionTarget> of(RecordKind kind) {
        return Arrays.stream(values()).filter(target -> target.kind == kind).findFirst();
    }

    static TableField<QuestionRecord, Long> column(RecordRef record) {
        return of(record.kind())
                .orElseThrow(() -> new IllegalArgumentException(record.kind() + " is not asked about"))
                .column;
    }

    static Condition is(RecordRef record) {
        return column(record).eq(record.id());
    }

    /** The record that a row is about. */
    static SelectField<RecordRef> ref() {
        Field<Integer> which = DSL.coalesce(
                DSL.inline((Integer) null),
                Arrays.stream(values())
                        .map(target -> DSL.when(target.column.isNotNull(), DSL.inline(target.ordinal())))
                        .toArray(Field<?>[]::new));
        Field<Long> id = DSL.coalesce(QUESTION.INITIATIVE_ID, QUESTION.GOAL_ID, QUESTION.ACTIVITY_ID);
        return DSL.row(which, id)
                .mapping(RecordRef.class, (ordinal, value) -> RecordRef.of(values()[ordinal].kind, value));
    }

    /** What it is called; an activity without a name by its initiative. */
    static Field<String> recordName() {
        return DSL.coalesce(
                QUESTION.initiative().NAME,
                QUESTION.goal().NAME,
                DSL.nullif(QUESTION.activity().NAME, DSL.inline("")),
                QUESTION.activity().initiative().NAME);
    }
}

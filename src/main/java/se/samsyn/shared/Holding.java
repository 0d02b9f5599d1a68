package se.samsyn.shared;

import java.util.Collection;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What a module keeps of the records of one kind, so that they can be disposed of: told by the module that owns the table,
 * as a bean of {@link Holdings}.
 *
 * @param of the kind of the records
 * @param part what becomes of it
 * @param what text key of what it is called, in numbers; empty for the records themselves
 * @param record what it is in the registry; null where it is no record of its own
 * @param key of a row, in the table that holds it
 * @param belongsTo the number of the record that the row belongs to, maybe over foreign keys
 * @param where which rows
 */
public record Holding(
        RetentionKind of,
        Part part,
        String what,
        @Nullable RecordKind record,
        TableField<?, Long> key,
        Field<Long> belongsTo,
        Condition where) {

    /** In the order in which rows are removed. */
    public enum Part {
        /** Leads to the record, and goes first. */
        LINK,
        /** Belongs to the record, and goes with it. */
        PART,
        /** The record. */
        ITSELF,
        /** Goes with it, and is removed by the database's own function. */
        KEPT,
        /** Rests on the record and is a record of its own: the one cannot go before the other. */
        STOPS
    }

    public static Holding itself(RetentionKind kind, TableField<?, Long> id) {
        return new Holding(kind, Part.ITSELF, "", kind.record(), id, id, DSL.noCondition());
    }

    public static Holding link(RetentionKind of, String what, TableField<?, Long> key, Field<Long> belongsTo) {
        return new Holding(of, Part.LINK, what, null, key, belongsTo, DSL.noCondition());
    }

    public static Holding part(RetentionKind of, String what, TableField<?, Long> key, Field<Long> belongsTo) {
        return new Holding(of, Part.PART, what, null, key, belongsTo, DSL.noCondition());
    }

    public static Holding kept(
            RetentionKind of, String what, TableField<?, Long> key, Field<Long> belongsTo, Condition where) {
        return new Holding(of, Part.KEPT, what, null, key, belongsTo, where);
    }

    /** @param key the number of the record that rests on the other */
    public static Holding stops(RetentionKind of, RecordKind record, TableField<?, Long> key, Field<Long> belongsTo) {
        return new Holding(of, Part.STOPS, "", record, key, belongsTo, DSL.noCondition());
    }

    /** A part that is a record of its own, with a history, and never without what it belongs to. */
    public Holding asRecord(RecordKind kind) {
        return new Holding(of, part, what, kind, key, belongsTo, where);
    }

    public Table<?> table() {
        return Objects.requireNonNull(key.getTable());
    }

    /** The keys of the rows that belong to these records. */
    public Select<Record1<Long>> keys(Collection<Long> records) {
        return DSL.select(key).from(table()).where(belongsTo.in(records)).and(where);
    }
}

package se.samsyn.agency;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;

/**
 * A column that holds an agency's number.
 *
 * @param what text key of what an agency is there, for example that it takes part in initiatives; empty where nobody asks
 * @param kind of the record that a row belongs to
 * @param record the number of that record, in the same table
 * @param name what that record is called, over foreign keys
 * @param day on which what that record is about was, which tells those apart that are called the same; null where there is none
 * @param settled what becomes of columns where both agencies have a row and there may be one; the others are as in the row
 *     of the agency that stays
 */
public record AgencyReference(
        TableField<?, Long> column,
        String what,
        RecordKind kind,
        TableField<?, Long> record,
        Field<String> name,
        @Nullable Field<LocalDate> day,
        Map<String, Settling> settled) {

    /** How two columns become one. The constants' names are known to the function {@code agency_settled}. */
    public enum Settling {
        /** Head-counts. */
        SUM,
        /** Texts, one below the other. */
        JOIN,
        /** First day of a period, unknown where one is. */
        FROM,
        /** Last day of a period, open where one is. */
        UNTIL,
        /** The first day that is known. */
        EARLIEST
    }

    public static AgencyReference of(
            TableField<?, Long> column, String what, RecordKind kind, TableField<?, Long> record, Field<String> name) {
        return new AgencyReference(column, what, kind, record, name, null, Map.of());
    }

    public AgencyReference on(Field<LocalDate> theDay) {
        return new AgencyReference(column, what, kind, record, name, theDay, settled);
    }

    public AgencyReference settling(TableField<?, ?> one, Settling how) {
        var all = new LinkedHashMap<>(settled);
        all.put(one.getName(), how);
        return new AgencyReference(column, what, kind, record, name, day, Map.copyOf(all));
    }

    Table<?> table() {
        return Objects.requireNonNull(column.getTable());
    }

    /** The table of the records of the kind; every kind's is called as the kind is. */
    String root() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The columns of which, with the agency's number, there may be one row; none where there may be any number. */
    List<? extends TableField<?, ?>> once() {
        return table().getKeys().stream()
                .map(UniqueKey::getFields)
                .filter(fields -> fields.contains(column))
                .min(java.util.Comparator.comparingInt(List::size))
                .map(fields ->
                        fields.stream().filter(field -> !field.equals(column)).toList())
                .orElse(List.of());
    }
}

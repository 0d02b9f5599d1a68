package se.samsyn.shared;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Inserts of several rows in one statement. */
public final class Inserts {

    private Inserts() {}

    /** @param rows at least one, all of the same columns; PostgreSQL returns what it made of them in their order */
    public static <R extends Record> InsertSetMoreStep<R> of(
            DSLContext dsl, Table<R> table, List<? extends Map<Field<?>, ? extends @Nullable Object>> rows) {
        var insert = dsl.insertInto(table).set(rows.getFirst());
        for (var row : rows.subList(1, rows.size())) {
            insert = insert.newRecord().set(row);
        }
        return insert;
    }
}

package se.samsyn.initiative;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.val;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import se.samsyn.access.AudienceColumns;
import se.samsyn.access.Label;

/**
 * Where a table keeps who of those who see an initiative see a row of it that came after an agency had left
 * ({@link Circle#forNew}); null where all of them do.
 */
public record CircleColumn(Table<?> table, Field<String[]> column) {

    /** Who takes part from now on is let in to all that there is; where no agencies are meant any more, none has left. */
    public void follow(DSLContext dsl, Circle circle, Condition rows) {
        dsl.update(table)
                .set(
                        column,
                        circle.audience().label() == Label.AMBER
                                ? AudienceColumns.union(
                                        column, val(circle.amber().array()))
                                : castNull(column))
                .where(rows)
                .and(column.isNotNull())
                .execute();
    }
}

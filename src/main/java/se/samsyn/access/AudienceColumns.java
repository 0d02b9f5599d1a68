package se.samsyn.access;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Where a table keeps whom its rows are visible to, for tables whose rows may be narrower than what they belong to and so
 * cannot follow it through a foreign key.
 *
 * @param holder the column of the recording agency; null where there is none
 */
public record AudienceColumns(
        Table<?> table,
        Field<String> label,
        Field<String> ownLabel,
        Field<String[]> visibleTo,
        @Nullable Field<Long> holder) {

    /**
     * Narrows or widens rows after what they belong to has changed. What was narrower by choice stays so. An agency that
     * takes part from now on is let in to what only agencies that take part may see; one that left keeps what it could.
     *
     * @param takingPart agencies that take part now
     */
    public void follow(DSLContext dsl, Condition rows, Audience parent, Collection<Long> takingPart) {
        var wider = Arrays.stream(Label.values())
                .filter(own -> !own.isNarrowerThan(parent.label()))
                .map(Label::name)
                .toList();
        Field<String> now = when(
                        ownLabel.isNull().or(ownLabel.in(wider)),
                        inline(parent.label().name()))
                .otherwise(ownLabel);
        var amber = val(Audience.of(Label.AMBER, null, takingPart, List.of()).array());
        dsl.update(table)
                .set(label, now)
                .set(
                        visibleTo,
                        case_(now)
                                .when(inline(Label.CLEAR.name()), val(keys(Label.CLEAR)))
                                .when(inline(Label.GREEN.name()), val(keys(Label.GREEN)))
                                .when(
                                        inline(Label.AMBER.name()),
                                        union(
                                                when(label.eq(Label.AMBER.name()), visibleTo)
                                                        .otherwise(val(new String[0])),
                                                union(amber, held())))
                                .when(inline(Label.AMBER_STRICT.name()), held())
                                .otherwise(when(ownLabel.eq(Label.RED.name()), visibleTo)
                                        .otherwise(val(parent.array()))))
                .where(rows)
                .execute();
    }

    private Field<String[]> held() {
        return holder == null
                ? array(inline(Audience.KEEPERS))
                : array(concat(inline("a"), holder.cast(String.class)), inline(Audience.KEEPERS));
    }

    private static String[] keys(Label everybody) {
        return Audience.of(everybody, null, List.of(), List.of()).array();
    }

    /** Whoever one or the other lets in. */
    public static Field<String[]> union(Field<String[]> one, Field<String[]> other) {
        return field("array(select distinct unnest({0} || {1}) order by 1)", String[].class, one, other);
    }
}

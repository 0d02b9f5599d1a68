package se.samsyn.relation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.PartialDate;
import se.samsyn.shared.RecordRef;

/**
 * Something that happened to an initiative on a day, or is to.
 *
 * @param page the record on whose page it stands; null where that is the initiative's own
 * @param name what that record is called; "" where the kind says all
 * @param words what was written about it; "" for nothing
 * @param mark the name of the constant that says how or what: a colour, a decision, a role, a kind of activity; "" for none
 * @param value what was measured, in {@code unit}
 * @param agency who did it or is to; "" where nobody is named
 */
public record Happening(
        HappeningKind kind,
        PartialDate on,
        @Nullable RecordRef page,
        String name,
        String words,
        String mark,
        @Nullable BigDecimal value,
        String unit,
        String agency) {

    public <E extends Enum<E>> E mark(Class<E> type) {
        return Enum.valueOf(type, mark);
    }
}

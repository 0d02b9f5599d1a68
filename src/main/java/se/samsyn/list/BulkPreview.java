package se.samsyn.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RuleViolation;

/**
 * What a change of many would do: tried out by the rules, and taken back.
 *
 * @param chosen what was chosen for all
 */
@NotFreeText("read from the registry; what is chosen is looked through as it is written")
public record BulkPreview<R>(BulkChange<R> change, BulkField<R> field, String chosen, List<Row<R>> rows) {

    public BulkPreview {
        rows = List.copyOf(rows);
    }

    /**
     * One record.
     *
     * @param name as it was called where it was picked, where it cannot be read any more
     * @param read as it is; null where it cannot be read
     * @param said what it says now
     * @param says what it would say
     * @param refused why it cannot be changed; null where it can, or says so already
     */
    public record Row<R>(
            long id,
            String name,
            @Nullable R read,
            String said,
            String says,
            @Nullable RuleViolation refused) {

        public boolean isChanged() {
            return refused == null && !said.equals(says);
        }

        public boolean isSoAlready() {
            return refused == null && said.equals(says);
        }
    }

    /** Those that will be changed. */
    public List<Row<R>> changed() {
        return rows.stream().filter(Row::isChanged).toList();
    }

    public List<Row<R>> refused() {
        return rows.stream().filter(row -> row.refused() != null).toList();
    }
}

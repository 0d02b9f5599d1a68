package se.samsyn.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.NotFreeText;

/**
 * What is decided about a file: how it is read, and what becomes of its rows.
 *
 * @param sheet which one is read, from 0
 * @param header which of its lines holds the headers, from 0
 * @param columns the fields' keys by column, from 0; empty for a column that is not read
 * @param values by field, what words in its column mean
 * @param fixed by field, what holds for every row
 * @param rows by the line's number, what was chosen for it
 * @param edits by line and field, what is to stand instead of what stands in the file
 * @param kept of what looks like personal data
 */
@NotFreeText("decisions; what is written is looked through as the records' own")
public record ImportContent(
        int sheet,
        int header,
        Map<Integer, String> columns,
        Map<String, Map<String, String>> values,
        Map<String, String> fixed,
        Map<Integer, RowChoice> rows,
        Map<Integer, Map<String, String>> edits,
        List<Kept> kept) {

    public ImportContent {
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
        fixed = Map.copyOf(fixed);
        rows = Map.copyOf(rows);
        edits = Map.copyOf(edits);
        kept = List.copyOf(kept);
    }

    static ImportContent of(int sheet, int header, Map<Integer, String> columns) {
        return new ImportContent(sheet, header, columns, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    /** Whether what is decided about columns and rows of the other is about the same columns and rows. */
    boolean isReadAs(ImportContent other) {
        return sheet == other.sheet && header == other.header;
    }

    /** A field stands in one column: the one that had it has none any more. */
    public ImportContent column(int column, String field) {
        var all = new HashMap<>(columns);
        if (!field.isEmpty()) {
            all.values().removeIf(field::equals);
        }
        all.put(column, field);
        return new ImportContent(sheet, header, all, values, fixed, rows, edits, kept);
    }

    public ImportContent value(String field, String word, String constant) {
        var all = new HashMap<>(values);
        all.put(field, with(values.getOrDefault(field, Map.of()), word, constant));
        return new ImportContent(sheet, header, columns, all, fixed, rows, edits, kept);
    }

    /** @param value empty for none */
    public ImportContent fix(String field, String value) {
        return new ImportContent(sheet, header, columns, values, with(fixed, field, value), rows, edits, kept);
    }

    /** @param choice null to leave it to the program */
    public ImportContent row(int line, @Nullable RowChoice choice) {
        var all = new HashMap<>(rows);
        all.remove(line);
        if (choice != null) {
            all.put(line, choice);
        }
        return new ImportContent(sheet, header, columns, values, fixed, all, edits, kept);
    }

    public ImportContent edit(int line, Map<String, String> cells) {
        var all = new HashMap<>(edits);
        var own = new HashMap<>(edits.getOrDefault(line, Map.of()));
        own.putAll(cells);
        all.put(line, own);
        return new ImportContent(sheet, header, columns, values, fixed, rows, all, kept);
    }

    public ImportContent keep(List<Kept> more) {
        return new ImportContent(
                sheet,
                header,
                columns,
                values,
                fixed,
                rows,
                edits,
                Stream.concat(kept.stream(), more.stream()).distinct().toList());
    }

    private static Map<String, String> with(Map<String, String> map, String key, String value) {
        var all = new HashMap<>(map);
        all.remove(key);
        if (!value.isEmpty()) {
            all.put(key, value);
        }
        return Map.copyOf(all);
    }
}

package se.samsyn.shared.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Page;
import se.samsyn.shared.table.CsvWriter;
import se.samsyn.shared.table.TableWriter;
import se.samsyn.shared.table.TableWriter.Fact;
import se.samsyn.shared.table.WorkbookWriter;

/**
 * A list as it stands before somebody, to be written as a file: its columns, its filter and its order, in their language.
 *
 * @param path of its page
 * @param about what narrows it down and how it is sorted, in words
 * @param rows fetches a page of them
 * @param count how many there are
 */
record ListExport<T>(
        String title,
        String path,
        List<Column<T>> columns,
        List<Fact> about,
        Function<Page, List<T>> rows,
        IntSupplier count) {

    /** @param value a text, a number, a day, a constant, several of these, or null */
    record Column<T>(String header, Function<T, ? extends @Nullable Object> value) {}

    /** What it can be written as. */
    enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv; charset=utf-8");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        String contentType() {
            return contentType;
        }

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        private TableWriter open(OutputStream out, String title, List<String> headers) throws IOException {
            return switch (this) {
                case XLSX -> new WorkbookWriter(out, title, headers);
                case CSV -> new CsvWriter(out, headers, Texts.locale());
            };
        }
    }

    /**
     * @param most rows that are written, the first ones
     * @param atOnce how many are fetched at once
     * @param also what is to be known of the file besides
     * @return how many rows were written
     */
    int write(Format format, OutputStream out, int most, int atOnce, List<Fact> also) throws IOException {
        var headers = columns.stream().map(Column::header).toList();
        try (var table = format.open(out, title, headers)) {
            var written = 0;
            List<T> page;
            do {
                page = rows.apply(new Page(written, Math.min(atOnce, most - written)));
                for (var row : page) {
                    table.row(columns.stream()
                            .<@Nullable Object>map(column -> cell(column.value().apply(row)))
                            .toList());
                }
                written += page.size();
            } while (page.size() == atOnce && written < most);
            table.about(
                    Texts.of("shared.export.about"), facts(written, written < most ? written : count.getAsInt(), also));
            return written;
        }
    }

    private List<Fact> facts(int written, int all, List<Fact> also) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Texts.of("shared.export.list"), title));
        facts.addAll(about);
        facts.add(new Fact(Texts.of("shared.export.rows"), written));
        if (written < all) {
            facts.add(new Fact(Texts.of("shared.export.cut"), Texts.of("shared.export.cut.why", written, all)));
        }
        facts.addAll(also);
        return facts;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day;
            case Number number -> number;
            default -> words(value);
        };
    }

    private static String words(Object value) {
        return switch (value) {
            case Enum<?> constant -> Texts.of(constant);
            case Collection<?> several ->
                several.stream().map(ListExport::words).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}

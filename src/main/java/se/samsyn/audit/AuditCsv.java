package se.samsyn.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.shared.NotFreeText;

/**
 * Entries as a table that Swedish spreadsheets open: a byte order mark, semicolons, and no cell that is taken for a
 * formula.
 */
public final class AuditCsv {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

    /**
     * What is written in words.
     *
     * @param headers of the columns: number, when, who, roles, agency, action, kind, record, about, hash
     * @param kind of a record, by its constant's name
     */
    public record Words(
            @NotFreeText(TEXTS) List<String> headers,
            @NotFreeText(TEXTS) Function<String, String> role,
            @NotFreeText(TEXTS) Function<Action, String> action,
            @NotFreeText(TEXTS) Function<String, String> kind) {

        private static final String TEXTS = "the program's own";
    }

    private final BufferedWriter out;
    private final Words words;

    AuditCsv(OutputStream out, Words words) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.words = words;
        put("\uFEFF");
        row(words.headers());
    }

    void write(AuditEntry entry) {
        row(List.of(
                String.valueOf(entry.number()),
                AT.format(entry.at()),
                entry.actor(),
                entry.acting().stream().map(words.role()).collect(Collectors.joining(", ")),
                entry.agency(),
                words.action().apply(entry.action()),
                entry.kind() == null ? "" : words.kind().apply(entry.kind()),
                Objects.toString(entry.recordId(), ""),
                entry.about(),
                entry.hash()));
    }

    void end() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(List<String> cells) {
        put(cells.stream().map(AuditCsv::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    /** What begins like a formula is marked as text, whatever white space is before it. */
    static String cell(String text) {
        var start = text.stripLeading();
        var first = start.isEmpty() ? ' ' : start.charAt(0);
        var harmless = "=+-@".indexOf(first) >= 0 || text.startsWith("\t") || text.startsWith("\r") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private void put(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.samsyn.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samsyn.shared.Csv;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.SwedishTime;

/** Entries as a table that Swedish spreadsheets open. */
public final class AuditCsv {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(SwedishTime.ZONE);

    /**
     * What is written in words.
     *
     * @param headers of the columns: number, when, who, roles, agency, action, kind, record, about, hash
     * @param kind of a record, by its constant's name
     * @param about what the entry says besides
     */
    public record Words(
            @NotFreeText(TEXTS) List<String> headers,
            @NotFreeText(TEXTS) Function<String, String> role,
            @NotFreeText(TEXTS) Function<Action, String> action,
            @NotFreeText(TEXTS) Function<String, String> kind,
            @NotFreeText(TEXTS) Function<AuditEntry, String> about) {

        private static final String TEXTS = "the program's own";
    }

    private final BufferedWriter out;
    private final Words words;

    AuditCsv(OutputStream out, Words words) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.words = words;
        put(Csv.START);
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
                words.about().apply(entry),
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
        put(Csv.row(cells));
    }

    private void put(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

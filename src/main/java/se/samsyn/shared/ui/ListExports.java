package se.samsyn.shared.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.shared.SwedishTime;
import se.samsyn.shared.table.TableWriter.Fact;

/**
 * Writes lists as files. All rows are read as they were at one moment, into a file that only this program reads; that
 * they are taken out is noted; then the file is sent and removed. So no file is half a list, whoever reads slowly keeps
 * nothing of the database waiting, and what could not be noted is not taken out.
 */
@Component
class ListExports {

    /** The most rows of a file. */
    static final int MOST = 100_000;

    private static final int AT_ONCE = 5_000;

    private final ExportTrail trail;
    private final TransactionTemplate moment;
    private final Texts texts;
    private final Clock clock;

    ListExports(ExportTrail trail, PlatformTransactionManager transactions, Texts texts, Clock clock) {
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
        moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Writes it when it is asked for. */
    DownloadHandler handler(ListExport<?> export, ListExport.Format format, Locale locale) {
        var language = Language.of(texts, locale);
        return event -> send(export, format, language, event);
    }

    private void send(ListExport<?> export, ListExport.Format format, Language language, DownloadEvent event)
            throws IOException {
        var file = Files.createTempFile("samsyn-", format.ending());
        try {
            var rows = Texts.writing(language, () -> moment.execute(_ -> write(export, format, file)));
            trail.taken(export.path(), rows);
            event.setFileName(fileName(export, format));
            event.setContentType(format.contentType());
            event.setContentLength(Files.size(file));
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            Files.copy(file, event.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private int write(ListExport<?> export, ListExport.Format format, Path file) {
        try (var out = Files.newOutputStream(file)) {
            return export.write(format, out, MOST, AT_ONCE, taken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Fact> taken() {
        var at = clock.instant();
        return List.of(
                new Fact(Texts.of("shared.export.who"), trail.who()),
                new Fact(Texts.of("shared.export.when"), moment(at)),
                new Fact(Texts.of("shared.export.seen"), Texts.of("shared.export.seen.why")));
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
                .withZone(SwedishTime.ZONE)
                .format(at);
    }

    private String fileName(ListExport<?> export, ListExport.Format format) {
        return export.path().replace('/', '-') + "-" + LocalDate.now(clock) + format.ending();
    }
}

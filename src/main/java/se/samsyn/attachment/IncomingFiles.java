package se.samsyn.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The folder in which files lie while they are looked at, outside everything that is served, under names of the program's.
 * Nothing in it outlives a restart; what is older than twelve hours goes when the next file comes.
 */
@Component
class IncomingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingFiles.class);

    /** As long as the longest session: nobody waits longer before they save. */
    private static final Duration KEPT = Duration.ofHours(12);

    private final Path folder;

    IncomingFiles(AttachmentSettings settings) {
        folder = settings.data().toAbsolutePath().normalize().resolve("incoming");
        clean(Instant.MAX);
    }

    /** A new one, empty, that only the program may read. */
    Path create() {
        clean(Instant.now().minus(KEPT));
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are. */
    long count() {
        try (var files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            return 0;
        }
    }

    private void clean(Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                cleanOne(file, before);
            }
        } catch (IOException e) {
            LOG.warn("What was left of earlier uploads could not be removed from {}", folder, e);
        }
    }

    private static void cleanOne(Path file, Instant before) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("{} has gone meanwhile", file);
        }
    }
}

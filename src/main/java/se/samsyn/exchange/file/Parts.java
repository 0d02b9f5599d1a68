package se.samsyn.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samsyn.shared.RuleViolation;

/**
 * The parts of a workbook, which is an archive. Everything is unpacked once and counted, and nothing kept, before a part is
 * read: what the archive says of sizes is not asked for. It lies in a file that only this program reads, until it is closed.
 */
final class Parts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Parts.class);

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** @throws RuleViolation where it unfolds to more than it may, is no workbook, or one with macros */
    Parts(byte[] archive) {
        try {
            file = Files.createTempFile("samsyn-", ".xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var opened = false;
        try {
            Files.write(file, archive);
            zip = new ZipFile(file.toFile());
            opened = true;
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        } finally {
            if (!opened) {
                delete();
            }
        }
        try {
            count();
            check();
        } catch (IOException | IllegalArgumentException e) {
            close();
            throw broken();
        } catch (RuleViolation e) {
            close();
            throw e;
        }
    }

    private void count() throws IOException {
        var counted = 0L;
        var buffer = new byte[1 << 14];
        if (zip.size() > Limits.PARTS) {
            throw bomb();
        }
        for (var entry : zip.stream().toList()) {
            entries.putIfAbsent(lower(entry.getName()), entry);
            try (var in = zip.getInputStream(entry)) {
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    counted += read;
                    if (counted > Limits.UNPACKED) {
                        throw bomb();
                    }
                }
            }
        }
    }

    private void check() {
        var names = entries.keySet();
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new RuleViolation("file", "exchange.file.macros");
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new RuleViolation("file", names.contains("content.xml") ? "exchange.file.ods" : "exchange.file.type");
        }
    }

    boolean has(String name) {
        return entries.containsKey(lower(name));
    }

    /** @throws RuleViolation where there is none of the name */
    InputStream open(String name) {
        var entry = entries.get(lower(name));
        if (entry == null) {
            throw broken();
        }
        try {
            return new Sparse(zip.getInputStream(entry));
        } catch (IOException e) {
            throw broken();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            LOG.warn("A workbook could not be closed", e);
        }
        delete();
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A workbook could not be removed", e);
        }
    }

    static RuleViolation broken() {
        return new RuleViolation("file", "exchange.file.broken");
    }

    private static RuleViolation bomb() {
        return new RuleViolation("file", "exchange.file.bomb", Limits.UNPACKED >> 20);
    }

    private static String lower(String name) {
        var path = name.startsWith("/") ? name.substring(1) : name;
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** Refuses tags and texts so long that a reader of XML would fill the memory with them. */
    private static final class Sparse extends FilterInputStream {

        private int since;

        Sparse(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            var read = super.read(into, at, most);
            for (var i = at; i < at + read; i++) {
                since = into[i] == '<' ? 0 : since + 1;
                if (since > Limits.BETWEEN_TAGS) {
                    throw new IOException("A tag or a text without end");
                }
            }
            return read;
        }
    }
}

package se.samsyn.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.samsyn.shared.RuleViolation;

/**
 * The parts of a workbook, which is an archive. Everything is unpacked once and counted, and nothing kept, before a part is
 * read: what the archive says of sizes is not asked for.
 */
final class Parts {

    private final byte[] archive;
    private final Set<String> names = new HashSet<>();

    /** @throws RuleViolation where it unfolds to more than it may, is no workbook, or one with macros */
    Parts(byte[] archive) {
        this.archive = archive;
        var counted = 0L;
        var buffer = new byte[1 << 14];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(name(entry));
                if (names.size() > Limits.PARTS) {
                    throw bomb();
                }
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    counted += read;
                    if (counted > Limits.UNPACKED) {
                        throw bomb();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new RuleViolation("file", "exchange.file.macros");
        }
        if (names.contains("encryptedpackage")) {
            throw new RuleViolation("file", "exchange.file.encrypted");
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new RuleViolation("file", names.contains("content.xml") ? "exchange.file.ods" : "exchange.file.type");
        }
    }

    boolean has(String name) {
        return names.contains(lower(name));
    }

    /** @throws RuleViolation where there is none of the name */
    InputStream open(String name) {
        try {
            var zip = new ZipInputStream(new ByteArrayInputStream(archive));
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (name(entry).equals(lower(name))) {
                    return new Sparse(zip);
                }
            }
        } catch (IOException e) {
            throw broken();
        }
        throw broken();
    }

    static RuleViolation broken() {
        return new RuleViolation("file", "exchange.file.broken");
    }

    private static RuleViolation bomb() {
        return new RuleViolation("file", "exchange.file.bomb", Limits.UNPACKED >> 20);
    }

    private static String name(ZipEntry entry) {
        return lower(entry.getName());
    }

    private static String lower(String name) {
        var path = name.startsWith("/") ? name.substring(1) : name;
        return path.replace('\\', '/').toLowerCase(java.util.Locale.ROOT);
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

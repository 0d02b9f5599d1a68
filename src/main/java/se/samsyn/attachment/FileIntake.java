package se.samsyn.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Tried;

/**
 * Receives a file, and looks at it before anybody else does: how large it is, while it arrives; what it is; what it carries
 * along; whether it is malware. What is refused is gone.
 */
@Component
public class FileIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    private static final int PIECE = 64 * 1024;

    private final IncomingFiles incoming;
    private final MalwareScan scan;
    private final ApplicationEventPublisher events;
    private final long maxBytes;

    FileIntake(
            IncomingFiles incoming, MalwareScan scan, AttachmentSettings settings, ApplicationEventPublisher events) {
        this.incoming = incoming;
        this.scan = scan;
        this.events = events;
        maxBytes = settings.attachments().maxSize().toBytes();
    }

    /** The largest file that is taken. */
    public long maxBytes() {
        return maxBytes;
    }

    /** The same in whole megabytes, at least one. */
    public long maxMegabytes() {
        return Math.max(1, maxBytes >> 20);
    }

    /** Whether files are looked through for malware. */
    public boolean isScanning() {
        return scan.isOn();
    }

    /** What is said of a file that is too large. */
    public RuleViolation tooLarge() {
        return new RuleViolation("file", "attachment.file.tooLarge", maxMegabytes());
    }

    /**
     * @param name as it was called where it came from; may be anything
     * @return the file, for the caller to store or to discard
     * @throws RuleViolation at {@code file}, where it cannot be taken, saying why
     * @throws IOException where it did not arrive
     */
    public ReceivedFile receive(InputStream in, String name) throws IOException {
        var path = incoming.create();
        var taken = false;
        try {
            copy(in, path);
            var type = FileTypes.of(path, name);
            var stripped = type.isPicture() && strip(path, type);
            look(path);
            var known = FileName.of(name, type);
            var file = new StoredFile(known, type, Files.size(path), sha256(path), pages(path, type));
            taken = true;
            return new ReceivedFile(path, file, FileName.title(known), stripped);
        } finally {
            if (!taken) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Not a byte more than is allowed is taken, whatever the browser said of the size. */
    private void copy(InputStream in, Path path) throws IOException {
        var size = 0L;
        try (var out = Files.newOutputStream(path)) {
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                size += piece.length;
                if (size > maxBytes) {
                    throw tooLarge();
                }
                out.write(piece);
            }
        }
        if (size == 0) {
            throw new RuleViolation("file", "attachment.file.empty");
        }
    }

    private static boolean strip(Path path, FileType type) throws IOException {
        var given = Files.readAllBytes(path);
        Pictures.check(given);
        var bare = CameraNotes.without(given, type);
        if (Arrays.equals(given, bare)) {
            return false;
        }
        Files.write(path, bare);
        return true;
    }

    private void look(Path path) {
        try {
            scan.scan(path).ifPresent(found -> {
                LOG.warn("A file was refused: {}", found);
                events.publishEvent(new Tried("malware " + found));
                throw new RuleViolation("file", "attachment.file.malware", found);
            });
        } catch (IOException e) {
            LOG.error("A file could not be looked through for malware", e);
            throw new RuleViolation("file", "attachment.file.unscanned");
        }
    }

    private static @Nullable Integer pages(Path path, FileType type) throws IOException {
        var pages = type == FileType.PDF ? PdfPages.count(path) : java.util.OptionalInt.empty();
        return pages.isPresent() ? pages.getAsInt() : null;
    }

    private static String sha256(Path path) throws IOException {
        var digest = digest();
        try (var out = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest)) {
            Files.copy(path, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

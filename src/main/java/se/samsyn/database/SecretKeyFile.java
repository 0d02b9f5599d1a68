package se.samsyn.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The key that secrets are sealed with where none is configured: made once, beside the database that comes along and not
 * in it, so that whoever has a copy of the one has not the other.
 */
final class SecretKeyFile {

    private static final String NAME = "secret.key";

    private static final int BYTES = 32;

    private SecretKeyFile() {}

    /**
     * The key, in base64.
     *
     * @throws StartFailure where it can neither be read nor made
     */
    static String in(Path folder) {
        var file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw DataFolder.unusable(folder, e);
        }
    }

    /** Readable by its owner alone from the moment that it is there, where the system knows such a thing. */
    private static void make(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var onlyOwner = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, onlyOwner)) {
            channel.write(StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(key)));
        }
    }
}

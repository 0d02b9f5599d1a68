package se.samsyn.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that holds all that a Samsyn without a server keeps: PostgreSQL's programs, its data and its log. While it
 * is open no other Samsyn can open it; the operating system lets go of it when the process dies, however it dies.
 */
final class DataFolder {

    /** Room for PostgreSQL's programs, an empty database and the demonstration, in bytes. */
    private static final long FIRST_START_SPACE = 300L << 20;

    /** What PostgreSQL needs to come up again and write its log ahead, in bytes. */
    private static final long START_SPACE = 40L << 20;

    /** A byte far behind the content, because Windows does not let others read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;

    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws StartFailure where the folder cannot be used, saying why and what to do; nothing in it is changed then */
    static DataFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StartFailure(
                    "%s is a file, but Samsyn needs a folder for its data: choose another with --samsyn.data=FOLDER."
                            .formatted(path));
        }
        if (path.toString().matches(".*[\"`$%\n].*")) {
            throw new StartFailure(
                    "PostgreSQL cannot work in the folder %s, whose name holds one of \" ` $ %%: choose another with --samsyn.data=FOLDER."
                            .formatted(path));
        }
        try {
            Files.createDirectories(path);
            var data = new DataFolder(path, lock(path));
            try {
                data.refuseWhatIsNotOurs();
                requireSpace(path, data.holdsDatabase() ? START_SPACE : FIRST_START_SPACE);
                data.removeLeftovers();
                return data;
            } catch (IOException | RuntimeException e) {
                data.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        var file = folder.resolve("samsyn.lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: the same sentence fits
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new StartFailure(
                "Another Samsyn (process %s) is using the data folder %s: stop it, or choose another folder with --samsyn.data=FOLDER."
                        .formatted(Files.readString(file).strip(), folder));
    }

    private void refuseWhatIsNotOurs() throws IOException {
        if (Files.exists(folder.resolve("PG_VERSION"))
                || (Files.exists(database()) && !Files.exists(database().resolve("PG_VERSION")))) {
            throw new StartFailure(
                    "The folder %s holds something that is not Samsyn's: choose another with --samsyn.data=FOLDER."
                            .formatted(folder));
        }
        if (!holdsDatabase()) {
            return;
        }
        var version = Files.readString(database().resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresPrograms.MAJOR_VERSION)) {
            throw new StartFailure(
                    "The data in %s were written by PostgreSQL %s, but this Samsyn comes with PostgreSQL %s: use the Samsyn that wrote them, or choose another folder with --samsyn.data=FOLDER."
                            .formatted(folder, version, PostgresPrograms.MAJOR_VERSION));
        }
    }

    static void requireSpace(Path folder, long bytes) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new StartFailure(
                    "The disk with the data folder %s is full: %d MB are free and Samsyn needs %d MB; make room, or choose another folder with --samsyn.data=FOLDER."
                            .formatted(folder, free >> 20, bytes >> 20));
        }
    }

    /** What an interrupted first start has left; it never counted as data. */
    private void removeLeftovers() throws IOException {
        try (var entries = Files.newDirectoryStream(folder, "*.unfinished-*")) {
            for (var entry : entries) {
                FileSystemUtils.deleteRecursively(entry);
            }
        }
    }

    /** Makes something in a folder of its own, which gets its name when it is complete: there is never half of it. */
    void complete(Path target, Step step) {
        var unfinished = folder.resolve(target.getFileName() + ".unfinished-" + random(4));
        try {
            step.into(unfinished);
            Files.move(unfinished, target);
        } catch (IOException e) {
            throw unusable(folder, e);
        } finally {
            try {
                FileSystemUtils.deleteRecursively(unfinished);
            } catch (IOException e) {
                // the next start removes it
            }
        }
    }

    static StartFailure unusable(Path folder, IOException e) {
        var reason = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
        return new StartFailure(
                "Samsyn cannot write in its data folder %s (%s): correct that, or choose another folder with --samsyn.data=FOLDER."
                        .formatted(folder, reason),
                e);
    }

    static String random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    boolean holdsDatabase() {
        return Files.exists(database());
    }

    Path path() {
        return folder;
    }

    Path database() {
        return folder.resolve("database");
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Step {
        void into(Path unfinished) throws IOException;
    }
}

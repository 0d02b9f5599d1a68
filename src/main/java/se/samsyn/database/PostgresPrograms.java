package se.samsyn.database;

import io.zonky.test.db.postgres.util.ArchUtils;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the jar that brings them. They lie in the data folder and not in the system's
 * folder for temporary files, where others could lay theirs first and a nightly clean-up removes what is in use.
 */
final class PostgresPrograms {

    static final String MAJOR_VERSION = "18";

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** Unpacks them where that has not been done yet; takes about two seconds then. */
    static PostgresPrograms in(DataFolder data) {
        var archive = archive();
        var target = data.path().resolve("postgresql-" + version(archive));
        if (!Files.exists(target)) {
            data.complete(target, unfinished -> unpack(archive, unfinished));
        }
        return new PostgresPrograms(target);
    }

    private static URL archive() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = WINDOWS ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        var machine = ArchUtils.normalize(System.getProperty("os.arch"));
        var archive = PostgresPrograms.class.getResource("/postgres-%s-%s.txz".formatted(system, machine));
        if (archive == null) {
            throw new StartFailure(
                    "No PostgreSQL comes along for %s on %s: name a server with --spring.datasource.url=jdbc:postgresql://HOST/DATABASE."
                            .formatted(system, machine));
        }
        return archive;
    }

    private static String version(URL archive) {
        var jar = Pattern.compile("-(" + MAJOR_VERSION + "\\.[0-9.]+)\\.jar").matcher(archive.toString());
        return jar.find() ? jar.group(1) : MAJOR_VERSION;
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream in = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("An entry outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    if ((entry.getMode() & 0100) != 0 && !WINDOWS) {
                        path.toFile().setExecutable(true);
                    }
                }
            }
        }
    }

    /** A command line that starts one of the programs. */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(List.of(arguments));
        return command;
    }
}

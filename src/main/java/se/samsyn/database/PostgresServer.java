package se.samsyn.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's own commands on one {@link DataFolder}: make a database, start it, stop it. */
final class PostgresServer {

    /** The database's superuser, who owns what the migrations make. */
    static final String OWNER = "samsyn_owner";

    /** A crash is recovered from in this time at most; pg_ctl returns as soon as the database answers. */
    private static final String START_SECONDS = "600";

    private static final String STOP_SECONDS = "30";

    private final DataFolder data;

    private final PostgresPrograms programs;

    PostgresServer(DataFolder data, PostgresPrograms programs) {
        this.data = data;
        this.programs = programs;
    }

    /**
     * Makes the database. Text compares by code point, the same on every system; where people read a sorted list, the
     * changelog's collation decides.
     */
    void create(String password) {
        data.complete(data.database(), unfinished -> {
            Files.createDirectories(unfinished);
            var passwordFile = data.path().resolve(unfinished.getFileName() + "-password");
            Files.writeString(passwordFile, password);
            try {
                run(
                        "initdb",
                        "--pgdata=" + unfinished,
                        "--username=" + OWNER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--text-search-config=swedish");
                Files.move(passwordFile, password(unfinished));
                Files.writeString(
                        unfinished.resolve("postgresql.conf"),
                        "include 'samsyn.conf' # written anew by every start\n",
                        StandardOpenOption.APPEND);
            } finally {
                Files.deleteIfExists(passwordFile);
            }
        });
    }

    static Path password(Path database) {
        return database.resolve("samsyn-password");
    }

    void start(int port) {
        try {
            stopOrphan();
            Files.writeString(data.database().resolve("samsyn.conf"), """
                    # Written by Samsyn at every start: changes made here are lost.
                    port = %d
                    listen_addresses = '127.0.0.1'
                    unix_socket_directories = ''
                    max_connections = 60
                    log_line_prefix = '%%m '
                    """.formatted(port));
            Files.deleteIfExists(data.log());
        } catch (IOException e) {
            throw DataFolder.unusable(data.path(), e);
        }
        run(
                "pg_ctl",
                "start",
                "-D",
                data.database().toString(),
                "-l",
                data.log().toString(),
                "-s",
                "-w",
                "-t",
                START_SECONDS);
    }

    boolean isRunning() {
        try {
            return process().filter(this::isOurs).isPresent();
        } catch (IOException | NumberFormatException e) {
            // read while it was being written
            return true;
        }
    }

    /** Lets nobody new in, ends what is under way, and writes everything down; the data are consistent either way. */
    void stop() {
        try {
            if (process().filter(this::isOurs).isPresent()) {
                run("pg_ctl", "stop", "-D", data.database().toString(), "-s", "-m", "fast", "-w", "-t", STOP_SECONDS);
            }
        } catch (IOException e) {
            throw DataFolder.unusable(data.path(), e);
        }
    }

    /** A Samsyn that was killed leaves its PostgreSQL running. We hold the folder, so it is nobody's any more. */
    private void stopOrphan() throws IOException {
        stop();
        // Still there after a crash. PostgreSQL deals with that itself, and looks after processes that may still
        // write; but it stands back where its process number has been given to another program since.
        if (process().isPresent() || (Files.exists(postmasterFile()) && Files.size(postmasterFile()) == 0)) {
            Files.delete(postmasterFile());
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        try (var lines = Files.lines(postmasterFile())) {
            return lines.findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        // A process without a command has ended and nobody has asked how, or it is somebody else's. Windows tells the
        // command but not the arguments.
        return info.command().filter(command -> command.contains("postgres")).isPresent()
                && info.arguments()
                        .map(arguments ->
                                List.of(arguments).contains(data.database().toString()))
                        .orElse(true);
    }

    private Path postmasterFile() {
        return data.database().resolve("postmaster.pid");
    }

    private void run(String program, String... arguments) {
        try {
            var output = Files.createTempFile(data.path(), program, ".unfinished-output");
            try {
                var process = new ProcessBuilder(programs.command(program, arguments))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                var ended = process.waitFor(Long.parseLong(START_SECONDS) + 60, TimeUnit.SECONDS);
                if (!ended || process.exitValue() != 0) {
                    throw failure(program, Files.readString(output, StandardCharsets.UTF_8));
                }
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw DataFolder.unusable(data.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("PostgreSQL's start was interrupted.", e);
        }
    }

    private StartFailure failure(String program, String output) throws IOException {
        var log = Files.exists(data.log()) ? Files.readString(data.log(), StandardCharsets.UTF_8) : "";
        var all = (output + "\n" + log).lines().map(String::strip).toList();
        var reason = all.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .findFirst()
                .or(() -> all.stream().filter(line -> !line.isEmpty()).reduce((first, second) -> second))
                .orElse("it gives no reason")
                .replaceFirst("^.*?(FATAL|PANIC|error): *", "");
        return all.stream().anyMatch(line -> line.contains("No space left on device"))
                ? new StartFailure(
                        "The disk with the data folder %s is full (%s): make room, or choose another folder with --samsyn.data=FOLDER."
                                .formatted(data.path(), reason))
                : new StartFailure("PostgreSQL's %s failed in the data folder %s: %s; see %s."
                        .formatted(program, data.path(), reason, data.log()));
    }
}

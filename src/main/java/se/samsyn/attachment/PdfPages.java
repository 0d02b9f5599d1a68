package se.samsyn.attachment;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Pages of a PDF as pictures. Whoever made it may have meant harm, and what it costs to read shows only while it is read: so
 * another process does that ({@link PdfProgram}), with little memory, for a short time, two of them at once. What becomes of it is
 * nothing to the program.
 */
final class PdfPages {

    private static final int AT_ONCE = 2;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** With what starting takes: a second, and more where the machine is busy. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Of what it answers, in bytes: no page that is drawn gets larger. */
    private static final int MOST_ANSWERED = 16 << 20;

    /** What it may know of where it runs: how names of files are written, nothing that is secret. */
    private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);

    private PdfPages() {}

    /**
     * How many there are; nothing where it is locked, or cannot be read.
     *
     * @throws IOException where nobody could look
     */
    static OptionalInt count(Path pdf) throws IOException {
        var answer = new String(ask(pdf, PdfProgram.COUNT, LONGEST), StandardCharsets.US_ASCII);
        return answer.matches("[1-9][0-9]{0,8}") ? OptionalInt.of(Integer.parseInt(answer)) : OptionalInt.empty();
    }

    /** @param page from 0. @throws IOException where it cannot be shown, or not soon enough */
    static byte[] shown(Path pdf, int page) throws IOException {
        return shown(pdf, page, LONGEST);
    }

    static byte[] shown(Path pdf, int page, Duration longest) throws IOException {
        var picture = ask(pdf, page, longest);
        if (picture.length == 0) {
            throw new IOException("Not a page that can be shown");
        }
        return picture;
    }

    /** Nothing where the other process has not done what it was asked. */
    private static byte[] ask(Path pdf, int page, Duration longest) throws IOException {
        try {
            if (!PLACES.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("Too many are read at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        try {
            return answer(start(pdf, page, longest), longest);
        } finally {
            PLACES.release();
        }
    }

    private static Process start(Path pdf, int page, Duration longest) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:MaxDirectMemorySize=32m",
                        "-XX:MaxMetaspaceSize=128m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PdfProgram.class.getName(),
                        pdf.toAbsolutePath().toString(),
                        Integer.toString(page),
                        Long.toString(longest.toMillis()))
                .redirectError(Redirect.DISCARD);
        process.environment().keySet().retainAll(ENVIRONMENT);
        return process.start();
    }

    private static byte[] answer(Process process, Duration longest) throws IOException {
        try (var out = process.getInputStream()) {
            process.onExit()
                    .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .exceptionally(_ -> process.destroyForcibly());
            var answer = out.readNBytes(MOST_ANSWERED);
            return process.waitFor() == 0 ? answer : new byte[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}

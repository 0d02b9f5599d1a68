package se.samsyn.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A Samsyn in a process of its own, as far as its database goes; it runs until it is killed. */
final class OtherProcess implements AutoCloseable {

    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    static OtherProcess on(Path folder) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var reader = process.inputReader(StandardCharsets.UTF_8);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.equals("ready")) {
                return new OtherProcess(process);
            }
        }
        throw new IOException("The other process ended");
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedDatabase.in(Path.of(arguments[0])).awaitReady();
        System.out.println("ready");
        Thread.sleep(Long.MAX_VALUE);
    }
}

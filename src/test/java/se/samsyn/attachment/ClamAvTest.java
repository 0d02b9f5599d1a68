package se.samsyn.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Tried;

/**
 * Against a counterpart that speaks ClamAV's protocol, or against ClamAV itself where {@code -Dclamav=host:port} names one.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClamAvTest {

    @TempDir
    private Path folder;

    private ServerSocket server;

    /** What the counterpart says of everything; null for what it finds. */
    private volatile String says;

    @BeforeEach
    void a_counterpart() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void what_is_clean_passes_and_malware_is_named() throws IOException {
        var scan = new ClamAv(System.getProperty("clamav", address()), Duration.ofSeconds(60));

        assertThat(scan.scan(file(Samples.pdf(2)))).isEmpty();
        assertThat(scan.scan(file(new byte[300_000]))).isEmpty();
        assertThat(scan.scan(file(Samples.EICAR)))
                .hasValueSatisfying(name -> assertThat(name).containsIgnoringCase("eicar"));
    }

    @Test
    void what_is_no_clear_answer_is_none() throws IOException {
        var scan = new ClamAv(address(), Duration.ofSeconds(60));

        for (var answer : new String[] {"INSTREAM size limit exceeded. ERROR", "", "OK", "stream: OK FOUND OK"}) {
            says = answer;
            var file = file(Samples.text("a"));
            assertThatThrownBy(() -> scan.scan(file)).as(answer).isInstanceOf(IOException.class);
        }
    }

    @Test
    void malware_is_refused_and_told_in_the_log() {
        var told = new java.util.ArrayList<Object>();
        var incoming = new IncomingFiles(settings());
        var intake = new FileIntake(incoming, new ClamAv(address(), Duration.ofSeconds(60)), settings(), told::add);

        assertThatThrownBy(() -> Samples.received(intake, "faktura.txt", Samples.EICAR))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("attachment.file.malware");
                    assertThat(refusal.parameters()).containsExactly("Eicar-Test-Signature");
                });
        assertThat(told).containsExactly(new Tried("malware Eicar-Test-Signature"));
        assertThat(incoming.count()).isZero();
    }

    @Test
    void where_nobody_answers_nothing_is_taken() throws IOException {
        var address = address();
        server.close();
        var incoming = new IncomingFiles(settings());
        var intake = new FileIntake(incoming, new ClamAv(address, Duration.ofSeconds(1)), settings(), _ -> {});

        assertThatThrownBy(() -> Samples.received(intake, "a.pdf", Samples.pdf(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("attachment.file.unscanned"));
        assertThat(incoming.count()).isZero();
    }

    @Test
    void what_lay_there_when_the_program_started_is_gone() throws IOException {
        var left = Files.createDirectories(folder.resolve("incoming")).resolve("kvar");
        Files.writeString(left, "hemligt");

        new IncomingFiles(settings());

        assertThat(left).doesNotExist();
    }

    @Test
    void an_address_that_is_none_and_a_limit_without_end_stop_the_start() {
        assertThatThrownBy(() ->
                        new AttachmentSettings.Attachments(DataSize.ofMegabytes(25), "clamav", Duration.ofSeconds(1)))
                .hasMessageContaining("host:port");
        assertThatThrownBy(
                        () -> new AttachmentSettings.Attachments(DataSize.ofGigabytes(1), null, Duration.ofSeconds(1)))
                .hasMessageContaining("100MB");
    }

    private AttachmentSettings settings() {
        return new AttachmentSettings(
                folder, new AttachmentSettings.Attachments(DataSize.ofMegabytes(25), null, Duration.ofSeconds(1)));
    }

    private String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ""), content);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                var in = new DataInputStream(client.getInputStream());
                var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                var content = new StringBuilder();
                for (var length = in.readInt(); length > 0; length = in.readInt()) {
                    content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
                }
                var found = content.toString().contains("EICAR-STANDARD");
                var answer = says != null ? says : found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
                client.getOutputStream()
                        .write(((command.equals("zINSTREAM\0") ? answer : "UNKNOWN COMMAND") + "\0")
                                .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // the test has ended
            }
        }
    }
}

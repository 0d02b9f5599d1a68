package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.shared.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(20)
class ArticleFetcherTest {

    private static final ImportSettings SETTINGS = new ImportSettings(false, Duration.ofSeconds(2), 100_000);

    private HttpServer server;
    private ArticleFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        // the test's own server is let through, everything else is judged as it would be
        fetcher = new ArticleFetcher(
                SETTINGS, address -> address.getHostAddress().equals("127.0.0.1") || PublicAddresses.isPublic(address));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void gets_a_page_with_the_encoding_the_server_names() throws Exception {
        on("/sida", exchange -> answer(exchange, "text/html; charset=iso-8859-1", "<p>Hej</p>"));

        var fetched = fetcher.fetch(at("/sida"), _ -> {});

        assertThat(new String(fetched.content(), StandardCharsets.UTF_8)).isEqualTo("<p>Hej</p>");
        assertThat(fetched.declared()).isEqualTo(StandardCharsets.ISO_8859_1);
    }

    @Test
    void follows_a_redirect_and_says_where_it_ended() throws Exception {
        on("/gammal", exchange -> redirect(exchange, "/ny"));
        on("/ny", exchange -> answer(exchange, "text/plain", "Hej"));

        assertThat(fetcher.fetch(at("/gammal"), _ -> {}).address()).isEqualTo(at("/ny"));
    }

    @Test
    void gives_up_on_a_server_that_hangs() {
        on("/hanger", exchange -> sleep());

        refuses("/hanger", "news.fetch.tooSlow");
    }

    @Test
    void gives_up_on_a_server_that_begins_and_then_hangs() {
        on("/droppar", exchange -> {
            begin(exchange, "text/html");
            exchange.getResponseBody().write("<p>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            sleep();
        });

        refuses("/droppar", "news.fetch.tooSlow");
    }

    @Test
    void gives_up_on_redirects_that_never_end() {
        on("/runt", exchange -> redirect(exchange, "/runt?" + System.nanoTime()));

        refuses("/runt", "news.fetch.redirects");
    }

    @Test
    void stops_reading_an_answer_that_never_ends() {
        on("/flod", exchange -> {
            begin(exchange, "text/html");
            while (true) {
                exchange.getResponseBody().write(new byte[8192]);
            }
        });

        refuses("/flod", "news.fetch.tooLarge");
    }

    @Test
    void counts_what_a_compressed_answer_unfolds_to() {
        on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            begin(exchange, "text/html");
            try (var gzip = new GZIPOutputStream(exchange.getResponseBody())) {
                gzip.write(new byte[5_000_000]);
            }
        });

        refuses("/bomb", "news.fetch.tooLarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/", "http://127.0.0.2/", "http://[::1]/", "http://169.254.169.254/latest"})
    void never_follows_a_redirect_to_a_private_address(String target) {
        on("/in", exchange -> redirect(exchange, target));

        refuses("/in", "news.fetch.private");
    }

    @Test
    void refuses_its_own_machine_unless_configured() {
        var strict = new ArticleFetcher(SETTINGS);

        assertThatThrownBy(() -> strict.fetch(at("/"), _ -> {})).satisfies(e -> isRefusal(e, "news.fetch.private"));
    }

    @Test
    void may_reach_private_addresses_when_configured() throws Exception {
        on("/sida", exchange -> answer(exchange, "text/html", "Hej"));
        var open = new ArticleFetcher(new ImportSettings(true, Duration.ofSeconds(2), 1000));

        assertThat(open.fetch(at("/sida"), _ -> {}).content()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"404,news.fetch.gone", "410,news.fetch.gone", "403,news.fetch.refused", "500,news.fetch.status"})
    void says_what_a_failing_server_answered(int status, String key) {
        on("/fel", exchange -> exchange.sendResponseHeaders(status, -1));

        refuses("/fel", key);
    }

    @Test
    void takes_nothing_but_pages_and_texts() {
        on("/bild", exchange -> answer(exchange, "image/png", "PNG"));

        refuses("/bild", "news.fetch.notAPage");
    }

    @Test
    void what_a_server_calls_its_answer_is_shown_only_so_far_as_it_can_be_a_type() {
        on("/lang", exchange -> answer(exchange, "image/" + "x".repeat(5000), "PNG"));
        on("/text", exchange -> answer(exchange, "image/png Ring 08-123 45 67 nu", "PNG"));

        assertThatThrownBy(() -> fetcher.fetch(at("/lang"), _ -> {}))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused ->
                                assertThat(refused.parameters()[0].toString()).hasSizeLessThanOrEqualTo(60));
        assertThatThrownBy(() -> fetcher.fetch(at("/text"), _ -> {}))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.parameters()).containsExactly("image/png"));
    }

    @Test
    void says_that_nobody_answers() {
        var gone = at("/");
        server.stop(0);

        assertThatThrownBy(() -> fetcher.fetch(gone, _ -> {})).satisfies(e -> isRefusal(e, "news.fetch.noAnswer"));
    }

    @Test
    void ends_when_the_user_cancels() throws Exception {
        on("/hanger", exchange -> sleep());
        var thread = Thread.currentThread();
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread.interrupt();
        });

        assertThatThrownBy(() -> fetcher.fetch(at("/hanger"), _ -> {})).isInstanceOf(InterruptedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "169.254.169.254", "172.16.0.1",
                "172.31.255.255", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::", "::1",
                "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::",
                "2001::1", "2001:db8::1", "fec0::1"
            })
    void addresses_that_are_not_public_are_refused(String literal) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(literal))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "193.10.1.1", "2a00:1450:400f::1", "2001:6b0::1"})
    void public_addresses_are_let_through(String literal) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(literal))).isTrue();
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private static void begin(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        begin(exchange, type);
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void sleep() {
        try {
            Thread.sleep(15_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void refuses(String path, String key) {
        assertThatThrownBy(() -> fetcher.fetch(at(path), _ -> {})).satisfies(e -> isRefusal(e, key));
    }

    private static void isRefusal(Throwable e, String key) {
        assertThat(e).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo("address");
        });
    }
}

package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over the network, against the real web server. */
class RefusedRequestIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"/%FF", "/a%00b", "/%2e%2e/%"})
    void what_the_web_server_refuses_is_said_in_swedish(String target) throws IOException {
        assertThat(answer(target))
                .startsWith("HTTP/1.1 400")
                .contains("Sidan finns inte", "Till startsidan")
                .doesNotContain("Tomcat", "Bad Request</");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/{", "/a|b", "/initiativ?q={x}", "/finns-inte", "/mal/abc"})
    void what_leads_nowhere_asks_whoever_is_not_signed_in_to_sign_in_first(String target) throws IOException {
        assertThat(answer(target)).startsWith("HTTP/1.1 302").contains("logga-in");
    }

    @Test
    void another_sites_page_gets_no_push_connection() throws Exception {
        var request = "GET /VAADIN/push?v-r=push HTTP/1.1\r\nHost: localhost:" + port()
                + "\r\nOrigin: http://evil.example\r\nConnection: Upgrade, close\r\nUpgrade: websocket"
                + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

        assertThat(send(request)).startsWith("HTTP/1.1 403");
    }

    @Test
    void an_address_that_leads_nowhere_keeps_the_menu() {
        var page = open("");
        page.locator(".s-person").first().click();
        page.waitForURL(url -> !url.contains("logga-in"));
        for (var path :
                List.of("finns-inte", "mal/abc", "initiativ/2/xyz", "initiativ/999999", "initiativ?q=%FF", "a{b")) {
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sidan finns inte")))
                    .isVisible();
            assertThat(page.locator("vaadin-side-nav").first()).isVisible();
        }
    }

    private String answer(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\nConnection: close\r\n\r\n");
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

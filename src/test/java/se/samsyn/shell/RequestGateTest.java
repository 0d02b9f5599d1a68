package se.samsyn.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestGateTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/VAADIN/push");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, samsyn.example",
        "http://samsyn.example.evil.example, samsyn.example",
        "http://samsyn.example:8081, samsyn.example:8080",
        "null, samsyn.example",
        "https://, samsyn.example"
    })
    void another_sites_page_opens_no_connection(String origin, String host) throws Exception {
        connect(origin, host);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(chain.getRequest()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http://samsyn.example, samsyn.example",
        "https://samsyn.example, samsyn.example:443",
        "http://localhost:8080, localhost:8080",
        "http://[::1]:8080, [::1]:8080"
    })
    void samsyns_own_page_does(String origin, String host) throws Exception {
        connect(origin, host);

        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void a_proxy_may_say_which_host_the_browser_asked() throws Exception {
        request.addHeader("X-Forwarded-Host", "samsyn.example");
        connect("https://samsyn.example", "localhost:8080");

        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%FF", "q=%", "q=%4", "q=%zz", "q=%C3%28", "%E2%82=1"})
    void parameters_that_cannot_be_read_lead_to_the_page_that_says_so(String query) throws Exception {
        ask(query);

        assertThat(response.getRedirectedUrl()).isEqualTo("/sidan-finns-inte");
        assertThat(chain.getRequest()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=a+b", "q=%C3%A5", "q=100%25", "q=%00"})
    void all_others_are_let_through(String query) throws Exception {
        ask(query);

        assertThat(chain.getRequest()).isNotNull();
    }

    private void ask(String query) throws ServletException, IOException {
        request.setQueryString(query);
        new RequestGate().doFilter(request, response, chain);
    }

    private void connect(String origin, String host) throws ServletException, IOException {
        request.addHeader("Upgrade", "WebSocket");
        request.addHeader("Origin", origin);
        request.addHeader("Host", host);
        new RequestGate().doFilter(request, response, chain);
    }
}

package se.samsyn.access;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samsyn.DatabaseTest;

/** The program as a server has it: an address of its own, a mail server, and a provider of identities, on loopback. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.shutdown=immediate",
            "samsyn.address=https://samsyn.example.se",
            "samsyn.mail-from=samsyn@example.se",
            "samsyn.oidc.organisation-claim=org",
            "samsyn.oidc.agencies.2021004755=5",
            "spring.security.oauth2.client.registration.kommun.client-id=samsyn",
            "spring.security.oauth2.client.registration.kommun.client-secret=hemlig",
            "spring.security.oauth2.client.registration.kommun.client-name=kommunens inloggning",
            "spring.security.oauth2.client.registration.kommun.scope=openid,profile,email"
        })
abstract class HttpTest extends DatabaseTest {

    static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static final Answers ANSWERS = new Answers();

    static final KeyProvider KEYS = new KeyProvider();

    static final MockOAuth2Server PROVIDER =
            new MockOAuth2Server(new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(KEYS)), ANSWERS);

    @LocalServerPort
    private int port;

    /** Both live as long as the program that they are configured in, which other tests share. */
    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        if (!MAIL.isRunning()) {
            MAIL.start();
            PROVIDER.start();
        }
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add(
                "spring.security.oauth2.client.provider.kommun.issuer-uri",
                () -> PROVIDER.issuerUrl("kommun").toString());
    }

    HttpBrowser browser() {
        return new HttpBrowser(port);
    }

    /** Whom the provider vouches for next. */
    static void provides(String subject, Map<String, Object> claims) {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("kommun", subject, "JWT", java.util.List.of("samsyn"), claims, 3600));
    }
}

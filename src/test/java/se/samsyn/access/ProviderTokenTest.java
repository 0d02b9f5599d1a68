package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.access.HttpBrowser.location;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;

/** An ID token that is not the provider's answer to our own question opens nothing, whatever is wrong with it. */
class ProviderTokenTest extends HttpTest {

    private static final Pattern NONCE = Pattern.compile("[?&]nonce=([^&]+)");

    @Autowired
    private AccountService accounts;

    private interface Token {
        /** @param claims those of the right answer, to be changed */
        String of(Map<String, Object> claims) throws Exception;
    }

    @Test
    void the_right_answer_opens() {
        assertThat(answeredWith(claims -> signed(claims, 60))).endsWith("/");
        assertThat(as(People.coordinator(), accounts::list)).hasSize(1);
    }

    @Test
    void a_forged_signature_opens_nothing() {
        refused(claims -> {
            var right = SignedJWT.parse(signed(claims, 60));
            var forged = new SignedJWT(right.getHeader(), right.getJWTClaimsSet());
            forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
            return forged.serialize();
        });
    }

    @Test
    void what_was_changed_after_it_was_signed_opens_nothing() {
        refused(claims -> {
            var mine = signed(claims, 60).split("\\.");
            claims.put("sub", "direktor");
            return mine[0] + "." + signed(claims, 60).split("\\.")[1] + "." + mine[2];
        });
    }

    @Test
    void other_algorithms_than_the_one_that_is_listed_open_nothing() {
        refused(claims -> new PlainJWT(read(claims)).serialize());
        refused(claims -> {
            var shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), read(claims));
            shared.sign(new MACSigner("hemlig".repeat(8)));
            return shared.serialize();
        });
    }

    @Test
    void a_token_for_somebody_else_opens_nothing() {
        refused(claims -> {
            claims.put("aud", List.of("annat-program"));
            return signed(claims, 60);
        });
    }

    @Test
    void a_token_of_another_issuer_opens_nothing_also_with_our_providers_key() {
        refused(claims -> {
            var right = SignedJWT.parse(signed(claims, 60));
            var other = new SignedJWT(
                    right.getHeader(),
                    new JWTClaimsSet.Builder(right.getJWTClaimsSet())
                            .issuer("https://annan.example.se")
                            .build());
            other.sign(new RSASSASigner(KEYS.signingKey("kommun").toRSAKey()));
            return other.serialize();
        });
    }

    @Test
    void a_token_whose_time_is_over_opens_nothing() {
        // a minute is allowed for clocks that differ
        refused(claims -> signed(claims, -120));
    }

    @Test
    void a_token_that_answers_another_question_or_none_opens_nothing() {
        refused(claims -> {
            claims.put("nonce", "en-tidigare");
            return signed(claims, 60);
        });
        refused(claims -> {
            claims.remove("nonce");
            return signed(claims, 60);
        });
    }

    private void refused(Token token) {
        assertThat(answeredWith(token)).endsWith("/logga-in?avbruten");
        assertThat(as(People.coordinator(), accounts::list)).isEmpty();
    }

    private String answeredWith(Token token) {
        var browser = browser();
        var question = location(browser.get("oauth2/authorization/kommun"));
        var nonce = NONCE.matcher(question);
        assertThat(nonce.find()).isTrue();
        var claims = new HashMap<String, Object>(Map.of(
                "sub",
                "eva-1",
                "aud",
                List.of("samsyn"),
                "nonce",
                nonce.group(1),
                "org",
                "2021004755",
                "name",
                "Eva",
                "iss",
                PROVIDER.issuerUrl("kommun").toString()));
        var back = location(browser.get(question));
        try {
            var access = signed(claims, 60);
            ANSWERS.next(token.of(claims), access);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return location(browser.get(back));
    }

    private static String signed(Map<String, Object> claims, int seconds) {
        return PROVIDER.anyToken(PROVIDER.issuerUrl("kommun"), claims, Duration.ofSeconds(seconds))
                .serialize();
    }

    private static JWTClaimsSet read(Map<String, Object> claims) throws ParseException, JOSEException {
        return SignedJWT.parse(signed(claims, 60)).getJWTClaimsSet();
    }
}

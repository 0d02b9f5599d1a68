package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.access.HttpBrowser.location;
import static se.samsyn.jooq.commons.tables.Attempt.ATTEMPT;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.People;

class OverHttpTest extends HttpTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountService service;

    @Autowired
    private WayBackService wayBack;

    @Autowired
    private Factors factors;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void every_answer_carries_what_browsers_should_refuse() {
        for (var path : new String[] {"logga-in", "lagesbild", "actuator/health", "finns/inte"}) {
            var headers = browser().get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains(
                                    "default-src 'self'",
                                    "object-src 'none'",
                                    "frame-ancestors 'none'",
                                    "base-uri 'self'")
                            .doesNotContainPattern("script-src[^;]*unsafe-inline"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                    .as(path)
                    .hasValue("same-origin");
            assertThat(headers.firstValue("Strict-Transport-Security")).as(path).isPresent();
        }
    }

    @Test
    void what_a_page_is_made_of_carries_only_what_concerns_it() {
        var headers = browser().get("samsyn.css").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Content-Security-Policy")).isEmpty();
    }

    @Test
    void each_page_has_a_number_of_its_own_for_its_scripts() {
        var first = browser().get("logga-in").headers().firstValue("Content-Security-Policy");

        assertThat(first).isNotEqualTo(browser().get("logga-in").headers().firstValue("Content-Security-Policy"));
        assertThat(first).hasValueSatisfying(policy -> assertThat(policy).containsPattern("'nonce-[\\w-]{43}'"));
    }

    @Test
    void the_cookie_is_bound_to_the_host_and_to_tls_and_new_after_signing_in() {
        accounts.create("kent", Role.MEMBER, 7L);
        var browser = browser();
        var before = browser.get("logga-in").headers().firstValue("Set-Cookie").orElseThrow();
        var after = browser.signIn("kent", Accounts.PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(before).startsWith("__Host-samsyn=").contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(before).doesNotContain("Domain");
        assertThat(after).startsWith("__Host-samsyn=").isNotEqualTo(before);
    }

    @Test
    void what_a_request_says_of_where_it_came_from_is_not_believed() {
        var answer = browser()
                .signIn(
                        "ingen",
                        "fel",
                        "X-Forwarded-For",
                        "1.2.3.4",
                        "X-Forwarded-Host",
                        "evil.example",
                        "Forwarded",
                        "for=1.2.3.4;host=evil.example");

        assertThat(location(answer)).doesNotContain("evil");
        assertThat(keys()).contains("ADDRESS:" + Secrets.hash("127.0.0.1"));
        assertThat(keys()).noneMatch(key -> key.contains(Secrets.hash("1.2.3.4")));
    }

    @Test
    void a_half_signed_in_person_is_led_to_the_second_step_and_can_do_nothing_else() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        var secret = factors.begin(maja);
        factors.acceptDigits(maja, Digits.before(secret));
        // numbers begin anew with every test, and sessions of an earlier one with this number may be open
        sessions.endOthers(maja, null);
        var browser = browser();

        assertThat(location(browser.signIn("maja", Accounts.PASSWORD))).endsWith("/andra-steget");
        assertThat(sessions.of(maja, null)).isEmpty();
        var token = browser.token();
        assertThat(location(browser.post("logga-in/kod", Map.of("kod", "000000", "_csrf", token))))
                .endsWith("/andra-steget?fel");
        assertThat(location(browser.post("logga-in/kod", Map.of("kod", Digits.now(secret), "_csrf", token))))
                .endsWith("/");
        assertThat(sessions.of(maja, null)).hasSize(1);
    }

    @Test
    void one_wrong_password_is_one_attempt() {
        accounts.create("kent", Role.MEMBER, 7L);
        browser().signIn("kent", "fel lösenord här");

        assertThat(transaction.<java.util.List<Integer>>execute(
                        _ -> dsl.select(ATTEMPT.ATTEMPTS).from(ATTEMPT).fetch(ATTEMPT.ATTEMPTS)))
                .as("for the name, for the address, and for both")
                .containsExactly(1, 1, 1);
    }

    @Test
    void between_the_steps_nobody_goes_on_after_a_new_password_a_reset_or_the_end_of_the_account() {
        for (var change : Map.<String, LongConsumer>of(
                        "losenord", maja -> wayBack.setPassword(link(maja), "en helt annan lång mening"),
                        "steget", service::resetSecondFactor,
                        "kontot", service::end)
                .entrySet()) {
            var maja = accounts.create(change.getKey(), Role.READER, null);
            var secret = factors.begin(maja);
            factors.acceptDigits(maja, Digits.before(secret));
            var browser = browser();
            browser.signIn(change.getKey(), Accounts.PASSWORD);
            var token = browser.token();
            as(People.administrator(), () -> change.getValue().accept(maja));

            assertThat(location(browser.post("logga-in/kod", Map.of("kod", Digits.now(secret), "_csrf", token))))
                    .as(change.getKey())
                    .endsWith("/logga-in?avslutad");
            assertThat(location(browser.get("lagesbild"))).as(change.getKey()).contains("/logga-in");
        }
    }

    private String link(long identity) {
        return service.newPasswordFor(identity).path().replace("nytt-losenord/", "");
    }

    @Test
    void the_second_step_takes_no_forged_requests_and_nobody_without_a_password() {
        accounts.create("maja", Role.DIRECTOR, null);
        var half = browser();
        half.signIn("maja", Accounts.PASSWORD);
        var nobody = browser();
        var token = nobody.token();

        assertThat(half.post("logga-in/kod", Map.of("kod", "000000")).statusCode())
                .isEqualTo(403);
        assertThat(location(nobody.post("logga-in/kod", Map.of("kod", "000000", "_csrf", token))))
                .endsWith("/logga-in?error");
        assertThat(location(nobody.post("logga-in/nyckel", Map.of("nyckel", "{}", "_csrf", token))))
                .endsWith("/logga-in?nyckel");
        assertThat(location(nobody.post("logga-in/ny-nyckel", Map.of("nyckel", "{}", "_csrf", token))))
                .endsWith("/logga-in?nyckel");
    }

    @Test
    void a_sign_in_that_comes_from_another_site_or_an_old_page_gets_the_form_again_with_the_name() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        sessions.endOthers(kent, null);
        var browser = browser();
        var token = browser.token();
        var typed = Map.of("username", "kent", "password", Accounts.PASSWORD);
        var forged = new HashMap<>(typed);
        forged.put("_csrf", browser().token());

        assertThat(location(browser.post("logga-in", typed))).endsWith("/logga-in?gammal");
        assertThat(location(browser.post("logga-in", forged))).endsWith("/logga-in?gammal");
        assertThat(location(browser().post("logga-in", forged)))
                .as("whose session is gone")
                .endsWith("/logga-in?gammal");
        assertThat(sessions.of(kent, null)).isEmpty();
        assertThat(keys()).as("nothing was tried").isEmpty();
        forged.put("_csrf", token);
        assertThat(location(browser.post("logga-in", forged))).endsWith("/");
    }

    @Test
    void codes_are_limited_and_the_password_is_asked_for_again() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        var secret = factors.begin(maja);
        factors.acceptDigits(maja, Digits.before(secret));
        var browser = browser();
        browser.signIn("maja", Accounts.PASSWORD);
        var token = browser.token();
        for (var i = 0; i < Attempts.Kind.CODE.most(); i++) {
            browser.post("logga-in/kod", Map.of("kod", "00000" + i, "_csrf", token));
        }

        assertThat(location(browser.post("logga-in/kod", Map.of("kod", Digits.now(secret), "_csrf", token))))
                .endsWith("/logga-in?vanta");
    }

    @Test
    void a_session_ends_at_once_with_the_account() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        var browser = browser();
        browser.signIn("kent", Accounts.PASSWORD);
        assertThat(browser.get("lagesbild").statusCode()).isEqualTo(200);

        as(People.coordinator(), () -> service.end(kent));

        assertThat(location(browser.get("lagesbild"))).endsWith("/logga-in?avslutad");
        assertThat(sessions.of(kent, null)).isEmpty();
        assertThat(location(browser.signIn("kent", Accounts.PASSWORD))).endsWith("/logga-in?error");
    }

    @Test
    void nothing_is_told_of_the_server_and_no_request_is_sent_back() {
        for (var path : new String[] {"actuator", "actuator/env", "actuator/heapdump", "v3/api-docs"}) {
            var answer = browser().get(path);

            assertThat(answer.statusCode()).as(path).isNotEqualTo(200);
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
            assertThat(answer.body()).as(path).doesNotContain("Tomcat", "Exception", "Index of");
        }
        assertThat(browser().get("fonts/").body()).doesNotContain("woff2", "Index of");
        assertThat(browser().ask("TRACE", "logga-in").body()).doesNotContainIgnoringCase("trace");
        assertThat(browser().get("actuator/health").body()).contains("UP").doesNotContain("diskSpace", "PostgreSQL");
    }

    @Test
    void no_other_site_is_let_read_an_answer() {
        var answer = browser().get("logga-in", "Origin", "https://evil.example");

        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase().startsWith("access-control-"));
    }

    private java.util.List<String> keys() {
        return transaction.execute(
                _ -> dsl.select(ATTEMPT.KEY).from(ATTEMPT).orderBy(ATTEMPT.KEY).fetch(ATTEMPT.KEY));
    }
}

package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.access.Accounts;
import se.samsyn.access.Digits;
import se.samsyn.access.InvitationData;
import se.samsyn.access.Role;

/** Signing in with what one has: a program's digits, and a passkey in a device that the browser pretends to be. */
class SignInIT extends BrowserTest {

    @Autowired
    private Accounts accounts;

    @Test
    void a_director_sets_up_an_authenticator_and_signs_in_with_its_digits() {
        var page = newPage();
        createAccount(page, "digits");
        signIn(page, "digits");
        page.waitForURL(Pattern.compile(".*/andra-steget"));
        heading(page);
        Accessibility.check(page);
        var secret = page.locator(".s-secret").innerText().replace(" ", "");

        typeCode(page, "000000");
        assertThat(page.getByText("Koden stämmer inte")).isVisible();
        page.navigate("lagesbild");
        page.waitForURL(Pattern.compile(".*/andra-steget"));
        assertThat(page.locator(".s-secret").innerText().replace(" ", "")).isEqualTo(secret);
        typeCode(page, Digits.now(secret));
        page.waitForURL(Pattern.compile(".*/(lagesbild|kraver-dig)"));

        var elsewhere = newContext(NARROW, 844).newPage();
        signIn(elsewhere, "digits");
        elsewhere.waitForURL(Pattern.compile(".*/andra-steget"));
        heading(elsewhere);
        Accessibility.check(elsewhere);
        assertThat(elsewhere.locator(".s-secret")).hasCount(0);
    }

    @Test
    void a_director_makes_a_passkey_and_from_then_on_needs_nothing_else() {
        var context = newContext(WIDE, 900);
        var page = context.newPage();
        var device = device(context, page);
        createAccount(page, "nyckel");
        signIn(page, "nyckel");
        page.waitForURL(Pattern.compile(".*/andra-steget"));
        page.getByRole(AriaRole.BUTTON, named("Skapa inloggningsnyckel")).click();
        page.waitForURL(url -> !url.contains("andra-steget"));

        page.navigate("konto");
        assertThat(page.getByText("Min första inloggningsnyckel").first()).isVisible();
        Accessibility.check(page);

        context.clearCookies();
        page.navigate("logga-in");
        page.getByRole(AriaRole.BUTTON, named("Logga in med inloggningsnyckel")).click();
        page.waitForURL(Pattern.compile(".*/kraver-dig"));

        // a device that could not see that its owner is there opens nothing
        device.refuse();
        context.clearCookies();
        page.navigate("logga-in");
        page.getByRole(AriaRole.BUTTON, named("Logga in med inloggningsnyckel")).click();
        assertThat(page.getByText("Ingen inloggningsnyckel användes")).isVisible();
    }

    @Test
    void a_session_is_listed_and_ended_from_another_browser_at_once() {
        var page = newPage();
        var other = newContext(WIDE, 900).newPage();
        tryOut(page, "polis");
        tryOut(other, "polis");
        other.navigate("initiativ");

        page.navigate("konto");
        page.getByRole(AriaRole.BUTTON, named("Avsluta alla andra")).click();
        assertThat(page.getByText("Avslutad")).isVisible();
        other.navigate("initiativ");
        other.waitForURL(Pattern.compile(".*/logga-in.*"));
    }

    @Test
    void a_tab_of_one_person_is_not_carried_on_with_by_another() {
        var context = newContext(WIDE, 900);
        var first = context.newPage();
        tryOut(first, "polis");
        first.navigate("konto");
        assertThat(first.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Mitt konto");

        // a sign-in page that stood open signs nobody in any more: the first has to leave before the second comes
        var second = context.newPage();
        second.navigate("konto");
        second.locator(".s-user").click();
        second.getByRole(AriaRole.MENUITEM, named("Logga ut")).click();
        second.waitForURL(Pattern.compile(".*/logga-in.*"));
        tryOut(second, "social");

        var save = first.getByRole(AriaRole.BUTTON, named("Spara adressen"));
        if (save.isVisible()) {
            save.click();
        }
        assertThat(first.locator(".s-user").filter(new Locator.FilterOptions().setHasText("Kent Sandell")))
                .hasCount(0);
        assertThat(first.getByText("Adressen är sparad")).hasCount(0);
    }

    @Test
    void what_was_typed_is_there_again_after_the_session_has_ended_and_for_nobody_else() {
        var page = newPage();
        tryOut(page, "samordnare");
        page.navigate("aktorer/ny");
        page.locator("vaadin-text-field").first().locator("input").fill("Föreningen Trygg");
        page.evaluate("window.samsynKeep.save(2)");
        page.reload();
        assertThat(page.locator("vaadin-text-field").first().locator("input")).hasValue("Föreningen Trygg");
        assertThat(page.getByText("Det du hade skrivit är tillbaka")).isVisible();

        page.evaluate("window.samsynKeep.save(999)");
        page.reload();
        assertThat(page.getByText("Det du hade skrivit är tillbaka")).hasCount(0);
    }

    @Test
    void a_person_with_two_places_switches_between_them_where_it_shows() {
        var page = newPage();
        tryOut(page, "social");
        assertThat(page.locator(".s-place")).containsText("Socialförvaltningen");

        page.locator(".s-user").click();
        page.getByText(Pattern.compile("^Byt till: .*Rikstens skola.*")).click();

        assertThat(page.locator(".s-place")).containsText("Rikstens skola");
    }

    @Test
    void nothing_on_the_way_breaks_the_rules_of_the_content_security_policy() {
        var page = newPage();
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        tryOut(page, "samordnare");
        for (var path : List.of("lagesbild", "konto", "nyheter/importera", "aktiviteter/ny", "initiativ/2")) {
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
        }

        assertThat(complaints).isEmpty();
    }

    private void createAccount(Page page, String username) {
        var token = accounts.token(new InvitationData("Direktör " + username, Role.DIRECTOR, null));
        page.navigate("valkommen/" + token);
        page.getByLabel("Användarnamn").fill(username);
        page.locator("vaadin-password-field input").first().fill(Accounts.PASSWORD);
        page.locator("vaadin-password-field input").nth(1).fill(Accounts.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Skapa konto")).click();
        page.waitForURL(Pattern.compile(".*/logga-in"));
    }

    private static void heading(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    private static void signIn(Page page, String username) {
        page.navigate("logga-in");
        page.locator("input[name=username][type=text]").fill(username);
        page.locator("input[name=password][type=password]").fill(Accounts.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Logga in").setExact(true)).click();
    }

    private static void tryOut(Page page, String username) {
        page.navigate("logga-in");
        page.locator("form:has(input[name=username][value='" + username + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("logga-in"));
    }

    private static void typeCode(Page page, String code) {
        page.locator("input[name=kod]").fill(code);
        page.getByRole(AriaRole.BUTTON, named("Fortsätt")).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** Chromium's own pretended device, which keeps passkeys and knows its owner. */
    private static Device device(BrowserContext context, Page page) {
        var session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var request = new JsonObject();
        request.add("options", options);
        var id = session.send("WebAuthn.addVirtualAuthenticator", request)
                .get("authenticatorId")
                .getAsString();
        return () -> {
            var refusal = new JsonObject();
            refusal.addProperty("authenticatorId", id);
            refusal.addProperty("isUserVerified", false);
            session.send("WebAuthn.setUserVerified", refusal);
        };
    }

    private interface Device {
        void refuse();
    }
}

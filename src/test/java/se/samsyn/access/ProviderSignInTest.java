package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.access.HttpBrowser.location;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import se.samsyn.People;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;

class ProviderSignInTest extends HttpTest {

    private static final String NUMBER = "2120000225";

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ProofService proof;

    @Autowired
    private OwnAccountService own;

    @Autowired
    private Identities identities;

    @Autowired
    private OpenSessions sessions;

    @Test
    void somebody_whose_employer_is_an_agency_here_acts_for_it() {
        var agency = as(
                People.coordinator(),
                () -> agencies.create(AgencyData.of("Polisen", "", AgencyKind.POLICE, NUMBER, null, List.of(), "")));
        provides("kent-1", Map.of("org", "212000-0225", "name", "Kent Sandell"));

        var browser = browser();
        assertThat(location(signIn(browser))).endsWith("/");
        assertThat(browser.get("lagesbild").statusCode()).isEqualTo(200);

        var account = as(People.coordinator(), accounts::list).getFirst();
        assertThat(account.name()).isEqualTo("Kent Sandell");
        assertThat(account.role()).isEqualTo(Role.MEMBER);
        assertThat(account.agencyId()).isEqualTo(agency.value());
    }

    @Test
    void the_same_person_is_the_same_account_and_ended_stays_ended() {
        provides("eva-1", Map.of("org", "2021004755", "name", "Eva"));
        signIn(browser());
        provides("eva-1", Map.of("org", "2021004755", "name", "Eva Gift"));
        signIn(browser());

        var rows = as(People.coordinator(), accounts::list);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().agencyId()).as("as configured for a part").isEqualTo(5);

        as(People.coordinator(), () -> accounts.end(rows.getFirst().identityId()));
        provides("eva-1", Map.of("org", "2021004755", "name", "Eva"));
        assertThat(location(signIn(browser()))).endsWith("/logga-in?okand");
    }

    @Test
    void somebody_of_no_agency_here_is_told_so_and_becomes_nobody() {
        provides("okand-1", Map.of("org", "5560360793", "name", "Någon"));

        var browser = browser();
        assertThat(location(signIn(browser))).endsWith("/logga-in?okand");
        assertThat(location(browser.get("lagesbild"))).contains("/logga-in");
        assertThat(as(People.coordinator(), accounts::list)).isEmpty();
    }

    @Test
    void an_answer_that_nobody_asked_for_opens_nothing() {
        var browser = browser();

        assertThat(location(browser.get("login/oauth2/code/kommun?code=x&state=y")))
                .contains("/logga-in?avbruten");
        assertThat(location(browser.get("lagesbild"))).contains("/logga-in");
    }

    @Test
    void a_provider_is_asked_to_make_sure_once_more_and_what_it_tells_of_when_counts() {
        provides("eva-1", Map.of("org", "2021004755", "name", "Eva"));
        signIn(browser());
        var asked = location(browser().get("oauth2/authorization/kommun?igen"));
        assertThat(asked).contains("prompt=login", "max_age=0");
        assertThat(location(browser().get("oauth2/authorization/kommun"))).doesNotContain("prompt=", "max_age=");

        for (var told : List.of(0, 20)) {
            var at = Instant.now().minus(Duration.ofMinutes(told)).getEpochSecond();
            assertThat(mayChange(signInAgain("{\"auth_time\":%d}".formatted(at))))
                    .as("%d minutes ago", told)
                    .isEqualTo(told == 0);
        }
        assertThat(mayChange(signInAgain("{}"))).as("not told when").isFalse();
    }

    @Test
    void whoever_comes_from_a_provider_is_offered_it_and_no_password() {
        provides("eva-1", Map.of("org", "2021004755", "name", "Eva"));
        signIn(browser());
        var eva = as(People.coordinator(), accounts::list).getFirst();

        var ways = as(identities.load(eva.identityId()).caller(), () -> proof.ways(new MockHttpServletRequest()));
        assertThat(ways.password()).isFalse();
        assertThat(ways.providers())
                .extracting(OidcProviders.Provider::pathOnceMore)
                .containsExactly("oauth2/authorization/kommun?igen");
    }

    /** Goes there once more, is led back to the account, and is whoever the newest session belongs to. */
    private Authentication signInAgain(String claims) {
        var browser = browser();
        var asked = location(browser.get("oauth2/authorization/kommun?igen"));
        var back = browser.post(asked, Map.of("username", "eva-1", "claims", claims));
        assertThat(location(browser.get(location(back)))).endsWith("/konto");
        var newest = sessions.all().values().stream()
                .max(Comparator.comparing(OpenSessions.Entry::since))
                .orElseThrow();
        var context = newest.session().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return ((SecurityContext) context).getAuthentication();
    }

    private boolean mayChange(Authentication whoever) {
        SecurityContextHolder.getContext().setAuthentication(whoever);
        try {
            own.changeEmail("eva@example.se");
            return true;
        } catch (ProofNeededException e) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Goes to the provider and back. */
    private static HttpResponse<String> signIn(HttpBrowser browser) {
        var toProvider = browser.get("oauth2/authorization/kommun");
        var back = browser.get(location(toProvider));
        return browser.get(location(back));
    }
}

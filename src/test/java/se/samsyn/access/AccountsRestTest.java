package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.access.HttpBrowser.location;
import static se.samsyn.jooq.commons.tables.Membership.MEMBERSHIP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.People;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;

/** From the invitation to the day on which nobody has said for more than a year that somebody belongs, and back. */
class AccountsRestTest extends HttpTest {

    @Autowired
    private Clock clock;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Accounts people;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private SessionWatch watch;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void emptyTheMailbox() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void an_account_that_nobody_confirms_is_reminded_of_rests_and_comes_back() throws Exception {
        invite("kent", Role.MEMBER, 7L);
        var browser = browser();
        assertThat(location(browser.signIn("kent", Accounts.PASSWORD))).endsWith("/");

        lastConfirmed(LocalDate.now(clock).minusYears(1).plusDays(1));
        watch.beginDay();
        assertThat(MAIL.waitForIncomingEmail(700, 1)).isFalse();
        assertThat(kent().isDue(LocalDate.now(clock))).isFalse();

        lastConfirmed(LocalDate.now(clock).minusYears(1));
        watch.beginDay();
        watch.beginDay();
        assertThat(MAIL.waitForIncomingEmail(5_000, 1)).isTrue();
        assertThat(MAIL.waitForIncomingEmail(700, 2)).as("told once").isFalse();
        assertThat(MAIL.getReceivedMessages()[0].getSubject()).isEqualTo("Ditt konto i Samsyn behöver bekräftas");
        assertThat((String) MAIL.getReceivedMessages()[0].getContent()).contains("Hej Test kent", "Botkyrka");
        assertThat(kent().isDue(LocalDate.now(clock))).isTrue();
        assertThat(browser.get("lagesbild").statusCode()).as("still signed in").isEqualTo(200);

        lastConfirmed(LocalDate.now(clock).minusYears(1).minusDays(30));
        watch.beginDay();
        assertThat(location(browser.get("lagesbild"))).endsWith("/logga-in?avslutad");
        assertThat(location(browser().signIn("kent", Accounts.PASSWORD))).endsWith("/logga-in?vilande");
        assertThat(location(browser().signIn("kent", "fel lösenord")))
                .as("told to nobody else")
                .endsWith("/logga-in?error");
        assertThat(kent().isResting(LocalDate.now(clock))).isTrue();

        as(People.coordinator(), () -> accounts.confirm(kent().membershipId()));
        assertThat(location(browser().signIn("kent", Accounts.PASSWORD))).endsWith("/");
    }

    @Test
    void a_year_later_it_is_told_again() throws Exception {
        invite("kent", Role.MEMBER, 7L);
        lastConfirmed(LocalDate.now(clock).minusYears(1));
        watch.beginDay();
        assertThat(MAIL.waitForIncomingEmail(5_000, 1)).isTrue();
        MAIL.purgeEmailFromAllMailboxes();

        as(People.coordinator(), () -> accounts.confirm(kent().membershipId()));
        lastConfirmed(LocalDate.now(clock).minusYears(1));
        transaction.executeWithoutResult(_ -> dsl.update(MEMBERSHIP)
                .set(MEMBERSHIP.REMINDED_ON, LocalDate.now(clock).minusYears(1))
                .execute());
        watch.beginDay();

        assertThat(MAIL.waitForIncomingEmail(5_000, 1)).isTrue();
    }

    @Test
    void an_administrator_does_not_rest_so_that_somebody_can_confirm_the_others() throws Exception {
        invite("vera", Role.ADMINISTRATOR, null);
        lastConfirmed(LocalDate.now(clock).minusYears(3));

        var vera = people.signIn("vera", Accounts.PASSWORD);
        assertThat(vera).isInstanceOf(HalfSignedIn.class);
        assertThat(as(People.coordinator(), accounts::list))
                .filteredOn(account -> account.isResting(LocalDate.now(clock)))
                .extracting(Account::role)
                .containsExactly(Role.COORDINATOR);
    }

    @Test
    void accounts_of_an_agency_that_leaves_are_signed_out_told_why_and_come_back_with_it() throws Exception {
        var agency = as(
                People.coordinator(),
                () -> agencies.create(AgencyData.of("Ideella", "", AgencyKind.CIVIL_SOCIETY, "", null, List.of(), "")));
        invite("kent", Role.MEMBER, agency.value());
        var browser = browser();
        browser.signIn("kent", Accounts.PASSWORD);
        assertThat(browser.get("lagesbild").statusCode()).isEqualTo(200);

        as(People.coordinator(), () -> agencies.end(agency, 0, LocalDate.now(clock)));
        awaitSignedOut(browser);
        assertThat(location(browser().signIn("kent", Accounts.PASSWORD))).endsWith("/logga-in?lamnat");
        assertThat(location(browser().signIn("kent", "fel lösenord"))).endsWith("/logga-in?error");

        as(People.coordinator(), () -> agencies.reopen(agency, 1));
        assertThat(location(browser().signIn("kent", Accounts.PASSWORD))).endsWith("/");
    }

    private static void awaitSignedOut(HttpBrowser browser) throws InterruptedException {
        for (var tries = 0; tries < 50 && browser.get("lagesbild").statusCode() == 200; tries++) {
            Thread.sleep(100);
        }
        assertThat(location(browser.get("lagesbild"))).contains("/logga-in");
    }

    private void invite(String username, Role role, Long agency) throws Exception {
        var token = people.token(new InvitationData("Test " + username, role, agency, username + "@example.se"));
        invitations.accept(token, username, "Test " + username, Accounts.PASSWORD);
        assertThat(MAIL.waitForIncomingEmail(5_000, 1)).isTrue();
        MAIL.purgeEmailFromAllMailboxes();
    }

    /** Time passes. */
    private void lastConfirmed(LocalDate on) {
        transaction.executeWithoutResult(
                _ -> dsl.update(MEMBERSHIP).set(MEMBERSHIP.CONFIRMED_ON, on).execute());
    }

    private Account kent() {
        return as(People.coordinator(), accounts::list).getFirst();
    }
}

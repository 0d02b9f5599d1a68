package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.jooq.commons.tables.Membership.MEMBERSHIP;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.People;
import se.samsyn.access.InvitationService.InvitationUsedException;
import se.samsyn.shared.RuleViolation;

class MailTest extends HttpTest {

    private static final Pattern LINK =
            Pattern.compile("https://samsyn\\.example\\.se/(valkommen|nytt-losenord)/(\\S+)");

    @Autowired
    private AccountService accounts;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private WayBackService wayBack;

    @Autowired
    private Identities identities;

    @Autowired
    private Accounts people;

    @Autowired
    private OwnAccountService own;

    @Autowired
    private Reminders reminders;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void emptyTheMailbox() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void an_invitation_reaches_the_one_it_is_for_and_opens_once() throws Exception {
        var link = as(
                People.coordinator(),
                () -> accounts.invite(new InvitationData("Åsa Öberg", Role.MEMBER, 7L, "asa@example.se")));

        assertThat(link.mailedTo()).isEqualTo("asa@example.se");
        var mail = received();
        assertThat(mail.getSubject()).isEqualTo("Inbjudan till Samsyn");
        assertThat(mail.getFrom()[0]).hasToString("samsyn@example.se");
        assertThat(text(mail)).contains("Hej Åsa Öberg", "Botkyrka");
        var token = token(mail);
        invitations.accept(token, "asa", "Åsa Öberg", Accounts.PASSWORD);
        assertThatThrownBy(() -> invitations.accept(token, "asa2", "Åsa", Accounts.PASSWORD))
                .isInstanceOf(InvitationUsedException.class);
    }

    @Test
    void those_whom_a_demonstration_shares_keep_no_language() throws Exception {
        createAsa();
        var asa = identities.loadUserByUsername("asa").caller();
        people.demonstrate(asa.identityId());

        as(asa, () -> own.chooseLanguage(Locale.ENGLISH));

        assertThat(identities.language(asa.identityId())).isEmpty();
    }

    @Test
    void mails_are_in_the_language_that_their_receiver_has_chosen() throws Exception {
        createAsa();
        as(identities.loadUserByUsername("asa").caller(), () -> own.chooseLanguage(Locale.ENGLISH));

        wayBack.ask("asa", "10.0.0.1");
        var back = received();
        assertThat(back.getSubject()).isEqualTo("New password for Samsyn");
        assertThat(text(back)).startsWith("Hello Åsa Öberg,").doesNotContain("Hej");
        assertThat(token(back)).isNotEmpty();

        MAIL.purgeEmailFromAllMailboxes();
        people.token(new InvitationData("Åsa Öberg", Role.MEMBER, 8L, "Asa@example.se"));
        var invited = received();
        assertThat(invited.getSubject()).isEqualTo("Invitation to Samsyn");
        assertThat(text(invited)).startsWith("Hello Åsa Öberg,");

        MAIL.purgeEmailFromAllMailboxes();
        transaction.executeWithoutResult(_ -> dsl.update(MEMBERSHIP)
                .set(MEMBERSHIP.CONFIRMED_ON, LocalDate.of(2020, 5, 1))
                .execute());
        reminders.send();
        var due = received();
        assertThat(due.getSubject()).isEqualTo("Your account in Samsyn has to be confirmed");
        assertThat(text(due)).contains("before 31 May 2021", "agency's accounts", "https://samsyn.example.se/");
    }

    @Test
    void whoever_has_chosen_no_language_is_written_to_in_swedish() throws Exception {
        createAsa();
        transaction.executeWithoutResult(_ -> dsl.update(MEMBERSHIP)
                .set(MEMBERSHIP.CONFIRMED_ON, LocalDate.of(2020, 5, 1))
                .execute());
        reminders.send();

        assertThat(text(received())).startsWith("Hej Åsa Öberg,").contains("före den 31 maj 2021", "aktörs konton");
    }

    @Test
    void the_way_back_leads_to_a_new_password_once() throws Exception {
        createAsa();
        wayBack.ask("ASA@example.se", "10.0.0.1");
        var token = token(received());

        assertThatThrownBy(() -> wayBack.setPassword(token, "sommar2026!!")).isInstanceOf(RuleViolation.class);
        wayBack.setPassword(token, "en helt annan lång mening");

        assertThat(people.signIn("asa", "en helt annan lång mening")).isInstanceOf(SignedIn.class);
        assertThatThrownBy(() -> wayBack.setPassword(token, "ännu en annan lång mening"))
                .isInstanceOf(InvitationUsedException.class);
    }

    @Test
    void a_newer_link_withdraws_the_older() throws Exception {
        createAsa();
        wayBack.ask("asa", "10.0.0.1");
        var older = token(received());
        MAIL.purgeEmailFromAllMailboxes();
        wayBack.ask("asa", "10.0.0.1");
        var newer = token(received());

        assertThat(wayBack.isOpen(older)).isFalse();
        assertThat(wayBack.isOpen(newer)).isTrue();
    }

    @Test
    void nobody_gets_more_links_than_a_few_and_strangers_get_none() throws Exception {
        createAsa();
        for (var i = 0; i < 10; i++) {
            wayBack.ask("asa", "10.0.0.1");
            wayBack.ask("ingen" + i, "10.0.0.2");
        }

        assertThat(MAIL.waitForIncomingEmail(3_000, 4)).isFalse();
        assertThat(MAIL.getReceivedMessages()).hasSize(3);
    }

    @Test
    void an_ended_account_gets_no_way_back() throws Exception {
        var asa = createAsa();
        as(People.coordinator(), () -> accounts.end(asa));
        wayBack.ask("asa", "10.0.0.1");

        assertThat(MAIL.waitForIncomingEmail(1_500, 1)).isFalse();
    }

    @Test
    void an_address_that_is_none_is_told_at_its_field() {
        for (var wrong : new String[] {"asa", "asa@", "a b@example.se", "asa@example.se\r\nBcc: alla@example.se"}) {
            assertThatThrownBy(() -> new InvitationData("Åsa", Role.MEMBER, 7L, wrong))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.field()).isEqualTo("email"));
        }
    }

    private long createAsa() throws Exception {
        var token = people.token(new InvitationData("Åsa Öberg", Role.MEMBER, 7L, "asa@example.se"));
        invitations.accept(token, "asa", "Åsa Öberg", Accounts.PASSWORD);
        MAIL.waitForIncomingEmail(5_000, 1);
        MAIL.purgeEmailFromAllMailboxes();
        return identities.loadUserByUsername("asa").caller().identityId();
    }

    private static MimeMessage received() {
        assertThat(MAIL.waitForIncomingEmail(5_000, 1)).isTrue();
        return MAIL.getReceivedMessages()[0];
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return (String) mail.getContent();
    }

    private static String token(MimeMessage mail) throws MessagingException, IOException {
        var matcher = LINK.matcher(text(mail));
        assertThat(matcher.find()).as(GreenMailUtil.getBody(mail)).isTrue();
        return matcher.group(2);
    }
}

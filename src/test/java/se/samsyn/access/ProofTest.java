package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.samsyn.DatabaseTest;
import se.samsyn.shared.RuleViolation;

/** Before what somebody signs in with is changed, they have shown a short while ago who they are. */
class ProofTest extends DatabaseTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnAccountService own;

    @Autowired
    private AccountService keeping;

    @Autowired
    private ProofService proof;

    @Autowired
    private Factors factors;

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private long kent;

    @BeforeEach
    void createKent() {
        kent = accounts.create("kent", Role.MEMBER, 7L);
    }

    @Test
    void what_one_signs_in_with_is_not_changed_by_a_page_that_was_left_open() {
        factors.acceptDigits(kent, Digits.before(factors.begin(kent)));
        accounts.goOnAs("kent", Duration.ofMinutes(11));

        changes()
                .forEach(
                        (what, change) -> assertThatThrownBy(change).as(what).isInstanceOf(ProofNeededException.class));
        assertThat(own.get().email()).isEmpty();
        assertThat(own.get().recoveryCodes()).isZero();
        assertThat(own.get().authenticator()).isTrue();
    }

    @Test
    void it_is_by_somebody_who_showed_who_they_are_a_few_minutes_ago() {
        accounts.goOnAs("kent", Duration.ofMinutes(9));

        own.changeEmail("kent@example.se");
        assertThat(own.newRecoveryCodes()).hasSize(10);
        assertThat(own.beginAuthenticator()).isNotEmpty();
        own.endOtherSessions(null);
        assertThat(own.get().email()).isEqualTo("kent@example.se");
    }

    @Test
    void nor_are_other_peoples_accounts() {
        var maja = accounts.create("maja", Role.MEMBER, 7L);
        accounts.create("stina", Role.COORDINATOR, null);
        accounts.goOnAs("stina", Duration.ofMinutes(11));

        Map.<String, ThrowingCallable>of(
                        "invite", () -> keeping.invite(new InvitationData("Olle", Role.MEMBER, 7L)),
                        "link", () -> keeping.newPasswordFor(maja),
                        "reset", () -> keeping.resetSecondFactor(maja),
                        "end", () -> keeping.end(maja))
                .forEach((what, act) -> assertThatThrownBy(act).as(what).isInstanceOf(ProofNeededException.class));

        accounts.goOnAs("stina", Duration.ofMinutes(9));
        keeping.end(maja);
    }

    @Test
    void a_session_whose_provider_does_not_tell_when_is_not_recent() {
        accounts.goOnAs("kent", Duration.ofDays(20_000));

        assertThatThrownBy(() -> own.changeEmail("kent@example.se")).isInstanceOf(ProofNeededException.class);
    }

    @Test
    void the_password_shows_it_and_gives_the_session_a_new_number() {
        accounts.goOnAs("kent", Duration.ofHours(2));
        var number = request.getSession().getId();
        assertThatThrownBy(() -> byPassword("fel lösenord", ""))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("password"));
        assertThatThrownBy(() -> own.newRecoveryCodes()).isInstanceOf(ProofNeededException.class);

        byPassword(Accounts.PASSWORD, "");

        assertThat(own.newRecoveryCodes()).hasSize(10);
        assertThat(request.getSession().getId()).isNotEqualTo(number);
        assertThat(CurrentCaller.get().identityId()).isEqualTo(kent);
    }

    @Test
    void whoever_has_a_second_factor_shows_that_too() {
        var secret = factors.begin(kent);
        factors.acceptDigits(kent, Digits.before(secret));
        accounts.goOnAs("kent", Duration.ofHours(2));

        assertThatThrownBy(() -> byPassword(Accounts.PASSWORD, ""))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("code"));
        assertThatThrownBy(own::removeAuthenticator).isInstanceOf(ProofNeededException.class);
        byPassword(Accounts.PASSWORD, Digits.now(secret));
        own.removeAuthenticator();

        assertThat(own.get().authenticator()).isFalse();
    }

    @Test
    void guessing_is_stopped_here_as_where_one_signs_in() {
        accounts.goOnAs("kent", Duration.ofHours(2));
        for (var i = 0; i < Attempts.Kind.PRESENT.most(); i++) {
            assertThatThrownBy(() -> byPassword("fel lösenord", "")).isInstanceOf(RuleViolation.class);
        }

        assertThatThrownBy(() -> byPassword(Accounts.PASSWORD, ""))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("access.proof.wait"));
    }

    @Test
    void what_is_no_passkey_of_theirs_shows_nothing() {
        accounts.goOnAs("kent", Duration.ofHours(2));
        proof.passkeyOptions(request);

        assertThatThrownBy(() -> proof.byPasskey("{}", request, new MockHttpServletResponse()))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> own.newRecoveryCodes()).isInstanceOf(ProofNeededException.class);
    }

    private Map<String, ThrowingCallable> changes() {
        var changes = new LinkedHashMap<String, ThrowingCallable>();
        changes.put("e-mail", () -> own.changeEmail("annan@example.se"));
        changes.put("authenticator begun", () -> own.beginAuthenticator());
        changes.put("authenticator confirmed", () -> own.confirmAuthenticator("000000"));
        changes.put("authenticator removed", () -> own.removeAuthenticator());
        changes.put("passkey begun", () -> own.passkeyOptions(request));
        changes.put("passkey added", () -> own.addPasskey(request, "{}", "x"));
        changes.put("passkey removed", () -> own.removePasskey("x"));
        changes.put("recovery codes", () -> own.newRecoveryCodes());
        changes.put("session ended", () -> own.endSession("x"));
        changes.put("others ended", () -> own.endOtherSessions(null));
        return changes;
    }

    private void byPassword(String password, String code) {
        proof.byPassword(password, code, request, new MockHttpServletResponse());
    }
}

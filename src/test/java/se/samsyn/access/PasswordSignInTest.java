package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.samsyn.access.Accounts.PASSWORD;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import se.samsyn.DatabaseTest;
import se.samsyn.shared.RuleViolation;

class PasswordSignInTest extends DatabaseTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityStore store;

    @Autowired
    private Identities identities;

    @Autowired
    private Factors factors;

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private OwnAccountService own;

    @Autowired
    private ProofService proof;

    @Test
    void a_member_needs_nothing_but_the_password() {
        accounts.create("kent", Role.MEMBER, 7L);

        assertThat(accounts.signIn(" KENT ", PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void who_keeps_the_registers_has_to_set_up_a_second_step_before_anything_else() {
        for (var role : new Role[] {Role.DIRECTOR, Role.COORDINATOR, Role.ADMINISTRATOR}) {
            var name = role.name().toLowerCase();
            accounts.create(name, role, null);

            assertThat(accounts.signIn(name, PASSWORD))
                    .isInstanceOfSatisfying(
                            HalfSignedIn.class,
                            half -> assertThat(half.mustSetUp()).isTrue());
        }
    }

    @Test
    void who_has_a_second_step_is_asked_for_it_even_where_the_role_does_not_ask() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        var secret = factors.begin(kent);
        assertThat(accounts.signIn("kent", PASSWORD)).isInstanceOf(SignedIn.class);
        factors.acceptDigits(kent, Totp.digits(secret, java.time.Instant.now().getEpochSecond() / 30));

        assertThat(accounts.signIn("kent", PASSWORD))
                .isInstanceOfSatisfying(
                        HalfSignedIn.class, half -> assertThat(half.mustSetUp()).isFalse());
    }

    @Test
    void an_older_hash_still_opens_and_is_replaced_by_todays() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        store.setPassword(kent, "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD));

        assertThat(accounts.signIn("kent", PASSWORD)).isInstanceOf(SignedIn.class);
        assertThat(identities.loadUserByUsername("kent").passwordHash()).startsWith("{argon2}$argon2id$");
        assertThat(accounts.signIn("kent", PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void no_plain_password_opens_anything_outside_a_demonstration() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        store.setPassword(kent, "{noop}" + PASSWORD);

        assertThatThrownBy(() -> accounts.signIn("kent", PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void known_and_unknown_names_get_the_same_answer() {
        accounts.create("kent", Role.MEMBER, 7L);

        assertThatThrownBy(() -> accounts.signIn("kent", "fel lösenord här"))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage(message("ingen", "fel lösenord här"));
    }

    @Test
    void known_and_unknown_names_take_about_as_long() {
        accounts.create("kent", Role.MEMBER, 7L);
        message("kent", "fel");
        message("ingen", "fel");
        var known = time("kent");
        var unknown = time("någon annan");

        assertThat(Math.min(known, unknown) * 1.0 / Math.max(known, unknown))
                .as("known %d ms, unknown %d ms", known, unknown)
                .isGreaterThan(0.4);
    }

    @Test
    void who_has_no_password_here_is_told_the_same_and_as_late_as_anybody() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        accounts.create("maja", Role.MEMBER, 7L);
        store.setPassword(kent, ProviderService.NO_PASSWORD + "-");

        for (var typed : new String[] {"fel lösenord här", "-", ProviderService.NO_PASSWORD + "-", PASSWORD}) {
            assertThat(message("kent", typed)).isEqualTo(message("ingen", "fel lösenord här"));
        }
        var none = time("kent");
        var other = time("maja");
        assertThat(Math.min(none, other) * 1.0 / Math.max(none, other))
                .as("without %d ms, with %d ms", none, other)
                .isGreaterThan(0.4);
    }

    @Test
    void who_has_no_password_here_neither_changes_it_nor_shows_it() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        store.setPassword(kent, ProviderService.NO_PASSWORD + "-");
        accounts.goOnAs("kent", Duration.ZERO);

        assertThatThrownBy(() -> own.changePassword("-", "en helt annan lång mening", null))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.password.wrong");
        assertThatThrownBy(() -> proof.byPassword("-", "", new MockHttpServletRequest(), new MockHttpServletResponse()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.password.wrong");
    }

    @Test
    void the_right_password_does_not_help_after_too_many_wrong_ones_and_unknown_names_are_stopped_alike() {
        accounts.create("kent", Role.MEMBER, 7L);
        for (var i = 0; i < Attempts.Kind.PAIR.most(); i++) {
            message("kent", "fel " + i);
            message("ingen", "fel " + i);
        }

        assertThatThrownBy(() -> accounts.signIn("kent", PASSWORD)).isInstanceOf(TooManyAttemptsException.class);
        assertThatThrownBy(() -> accounts.signIn("ingen", PASSWORD)).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void who_knows_a_name_keeps_its_owner_waiting_from_that_address_only() {
        accounts.create("kent", Role.MEMBER, 7L);
        for (var i = 0; i < 3 * Attempts.Kind.PAIR.most(); i++) {
            refused("kent", "fel " + i, "192.0.2.1");
        }

        assertThat(refused("kent", PASSWORD, "192.0.2.1")).isInstanceOf(TooManyAttemptsException.class);
        assertThat(accounts.signIn("kent", PASSWORD)).isInstanceOf(SignedIn.class);
    }

    @Test
    void many_addresses_together_guess_no_more_than_one_name_allows() {
        accounts.create("kent", Role.MEMBER, 7L);
        for (var i = 0; i < Attempts.Kind.ACCOUNT.most(); i++) {
            refused("kent", "fel " + i, "192.0.2." + i);
        }

        assertThat(refused("kent", PASSWORD, "198.51.100.1")).isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void hostile_names_are_nobodys() {
        for (var name : new String[] {"", "\u0000", "' or 1=1 --", "x".repeat(100_000), "\ud800"}) {
            assertThatThrownBy(() -> accounts.signIn(name, PASSWORD)).isInstanceOf(BadCredentialsException.class);
        }
    }

    private AuthenticationException refused(String name, String password, String address) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        typed.setDetails(new WebAuthenticationDetails(address, null));
        return catchThrowableOfType(AuthenticationException.class, () -> signIn.authenticate(typed));
    }

    private String message(String name, String password) {
        try {
            accounts.signIn(name, password);
            return "let in";
        } catch (BadCredentialsException e) {
            return e.getMessage();
        }
    }

    /** What it takes of the processor, which other tests on the same computer do not lengthen; the least of three, in ms. */
    private long time(String name) {
        var threads = ManagementFactory.getThreadMXBean();
        var least = Long.MAX_VALUE;
        for (var i = 0; i < 3; i++) {
            var start = threads.getCurrentThreadCpuTime();
            message(name, "fel lösenord");
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return Duration.ofNanos(least).toMillis();
    }
}

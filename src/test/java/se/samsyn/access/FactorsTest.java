package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.jooq.commons.tables.Authenticator.AUTHENTICATOR;

import java.time.Clock;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.shared.RuleViolation;

class FactorsTest extends DatabaseTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountService service;

    @Autowired
    private Factors factors;

    @Autowired
    private OwnAccountService own;

    @Autowired
    private FactorRepository repository;

    @Autowired
    private IdentityStore store;

    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void digits_count_once() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        var digits = now(factors.begin(maja));

        assertThat(factors.held(maja).any()).isFalse();
        assertThat(factors.acceptDigits(maja, digits.substring(0, 3) + " " + digits.substring(3)))
                .isTrue();
        assertThat(factors.held(maja).authenticator()).isTrue();
        assertThat(factors.accept(maja, digits)).isFalse();
        assertThat(factors.accept(maja, "")).isFalse();
    }

    @Test
    void a_program_in_use_is_not_replaced_by_whoever_knows_the_password() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        factors.acceptDigits(maja, now(factors.begin(maja)));

        assertThatThrownBy(() -> factors.begin(maja)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_recovery_code_counts_once_for_its_owner_however_it_is_typed() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        var other = accounts.create("other", Role.DIRECTOR, null);
        var codes = factors.newRecoveryCodes(maja);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([a-z2-7]{4}-?){6}"));
        assertThat(factors.accept(other, codes.getFirst())).isFalse();
        assertThat(factors.accept(maja, codes.getFirst().toUpperCase().replace('-', ' ')))
                .isTrue();
        assertThat(factors.accept(maja, codes.getFirst())).isFalse();
        assertThat(factors.held(maja).recoveryCodes()).isEqualTo(9);
    }

    @Test
    void new_recovery_codes_replace_the_old() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        var old = factors.newRecoveryCodes(maja).getFirst();
        factors.newRecoveryCodes(maja);

        assertThat(factors.accept(maja, old)).isFalse();
    }

    @Test
    void the_last_factor_that_a_role_asks_for_stays() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        factors.acceptDigits(maja, now(factors.begin(maja)));
        factors.acceptDigits(kent, now(factors.begin(kent)));

        assertThatThrownBy(() -> as(caller(maja, Role.DIRECTOR), own::removeAuthenticator))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.factor.lastOne");
        accounts.goOnAs("kent", Duration.ZERO);
        own.removeAuthenticator();
        assertThat(factors.held(kent).any()).isFalse();
    }

    @Test
    void an_administrator_resets_what_somebody_has_lost_and_nobody_elsewhere_does() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        factors.acceptDigits(maja, now(factors.begin(maja)));
        var codes = factors.newRecoveryCodes(maja);

        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> service.resetSecondFactor(maja)))
                .isInstanceOf(RuleViolation.class);
        assertThat(factors.held(maja).any()).isTrue();
        as(People.administrator(), () -> service.resetSecondFactor(maja));
        assertThat(factors.held(maja).any()).isFalse();
        assertThat(factors.accept(maja, codes.getFirst())).isFalse();
    }

    @Test
    void wrong_digits_are_told_at_the_field_and_limited() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        var secret = factors.begin(kent);
        accounts.goOnAs("kent", Duration.ZERO);
        for (var i = 0; i < Attempts.Kind.CODE.most(); i++) {
            assertThatThrownBy(() -> own.confirmAuthenticator("nonsense")).isInstanceOf(RuleViolation.class);
        }

        assertThatThrownBy(() -> own.confirmAuthenticator(now(secret))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void no_secret_lies_readable_in_the_database() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        var secret = factors.begin(maja);

        assertThat(kept()).doesNotContain(secret);
        assertThat(factors.isBegun(maja, secret)).isTrue();
    }

    @Test
    void a_secret_from_before_they_were_sealed_still_counts_and_is_sealed_when_it_does() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        factors.begin(maja);
        var older = Totp.secret();
        transaction.executeWithoutResult(
                _ -> dsl.update(AUTHENTICATOR).set(AUTHENTICATOR.SECRET, older).execute());

        assertThat(factors.acceptDigits(maja, "000000")).isFalse();
        assertThat(kept()).as("not touched by who does not know it").isEqualTo(older);
        assertThat(factors.acceptDigits(maja, Digits.before(older))).isTrue();
        assertThat(kept()).doesNotContain(older);
        assertThat(factors.accept(maja, now(older))).isTrue();
    }

    @Test
    void between_the_steps_there_are_ten_minutes() {
        accounts.create("maja", Role.DIRECTOR, null);
        var half = (HalfSignedIn) accounts.signIn("maja", Accounts.PASSWORD);

        assertThat(halfSignIns(Duration.ofMinutes(9)).isOver(half)).isFalse();
        assertThat(halfSignIns(Duration.ofMinutes(10)).isOver(half)).isTrue();
    }

    private HalfSignIns halfSignIns(Duration later) {
        return new HalfSignIns(store, factors, Clock.offset(clock, later));
    }

    @Test
    void without_a_key_no_secret_is_made() {
        var maja = accounts.create("maja", Role.DIRECTOR, null);
        var keyless = new Factors(repository, new Seal(""), clock);

        assertThat(keyless.mayBegin()).isFalse();
        assertThatThrownBy(() -> transaction.execute(_ -> keyless.begin(maja)))
                .isInstanceOf(IllegalStateException.class);
    }

    private String kept() {
        return transaction.execute(
                _ -> dsl.select(AUTHENTICATOR.SECRET).from(AUTHENTICATOR).fetchSingle(AUTHENTICATOR.SECRET));
    }

    private static String now(String secret) {
        return Digits.now(secret);
    }

    private static Caller caller(long identity, Role role) {
        return new Caller(People.BOTKYRKA, identity, "Test", java.util.Set.of(role), role.isForAgency() ? 7L : null);
    }
}

package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.shared.RuleViolation;

class KeepAccountsTest extends DatabaseTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountService service;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private WayBackService wayBack;

    @Autowired
    private Identities identities;

    /** So that nobody here has the number of those in People. */
    @BeforeEach
    void others_came_before() {
        for (var number = 0L; number < 10; ) {
            number = accounts.create("tidigare" + number, Role.READER, null);
        }
    }

    @Test
    void who_keeps_one_agencys_accounts_leaves_alone_what_opens_other_places_too() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        accounts.create("mirjam", Role.AGENCY_ADMINISTRATOR, 7L);
        var mirjam = identities.loadUserByUsername("mirjam").caller();
        as(mirjam, () -> service.newPasswordFor(kent));
        assertThat(seen(mirjam, kent).mayGetPasswordFrom(mirjam)).isTrue();

        takeUp("kent", accounts.token(new InvitationData("Kent", Role.READER, null)));

        refused(mirjam, kent, "access.beyondAgency", service::newPasswordFor, service::resetSecondFactor);
        assertThat(seen(mirjam, kent).mayGetPasswordFrom(mirjam)).isFalse();
        assertThat(seen(mirjam, kent).mayBeResetBy(mirjam)).isFalse();
        assertThat(seen(mirjam, kent).mayBeEndedBy(mirjam))
                .as("her agency's place")
                .isTrue();
        assertThat(as(People.coordinator(), () -> service.newPasswordFor(kent)).path())
                .startsWith("nytt-losenord/");
        as(mirjam, () -> service.end(kent));
        assertThat(identities.loadUserByUsername("kent").caller().roles()).containsExactly(Role.READER);
    }

    @Test
    void who_keeps_one_municipalitys_accounts_leaves_alone_what_opens_another_too() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        var elsewhere = as(
                People.coordinatorElsewhere(),
                () -> service.invite(new InvitationData("Kent", Role.MEMBER, 7L))
                        .path());
        takeUp("kent", elsewhere.replace("valkommen/", ""));

        refused(
                People.coordinator(),
                kent,
                "access.beyondMunicipality",
                service::newPasswordFor,
                service::resetSecondFactor);
        assertThat(seen(People.coordinator(), kent).mayGetPasswordFrom(People.coordinator()))
                .isFalse();
        as(People.coordinatorElsewhere(), () -> service.end(kent));
        assertThat(seen(People.coordinator(), kent).mayGetPasswordFrom(People.coordinator()))
                .isTrue();
        as(People.coordinator(), () -> service.resetSecondFactor(kent));
    }

    @Test
    void only_an_administrator_keeps_the_accounts_of_those_whom_administrators_invite() {
        for (var role : Role.values()) {
            if (role.isGivenByAdministrators()) {
                var maja = accounts.create(role.name(), role, null);

                refused(
                        People.coordinator(),
                        maja,
                        "access.administratorsOnly",
                        service::newPasswordFor,
                        service::resetSecondFactor,
                        service::end);
                assertThat(seen(People.coordinator(), maja).mayBeEndedBy(People.coordinator()))
                        .isFalse();
                assertThat(seen(People.administrator(), maja).mayBeEndedBy(People.administrator()))
                        .isTrue();
                as(People.administrator(), () -> service.newPasswordFor(maja));
                as(People.administrator(), () -> service.resetSecondFactor(maja));
                as(People.administrator(), () -> service.end(maja));
            }
        }
    }

    @Test
    void those_of_a_demonstration_keep_their_password_and_their_account() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        var link = as(People.coordinator(), () -> service.newPasswordFor(kent)).path();
        accounts.demonstrate(kent);

        refused(People.coordinator(), kent, "access.password.demonstration", service::newPasswordFor);
        refused(People.coordinator(), kent, "access.demonstrationPerson", service::end);
        assertThat(seen(People.coordinator(), kent).mayBeEndedBy(People.coordinator()))
                .isFalse();
        assertThat(seen(People.coordinator(), kent).mayGetPasswordFrom(People.coordinator()))
                .isFalse();
        assertThatThrownBy(() -> wayBack.setPassword(link.replace("nytt-losenord/", ""), "en helt annan lång mening"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.password.demonstration");
    }

    private void takeUp(String username, String token) {
        as(identities.loadUserByUsername(username).caller(), () -> invitations.acceptAsCaller(token));
    }

    private Account seen(Caller caller, long identity) {
        return as(caller, service::list).stream()
                .filter(account -> account.identityId() == identity)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Caller caller, long identity, String key, LongConsumer... acts) {
        for (var act : List.of(acts)) {
            assertThatThrownBy(() -> as(caller, () -> act.accept(identity)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage(key);
        }
    }
}

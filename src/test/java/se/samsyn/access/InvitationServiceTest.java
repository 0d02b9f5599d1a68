package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.InvitationService.InvitationUsedException;
import se.samsyn.access.InvitationService.UsernameTakenException;
import se.samsyn.shared.RuleViolation;

class InvitationServiceTest extends DatabaseTest {

    private static final String PASSWORD = "en lång mening att minnas";

    @Autowired
    private InvitationService invitations;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Identities identities;

    @Test
    void the_first_administrator_gets_a_link_until_somebody_has_an_account() {
        var first = invitations.inviteFirstAdministrator(People.BOTKYRKA).orElseThrow();
        var second = invitations.inviteFirstAdministrator(People.BOTKYRKA).orElseThrow();

        assertThat(invitations.find(first)).isEmpty();
        invitations.accept(second, "Admin", "Anna Admin", PASSWORD);

        assertThat(invitations.inviteFirstAdministrator(People.BOTKYRKA)).isEmpty();
        assertThat(identities.loadUserByUsername("admin").caller().roles())
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.COORDINATOR);
    }

    @Test
    void a_link_opens_once() {
        var token = link(new InvitationData("Maja", Role.DIRECTOR, null));
        invitations.accept(token, "maja", "Maja", PASSWORD);

        assertThat(invitations.find(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, "maja2", "Maja", PASSWORD))
                .isInstanceOf(InvitationUsedException.class);
        assertThatThrownBy(() -> identities.loadUserByUsername("maja2")).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void a_name_that_is_taken_leaves_the_link_usable() {
        invitations.accept(link(new InvitationData("Maja", Role.DIRECTOR, null)), "maja", "Maja", PASSWORD);
        var token = link(new InvitationData("Maja Två", Role.COORDINATOR, null));

        assertThatThrownBy(() -> invitations.accept(token, " MAJA ", "Maja Två", PASSWORD))
                .isInstanceOf(UsernameTakenException.class);
        assertThat(invitations.find(token)).isPresent();
    }

    @Test
    void a_made_up_link_opens_nothing() {
        assertThat(invitations.find("")).isEmpty();
        assertThat(invitations.find("../../etc/passwd")).isEmpty();
    }

    @Test
    void a_member_acts_for_the_agency_of_the_link() {
        invitations.accept(link(new InvitationData("Kent", Role.MEMBER, 7L)), "kent", "Kent", PASSWORD);

        assertThat(identities.loadUserByUsername("kent").caller().agencyId()).isEqualTo(7);
        assertThatThrownBy(() -> new InvitationData("Kent", Role.MEMBER, null)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void an_ended_account_cannot_sign_in() {
        invitations.accept(link(new InvitationData("Maja", Role.DIRECTOR, null)), "maja", "Maja", PASSWORD);
        var id = identities.loadUserByUsername("maja").caller().identityId();
        as(People.administrator(), () -> accounts.end(id));

        assertThatThrownBy(() -> identities.loadUserByUsername("maja")).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void accounts_of_another_municipality_are_out_of_reach() {
        invitations.accept(link(new InvitationData("Maja", Role.DIRECTOR, null)), "maja", "Maja", PASSWORD);
        var id = identities.loadUserByUsername("maja").caller().identityId();

        assertThat(as(People.coordinatorElsewhere(), accounts::list)).isEmpty();
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> accounts.end(id)))
                .isInstanceOf(RuleViolation.class);
        assertThat(identities.loadUserByUsername("maja")).isNotNull();
    }

    @Test
    void nobody_ends_their_own_account() {
        var own = People.coordinator().identityId();

        assertThatThrownBy(() -> as(People.coordinator(), () -> accounts.end(own)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.ownAccount");
    }

    @Test
    void nobody_accepts_what_they_wrote_themselves() {
        var token = link(new InvitationData("Vera", Role.DIRECTOR, null));

        assertThatThrownBy(() -> as(People.administrator(), () -> invitations.acceptAsCaller(token)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.ownInvitation");
        assertThat(invitations.find(token)).as("still for whom it is meant").isPresent();
    }

    @Test
    void only_an_administrator_invites_directors_administrators_and_data_protection_officers() {
        for (var role : Role.values()) {
            var invitation = new InvitationData("Ny", role, 7L);
            assertThat(as(People.administrator(), () -> accounts.invite(invitation))
                            .path())
                    .startsWith("valkommen/");
            if (role.isGivenByAdministrators()) {
                assertThatThrownBy(() -> as(People.coordinator(), () -> accounts.invite(invitation)))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessage("access.administratorsOnly");
            } else {
                assertThat(as(People.coordinator(), () -> accounts.invite(invitation))
                                .path())
                        .startsWith("valkommen/");
            }
        }
    }

    @Test
    void a_member_neither_sees_nor_invites() {
        assertThatThrownBy(() -> as(People.member(3L), accounts::list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        as(People.member(3L), () -> accounts.invite(new InvitationData("X", Role.ADMINISTRATOR, null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String link(InvitationData invitation) {
        return as(People.administrator(), () -> accounts.invite(invitation).path())
                .replace("valkommen/", "");
    }
}

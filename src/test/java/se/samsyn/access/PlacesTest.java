package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.shared.RuleViolation;

class PlacesTest extends DatabaseTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountService service;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private Identities identities;

    @Autowired
    private Places places;

    @Autowired
    private AgencyService agencies;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_second_link_adds_a_place_to_the_account_one_has_and_one_switches_to_it() {
        var kent = accounts.create("kent", Role.MEMBER, 7L);
        var token = accounts.token(new InvitationData("Kent", Role.READER, null));
        as(identities.loadUserByUsername("kent").caller(), () -> invitations.acceptAsCaller(token));

        var both = identities.places(kent);
        assertThat(both)
                .containsExactly(
                        new Place(People.BOTKYRKA, Set.of(Role.MEMBER), 7L),
                        new Place(People.BOTKYRKA, Set.of(Role.READER), null));
        as(identities.loadUserByUsername("kent").caller(), () -> {
            places.switchTo(both.getLast(), new MockHttpServletRequest(), new MockHttpServletResponse());
            assertThat(CurrentCaller.get().roles()).containsExactly(Role.READER);
            assertThat(CurrentCaller.get().agencyId()).isNull();
        });
    }

    @Test
    void a_place_that_asks_for_a_second_step_is_not_entered_with_a_password_alone() {
        var kent = takeUp("kent", Role.COORDINATOR);
        var request = signedInWith(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        var before = request.getSession().getId();

        assertThat(places.switchTo(kent, request, new MockHttpServletResponse()))
                .isEqualTo("andra-steget");
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        assertThat(CurrentCaller.find()).isEmpty();
        assertThat(SecondStepFilter.half()).hasValueSatisfying(half -> {
            assertThat(half.mustSetUp()).isTrue();
            assertThat(half.place()).isEqualTo(kent);
        });
    }

    @Test
    void a_page_that_was_left_sets_up_no_second_step() {
        var kent = takeUp("kent", Role.COORDINATOR);
        accounts.goOnAs("kent", Duration.ofMinutes(11));

        assertThatThrownBy(() -> places.switchTo(kent, new MockHttpServletRequest(), new MockHttpServletResponse()))
                .isInstanceOf(ProofNeededException.class);
        assertThat(CurrentCaller.get().roles()).containsExactly(Role.MEMBER);
    }

    @Test
    void who_has_shown_a_second_step_switches_at_once() {
        var kent = takeUp("kent", Role.COORDINATOR);
        for (var shown : List.of(
                "FACTOR_CODE",
                FactorGrantedAuthority.WEBAUTHN_AUTHORITY,
                FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)) {
            var request = signedInWith(shown);
            var before = request.getSession().getId();

            assertThat(places.switchTo(kent, request, new MockHttpServletResponse()))
                    .isEmpty();
            assertThat(CurrentCaller.get().roles()).containsExactly(Role.COORDINATOR);
            assertThat(request.getSession().getId()).isNotEqualTo(before);
        }
    }

    @Test
    void those_of_a_demonstration_switch_without_a_second_step() {
        var kent = takeUp("kent", Role.COORDINATOR);
        accounts.demonstrate(identities.loadUserByUsername("kent").caller().identityId());

        assertThat(places.switchTo(
                        kent, signedInWith(FactorGrantedAuthority.PASSWORD_AUTHORITY), new MockHttpServletResponse()))
                .isEmpty();
        assertThat(CurrentCaller.get().roles()).containsExactly(Role.COORDINATOR);
    }

    /** Somebody acts for an agency, and takes up another role later. @return the place that it makes */
    private Place takeUp(String username, Role role) {
        var identity = accounts.create(username, Role.MEMBER, 7L);
        var token = accounts.token(new InvitationData(username, role, null));
        as(identities.loadUserByUsername(username).caller(), () -> invitations.acceptAsCaller(token));
        return identities.places(identity).getLast();
    }

    private MockHttpServletRequest signedInWith(String factor) {
        var kent = identities.loadUserByUsername("kent");
        var authorities = new ArrayList<GrantedAuthority>(kent.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(factor));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(kent, null, authorities));
        var request = new MockHttpServletRequest();
        request.getSession(true);
        return request;
    }

    @Test
    void nobody_switches_to_a_place_that_is_not_theirs() {
        accounts.create("kent", Role.MEMBER, 7L);
        var kent = identities.loadUserByUsername("kent").caller();
        for (var stranger : List.of(
                new Place(People.BOTKYRKA, Set.of(Role.DIRECTOR), null),
                new Place(People.BOTKYRKA, Set.of(Role.MEMBER), 8L),
                new Place(People.SOLNA, Set.of(Role.MEMBER), 7L))) {
            assertThatThrownBy(() -> as(
                            kent,
                            () -> places.switchTo(
                                    stranger, new MockHttpServletRequest(), new MockHttpServletResponse())))
                    .isInstanceOf(UsernameNotFoundException.class);
        }
    }

    @Test
    void who_keeps_one_agencys_accounts_sees_and_invites_for_that_agency_only() {
        var kent = accounts.create("kent", Role.MEMBER, 8L);
        accounts.create("mirjam", Role.AGENCY_ADMINISTRATOR, 7L);
        var mirjam = identities.loadUserByUsername("mirjam").caller();

        assertThat(mirjam.roles()).containsExactlyInAnyOrder(Role.AGENCY_ADMINISTRATOR, Role.MEMBER);
        assertThat(as(mirjam, service::list)).extracting(Account::username).containsOnly("mirjam");
        assertThat(as(mirjam, () -> service.invite(new InvitationData("Ny", Role.MEMBER, 7L)))
                        .path())
                .startsWith("valkommen/");
        for (var refused : List.of(
                new InvitationData("Ny", Role.MEMBER, 8L),
                new InvitationData("Ny", Role.COORDINATOR, null),
                new InvitationData("Ny", Role.READER, null))) {
            assertThatThrownBy(() -> as(mirjam, () -> service.invite(refused)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.key()).isEqualTo("access.ownAgencyOnly"));
        }
        assertThatThrownBy(() -> as(mirjam, () -> service.end(kent))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> as(mirjam, () -> service.newPasswordFor(kent))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> as(mirjam, () -> service.resetSecondFactor(kent)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void accounts_end_when_their_agency_leaves_and_come_back_with_it() {
        var agency = as(
                People.coordinator(),
                () -> agencies.create(AgencyData.of("Ideella", "", AgencyKind.CIVIL_SOCIETY, "", null, List.of(), "")));
        accounts.create("kent", Role.MEMBER, agency.value());

        as(People.coordinator(), () -> agencies.end(agency, 0, LocalDate.now().plusDays(30)));
        assertThat(identities.loadUserByUsername("kent")).isNotNull();
        as(People.coordinator(), () -> agencies.end(agency, 1, LocalDate.now()));
        assertThatThrownBy(() -> identities.loadUserByUsername("kent")).isInstanceOf(UsernameNotFoundException.class);
        as(People.coordinator(), () -> agencies.reopen(agency, 2));
        assertThat(identities.loadUserByUsername("kent")).isNotNull();
    }

    @Test
    void a_year_after_the_last_word_on_somebody_it_is_asked_again() {
        accounts.create("kent", Role.MEMBER, 7L);
        var account = as(People.coordinator(), service::list).getFirst();

        assertThat(account.isDue(LocalDate.now().plusMonths(11))).isFalse();
        assertThat(account.isDue(LocalDate.now().plusYears(1))).isTrue();
        as(People.coordinator(), () -> service.confirm(account.membershipId()));
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> service.confirm(account.membershipId())))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_reader_reads_the_registers_and_changes_nothing() {
        var reader = new Caller(People.BOTKYRKA, 9, "Amir", Set.of(Role.READER), null);

        assertThat(as(reader, agencies::options)).isEmpty();
        assertThatThrownBy(() -> as(
                        reader,
                        () -> agencies.create(AgencyData.of("Ny", "", AgencyKind.POLICE, "", null, List.of(), ""))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(reader, service::list)).isInstanceOf(AccessDeniedException.class);
    }
}

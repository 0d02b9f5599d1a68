package se.samsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.AccountService;
import se.samsyn.access.Caller;
import se.samsyn.access.InvitationData;
import se.samsyn.access.Role;
import se.samsyn.access.SignInTried;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Tried;

class AttemptsAreRecordedTest extends DatabaseTest {

    private static final Caller READER = new Caller(People.BOTKYRKA, 6, "Läsare", Set.of(Role.READER), null);

    @Autowired
    private AuditService log;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void a_service_that_is_not_theirs_is_named() {
        assertThatThrownBy(() -> as(READER, () -> initiatives.create(InitiativeData.named("OTTO"))))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.TRIED);
            assertThat(entry.actor()).isEqualTo("Läsare");
            assertThat(entry.about()).isEqualTo("InitiativeService.create");
        });
    }

    @Test
    void twenty_in_a_quarter_of_an_hour_are_told_and_no_more_for_each() {
        for (var i = 0; i < 30; i++) {
            as(READER, () -> events.publishEvent(new Tried("aktiviteter/7")));
        }
        as(People.coordinator(), () -> events.publishEvent(new Tried("aktiviteter/8")));

        assertThat(entries()).hasSize(21);
        assertThat(entries().get(18).about()).isEqualTo("aktiviteter/7");
        assertThat(entries().get(19).about()).as("says that there is more").isEqualTo("aktiviteter/7 …");
    }

    @Test
    void what_was_asked_for_is_kept_to_a_length() {
        as(READER, () -> events.publishEvent(new Tried("x".repeat(100_000))));

        assertThat(entries().getFirst().about()).hasSize(500);
    }

    @Test
    void a_refused_sign_in_is_told_where_the_account_belongs_and_without_roles() {
        events.publishEvent(new SignInTried(People.director(), false));

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.SIGN_IN_REFUSED);
            assertThat(entry.actorId()).isEqualTo(1);
            assertThat(entry.acting()).isEmpty();
        });
        assertThat(as(
                        new Caller(People.SOLNA, 9, "Ombud", Set.of(Role.DATA_PROTECTION_OFFICER), null),
                        () -> log.count(AuditFilter.ALL)))
                .isZero();
    }

    @Test
    void a_sign_in_as_nobody_is_told_in_every_municipality() {
        events.publishEvent(new SignInTried(null, false));

        assertThat(entries()).extracting(AuditEntry::actorId).containsExactly(0L);
        assertThat(as(
                        new Caller(People.SOLNA, 9, "Ombud", Set.of(Role.DATA_PROTECTION_OFFICER), null),
                        () -> log.count(AuditFilter.ALL)))
                .isEqualTo(1);
    }

    @Test
    void an_invitation_is_told_with_the_role_and_not_with_the_address() {
        as(
                People.administrator(),
                () -> accounts.invite(
                        new InvitationData("Ingrid", Role.DATA_PROTECTION_OFFICER, null, "ingrid@example.org")));

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.INVITED);
            assertThat(entry.actor()).isEqualTo("Vera Administratör");
            assertThat(entry.about()).isEqualTo("Ingrid · DATA_PROTECTION_OFFICER");
        });
    }

    private List<AuditEntry> entries() {
        return as(
                People.dataProtectionOfficer(),
                () -> log.list(AuditFilter.ALL, new Sort<>(AuditSort.NUMBER, false), Page.ALL));
    }
}

package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.shared.RuleViolation;

class KeepInitiativesTest extends DatabaseTest {

    @Autowired
    private InitiativeService service;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AreaService areas;

    @Test
    void everything_that_is_said_comes_back() {
        as(People.coordinator(), () -> {
            var environment = Registers.agency(agencies, "Miljöenheten", "");
            var alby = areas.create(new AreaData("Alby", AreaKind.DISTRICT, List.of(), null, null, null));
            var data = new InitiativeData(
                    "OTTO",
                    "Operativt tillsynsteam mot osund konkurrens",
                    List.of("Tillsynsteamet", "Otto-gruppen"),
                    "Fördjupad tillsyn",
                    "Rättvisa villkor",
                    "Verksamheter",
                    InitiativeStatus.ONGOING,
                    PreventionLevel.SELECTIVE,
                    Approach.SITUATIONAL,
                    Horizon.LONG,
                    WorkForm.ORDINARY_WORK,
                    PartialDate.year(2023),
                    PartialDate.month(2027, 6),
                    LocalDate.of(2026, 12, 12),
                    "Miljöchefen",
                    List.of(new Participation(
                            environment,
                            OrgRole.ACCOUNTABLE,
                            "Leder teamet",
                            LocalDate.of(2023, 1, 1),
                            LocalDate.of(2025, 12, 31))),
                    Set.of(alby),
                    Sharing.INHERITED);

            var id = service.create(data);

            assertThat(service.get(id)).isEqualTo(new Initiative(id, 0, data));
            assertThat(service.details(id).participants())
                    .extracting(Participant::agencyName)
                    .containsExactly("Miljöenheten");
        });
    }

    @Test
    void what_nobody_has_said_stays_unknown() {
        as(People.coordinator(), () -> {
            var data =
                    service.get(service.create(InitiativeData.named(" Tåget "))).data();

            assertThat(data.name()).isEqualTo("Tåget");
            assertThat(data.started()).isNull();
            assertThat(data.level()).isNull();
            assertThat(data.participations()).isEmpty();
        });
    }

    @Test
    void it_cannot_end_before_it_started() {
        as(People.coordinator(), () -> {
            var march = InitiativeData.named("OTTO").draft().started(PartialDate.month(2023, 3));

            refused("ended", march.ended(PartialDate.year(2022)).data());
            refused("ended", march.ended(PartialDate.month(2023, 2)).data());
            // some day of 2023 may lie after March
            var id = service.create(march.ended(PartialDate.year(2023)).data());
            assertThat(service.get(id).data().ended()).isEqualTo(PartialDate.year(2023));
        });
    }

    @Test
    void it_has_a_name_of_its_own_and_no_endless_texts() {
        as(People.coordinator(), () -> {
            service.create(InitiativeData.named("OTTO"));

            refused("name", InitiativeData.named("OTTO"));
            refused("name", InitiativeData.named("  "));
            refused("name", InitiativeData.named("x".repeat(201)));
            refused(
                    "summary",
                    InitiativeData.named("A")
                            .draft()
                            .summary("x".repeat(10_001))
                            .data());
        });
    }

    @Test
    void an_agency_has_a_role_once_and_a_period_the_right_way_round() {
        as(People.coordinator(), () -> {
            var police = Registers.agency(agencies, "Lokalpolisen", "");
            var once = Participation.of(police, OrgRole.IMPLEMENTING);
            var backwards =
                    new Participation(police, OrgRole.FUNDING, "", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 31));

            refused("participations", with(once, once));
            refused("participations", with(backwards));
            service.create(with(once, Participation.of(police, OrgRole.FUNDING)));
            assertThat(service.ofAgency(police).getFirst().roles())
                    .containsExactly(OrgRole.IMPLEMENTING, OrgRole.FUNDING);
        });
    }

    @Test
    void a_change_of_an_older_version_is_refused_and_changes_nothing() {
        as(People.coordinator(), () -> {
            var read = service.get(service.create(InitiativeData.named("OTTO")));
            service.change(new Initiative(
                    read.id(),
                    read.version(),
                    read.data().draft().purpose("Först").data()));

            assertThatThrownBy(() -> service.change(new Initiative(
                            read.id(),
                            read.version(),
                            read.data().draft().purpose("Sedan").data())))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertThat(service.get(read.id()).data().purpose()).isEqualTo("Först");
        });
    }

    @Test
    void ending_sets_day_and_status_and_can_be_undone() {
        as(People.coordinator(), () -> {
            var review = LocalDate.of(2026, 12, 12);
            var before = service.get(service.create(
                    InitiativeData.named("OTTO").draft().nextReviewOn(review).data()));

            service.end(before.id(), before.version(), PartialDate.month(2026, 5), InitiativeStatus.ENDED);

            var ended = service.get(before.id());
            assertThat(ended.data().status()).isEqualTo(InitiativeStatus.ENDED);
            assertThat(ended.data().ended()).isEqualTo(PartialDate.month(2026, 5));
            assertThat(ended.data().nextReviewOn()).isNull();
            service.change(new Initiative(before.id(), ended.version(), before.data()));
            assertThat(service.get(before.id()).data()).isEqualTo(before.data());
            assertThatThrownBy(() -> service.end(before.id(), 2, PartialDate.year(2026), InitiativeStatus.PAUSED))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    void what_nothing_refers_to_can_be_removed() {
        as(People.coordinator(), () -> {
            var id = service.create(
                    with(Participation.of(Registers.agency(agencies, "Lokalpolisen", ""), OrgRole.IMPLEMENTING)));

            service.remove(id);

            assertThatThrownBy(() -> service.get(id)).isInstanceOf(NoSuchElementException.class);
        });
    }

    @Test
    void a_member_reads_but_does_not_write() {
        var id = as(People.coordinator(), () -> service.create(InitiativeData.named("OTTO")));

        as(People.member(1L), () -> {
            var read = service.get(id);
            assertThat(read.data().name()).isEqualTo("OTTO");
            assertThatThrownBy(() -> service.create(InitiativeData.named("Ny")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.change(read)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.end(id, 0, PartialDate.year(2026), InitiativeStatus.ENDED))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.remove(id)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void another_municipality_sees_nothing_of_it() {
        var id = as(People.coordinator(), () -> service.create(InitiativeData.named("OTTO")));

        as(People.coordinatorElsewhere(), () -> {
            assertThat(service.options()).isEmpty();
            assertThat(service.names()).isEmpty();
            assertThatThrownBy(() -> service.get(id)).isInstanceOf(NoSuchElementException.class);
            // and may use the name itself
            service.create(InitiativeData.named("OTTO"));
        });
    }

    private static InitiativeData with(Participation... participations) {
        return InitiativeData.named("OTTO")
                .draft()
                .participations(List.of(participations))
                .data();
    }

    private void refused(String field, InitiativeData data) {
        assertThatThrownBy(() -> service.create(data))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo(field));
    }
}

package se.samsyn.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class KeepVisitsTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final Sort<VisitSort> LATEST_FIRST = new Sort<>(VisitSort.VISITED_ON, true);

    @Autowired
    private VisitService visits;

    @Autowired
    private StatementService statements;

    @Autowired
    private PromiseService promises;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PersonService persons;

    private AgencyId ministry;
    private PersonId minister;
    private InitiativeId taget;

    @BeforeEach
    void registers() {
        as(People.coordinator(), () -> {
            ministry = Registers.agency(agencies, "Justitiedepartementet", "");
            minister = persons.create(new PersonData("Gunnar Strömmer", List.of()), List.of());
            taget = initiatives.create(InitiativeData.named("Tåget"));
        });
    }

    @Test
    void a_visit_is_kept_with_delegation_programme_and_what_was_shown() {
        var id = create();

        var details = as(People.director(), () -> visits.details(id));
        assertThat(details.visit().data()).isEqualTo(data());
        assertThat(details.on(VisitPart.VISITOR)).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Gunnar Strömmer");
            assertThat(person.title()).isEqualTo("Justitieminister");
            assertThat(person.agencyName()).isEqualTo("Justitiedepartementet");
        });
        assertThat(details.initiatives())
                .extracting(VisitDetails.Initiative::name)
                .containsExactly("Tåget");
    }

    @Test
    void a_change_replaces_all_its_parts_and_a_stale_one_is_refused() {
        var id = create();
        var read = as(People.director(), () -> visits.get(id));
        var bare = Visits.bare("Besöket", VisitKind.MEDIA, TODAY, "");
        as(People.coordinator(), () -> visits.change(new Visit(id, read.version(), bare)));

        assertThat(as(People.director(), () -> visits.get(id)).data()).isEqualTo(bare);
        assertThatThrownBy(() -> as(People.coordinator(), () -> visits.change(read)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_cancelled_visit_stays_to_be_read_and_can_take_place_after_all() {
        var id = create();
        as(People.coordinator(), () -> visits.cancel(id, true));

        assertThat(as(People.director(), () -> visits.list(VisitFilter.all(), LATEST_FIRST, Page.ALL)))
                .singleElement()
                .matches(VisitListItem::cancelled);

        as(People.coordinator(), () -> visits.cancel(id, false));
        assertThat(as(People.director(), () -> visits.get(id)).data()).isEqualTo(data());
    }

    @Test
    void a_promise_is_late_the_day_after_it_was_due_and_not_once_it_is_settled() {
        var visit = create();
        var late = promise(visit, TODAY.minusDays(1));
        promise(visit, TODAY);
        promise(visit, null);

        assertThat(as(People.director(), () -> promises.countLate())).isEqualTo(1);
        var row = as(People.director(), () -> visits.list(VisitFilter.all(), LATEST_FIRST, Page.ALL))
                .getFirst();
        assertThat(row.openPromises()).isEqualTo(3);
        assertThat(row.latePromises()).isEqualTo(1);
        assertThat(as(People.director(), () -> promises.ofAgency(ministry)))
                .filteredOn(item -> item.isLate(TODAY))
                .extracting(PromiseListItem::id)
                .containsExactly(late);

        as(People.coordinator(), () -> promises.settle(late, 0, PromiseState.KEPT, TODAY, "Brev skickat"));
        assertThat(as(People.director(), () -> promises.countLate())).isZero();
        assertThatThrownBy(
                        () -> as(People.coordinator(), () -> promises.settle(late, 0, PromiseState.BROKEN, TODAY, "")))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_promise_is_settled_on_a_day_that_has_been() {
        var id = promise(create(), null);

        assertThatThrownBy(() -> as(
                        People.coordinator(), () -> promises.settle(id, 0, PromiseState.KEPT, TODAY.plusDays(1), "")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("settledOn"));
    }

    @Test
    void a_statement_is_quoted_with_the_role_of_that_day() {
        var visit = create();
        as(
                People.coordinator(),
                () -> statements.create(new StatementData(minister, visit, "Andra kommuner kan lära.", true, TODAY)));

        assertThat(as(People.director(), () -> statements.ofPerson(minister)))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.speakerTitle()).isEqualTo("Justitieminister");
                    assertThat(said.visitName()).isEqualTo("Justitieministern besöker skolan");
                });
        assertThatThrownBy(() -> as(People.coordinator(), () -> visits.remove(visit)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.key()).isEqualTo("shared.referred.statement"));
    }

    @Test
    void the_same_person_twice_a_blank_name_and_empty_words_are_refused() {
        var twice = new VisitData(
                "Besöket",
                VisitKind.MEDIA,
                TODAY,
                "",
                null,
                null,
                "",
                false,
                List.of(
                        new Participant(minister, VisitPart.VISITOR, "", null),
                        new Participant(minister, VisitPart.HOST, "", null)),
                Set.of(),
                List.of(),
                Sharing.INHERITED);
        var blank = Visits.bare(" ", VisitKind.MEDIA, TODAY, "");

        assertThatThrownBy(() -> as(People.coordinator(), () -> visits.create(twice)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("participants"));
        assertThatThrownBy(() -> as(People.coordinator(), () -> visits.create(blank)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("name"));
        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> statements.create(new StatementData(minister, null, " ", true, null))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("words"));
    }

    @Test
    void a_member_reads_visits_and_changes_none() {
        var id = create();
        var member = People.member(ministry.value());

        assertThat(as(member, () -> visits.count(VisitFilter.of(taget)))).isEqualTo(1);
        assertThatThrownBy(() -> as(member, () -> visits.create(data()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(member, () -> visits.cancel(id, true))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(member, () -> promises.create(new PromiseData(id, "Något", null, null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> as(member, () -> statements.create(new StatementData(minister, id, "Ord", true, null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_municipality_sees_nothing() {
        var id = create();

        assertThat(as(People.coordinatorElsewhere(), () -> visits.count(VisitFilter.all())))
                .isZero();
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> visits.get(id)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(as(People.coordinatorElsewhere(), () -> promises.ofVisit(id)))
                .isEmpty();
    }

    private VisitId create() {
        return as(People.coordinator(), () -> visits.create(data()));
    }

    private PromiseId promise(VisitId visit, LocalDate dueOn) {
        return as(
                People.coordinator(),
                () -> promises.create(new PromiseData(visit, "Sprider arbetssättet", ministry, dueOn)));
    }

    private VisitData data() {
        return new VisitData(
                "Justitieministern besöker skolan",
                VisitKind.POLITICAL,
                LocalDate.of(2024, 1, 31),
                "Rikstens skola",
                null,
                ministry,
                "Se arbetet mot våld",
                false,
                List.of(new Participant(minister, VisitPart.VISITOR, "justitieminister", ministry)),
                Set.of(taget),
                List.of(new ProgrammeItem(LocalTime.of(9, 30), "Samling"), new ProgrammeItem(null, "Rundvandring")),
                Sharing.INHERITED);
    }
}

package se.samsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonService;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Registers;
import se.samsyn.visit.StatementData;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.Visit;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitService;

/** What was removed from an initiative is for those who may see the initiative now. */
class RemovedFollowTest extends DatabaseTest {

    private static final Sharing FOR_THE_DIRECTOR = new Sharing(Label.RED, Set.of(1L));

    @Autowired
    private HistoryService history;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GoalService goals;

    @Autowired
    private ActivityService activities;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private VisitService visits;

    @Autowired
    private StatementService statements;

    @Autowired
    private PersonService persons;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private InitiativeId otto;

    @BeforeEach
    void an_initiative_from_which_a_goal_and_an_activity_are_removed() {
        as(People.coordinator(), () -> {
            otto = initiatives.create(InitiativeData.named("OTTO"));
            goals.remove(goals.create(new GoalData(otto, "Målet", ResultType.OUTCOME, null)));
            activities.remove(activities.log(new ActivityData(
                    otto,
                    Registers.agency(agencies, "Polisen", ""),
                    null,
                    ActivityKind.INSPECTION,
                    LocalDate.of(2025, 5, 1),
                    "Tillsynen",
                    "",
                    null,
                    null,
                    List.of(),
                    "",
                    Sharing.of(Label.AMBER_STRICT))));
        });
    }

    @Test
    void it_is_narrowed_and_opened_with_the_initiative() {
        assertThat(removed(People.coordinator())).containsExactlyInAnyOrder("Målet", "Tillsynen");

        share(FOR_THE_DIRECTOR);
        assertThat(removed(People.coordinator())).isEmpty();
        assertThat(versions(People.coordinator())).isZero();
        assertThat(removed(People.director())).containsExactlyInAnyOrder("Målet", "Tillsynen");

        share(Sharing.of(Label.GREEN));
        assertThat(removed(People.coordinator())).containsExactlyInAnyOrder("Målet", "Tillsynen");
    }

    @Test
    void what_was_said_at_a_visit_follows_the_visit() {
        var visit = as(People.coordinator(), () -> visits.create(visit(Sharing.of(Label.GREEN))));
        as(People.coordinator(), () -> {
            var person = persons.create(new PersonData("Gunnar Strömmer", List.of()), List.of());
            statements.remove(statements.create(new StatementData(person, visit, "Det sagda", true, null)));
        });
        assertThat(removed(People.coordinator())).contains("Det sagda");

        as(
                People.director(),
                () -> visits.change(new Visit(visit, visits.get(visit).version(), visit(FOR_THE_DIRECTOR))));

        assertThat(removed(People.coordinator())).doesNotContain("Det sagda");
        assertThat(removed(People.director())).contains("Det sagda");
    }

    @Test
    void what_was_removed_from_what_is_gone_stays_as_it_was_last() {
        as(People.coordinator(), () -> initiatives.remove(otto));

        assertThat(removed(People.coordinator())).containsExactlyInAnyOrder("OTTO", "Målet", "Tillsynen");
    }

    @Test
    void nobody_writes_past_the_function_of_the_log() {
        for (var call :
                List.of("audit_write('REMOVED', 'GOAL', 1, '', '{}', '', null, '', null)", "audit_follow('GOAL', 1)")) {
            assertThatThrownBy(() -> as(People.director(), () -> transaction.execute(_ -> dsl.fetch("select " + call))))
                    .hasStackTraceContaining("permission denied for function");
        }
    }

    private static VisitData visit(Sharing sharing) {
        return new VisitData(
                "Ministern",
                VisitKind.POLITICAL,
                LocalDate.of(2025, 5, 1),
                "",
                null,
                null,
                "",
                false,
                List.of(),
                Set.of(),
                List.of(),
                sharing);
    }

    private void share(Sharing sharing) {
        as(People.director(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto, now.version(), now.data().draft().sharing(sharing).data()));
        });
    }

    private List<String> removed(Caller caller) {
        return as(caller, () -> history.removed(10)).stream().map(Removed::name).toList();
    }

    private int versions(Caller caller) {
        return as(
                caller,
                () -> transaction.execute(_ ->
                        dsl.fetchCount(dsl.selectOne().from("audit_version").where("kind <> 'AGENCY'"))));
    }
}

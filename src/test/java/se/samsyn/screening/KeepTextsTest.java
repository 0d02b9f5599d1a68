package se.samsyn.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonRoleData;
import se.samsyn.agency.PersonService;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.FollowUpData;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;

/** What services do with texts that hold what looks like personal data, whoever calls them. */
class KeepTextsTest extends DatabaseTest {

    private static final String NUMBER = "640823-3234";

    @Autowired
    private GoalService goals;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AreaService areas;

    @Autowired
    private PersonService persons;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private InitiativeId otto;

    @BeforeEach
    void an_initiative() {
        otto = asCoordinator(() -> initiatives.create(InitiativeData.named("OTTO")));
    }

    @Test
    void a_text_with_an_undecided_finding_is_refused_at_its_field_and_nothing_is_written() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> asCoordinator(() -> goals.create(goal("Stöd till " + NUMBER))))
                .matches(refused -> refused.field().equals("name"))
                .matches(refused -> refused.key().equals("screening.undecided"));
        assertThat(count("goal")).isZero();
        assertThat(count("screening_decision")).isZero();
    }

    @Test
    void lists_parts_and_notes_are_looked_through_too() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> asCoordinator(() -> areas.create(
                        new AreaData("Parken", AreaKind.PLACE, List.of("Vid " + NUMBER), null, null, null))))
                .matches(refused -> refused.field().equals("aliases"));
        var goal = asCoordinator(() -> goals.create(goal("Trygghet")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> asCoordinator(() -> {
                    goals.followUp(goal, followUp("Ring 070-123 45 67"));
                    return true;
                }))
                .matches(refused -> refused.field().equals("note"));
    }

    @Test
    void what_is_kept_with_a_reason_is_written_and_the_decision_recorded_without_what_it_was() {
        var id = keeping("Mål med " + NUMBER, KeepGround.OTHER, "Numret är påhittat");

        assertThat(asCoordinator(() -> goals.get(id)).data().name()).contains(NUMBER);
        var decision = asCoordinator(() -> screening.latestKept(10)).getFirst();
        assertThat(decision.by()).isEqualTo(People.coordinator().name());
        assertThat(decision.kind()).isEqualTo(RecordKind.GOAL);
        assertThat(decision.record()).isEqualTo(id.value());
        assertThat(decision.field()).isEqualTo("name");
        assertThat(decision.rule()).isEqualTo("PERSONAL_NUMBER");
        assertThat(decision.reason()).isEqualTo("Numret är påhittat");
        var stored = asCoordinator(() -> transaction.execute(
                _ -> jdbc.queryForList("select screening_decision::text from screening_decision", String.class)));
        assertThat(stored).hasSize(1).noneMatch(row -> row.contains("3234"));
    }

    @Test
    void a_decision_about_one_finding_is_none_about_another() {
        assertThatThrownBy(() -> keeping("Mål", "Mål med 811228-9874", KeepGround.NOT_PERSONAL, ""))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_decision_is_not_recorded_where_the_text_is_not_written() {
        var tooLong = NUMBER + " " + "a".repeat(300);
        assertThatThrownBy(() -> keeping(tooLong, KeepGround.NOT_PERSONAL, "")).isInstanceOf(RuleViolation.class);

        assertThat(count("screening_decision")).isZero();
    }

    @Test
    void what_stands_there_already_is_not_asked_about_again_but_what_is_new_is() {
        var id = keeping("Mål med " + NUMBER, KeepGround.NOT_PERSONAL, "");
        var read = asCoordinator(() -> goals.get(id));

        asCoordinator(() -> {
            goals.change(with(read, "Nytt mål med " + NUMBER));
            return true;
        });
        assertThat(count("screening_decision")).isEqualTo(1);
        var again = asCoordinator(() -> goals.get(id));
        assertThatThrownBy(() -> asCoordinator(() -> {
                    goals.change(with(again, "Mål med " + NUMBER + " och 811228-9874"));
                    return true;
                }))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_follow_up_with_something_kept_can_be_corrected_and_removed() {
        var goal = asCoordinator(() -> goals.create(goal("Trygghet")));
        asCoordinator(() -> {
            KeptFindings.during(
                    kept("Väktare 070-123 45 67"), () -> goals.followUp(goal, followUp("Väktare 070-123 45 67")));
            return true;
        });
        var read = asCoordinator(() -> goals.details(goal)).followUps().getFirst();

        asCoordinator(() -> {
            goals.correct(goal, read, followUp("Ny: väktare 070-123 45 67"));
            return true;
        });
        var corrected = asCoordinator(() -> goals.details(goal)).followUps().getFirst();
        asCoordinator(() -> {
            goals.removeFollowUp(goal, corrected);
            return true;
        });
        assertThat(asCoordinator(() -> goals.details(goal)).followUps()).isEmpty();
    }

    @Test
    void what_is_put_back_is_put_back_as_it_was() {
        asCoordinator(() -> {
            KeptFindings.asBefore(() -> goals.create(goal("Mål med " + NUMBER)));
            return true;
        });

        assertThat(count("goal")).isEqualTo(1);
    }

    @Test
    void somebody_with_a_public_role_in_the_registry_may_be_named() {
        var text = "Eleverna mötte Sara Lind";
        assertThat(asCoordinator(() -> screening.findings(text))).isNotEmpty();
        asCoordinator(() -> persons.create(
                new PersonData("Sara Lind", List.of()),
                List.of(new PersonRoleData("Minister", null, LocalDate.of(2026, 1, 1), null, null))));

        assertThat(asCoordinator(() -> screening.findings(text))).isEmpty();
        assertThat(as(People.coordinatorElsewhere(), () -> screening.findings(text)))
                .isNotEmpty();
    }

    @Test
    void a_municipality_has_words_and_exceptions_of_its_own() {
        var data = new RuleData("Boende", "Röj inte adressen", List.of("skyddat boende"), List.of(), true, "");
        var id = asCoordinator(() -> screening.create(data));

        assertThatThrownBy(() -> asCoordinator(() -> goals.create(goal("Fler platser i skyddat boende"))))
                .isInstanceOf(RuleViolation.class);
        assertThat(as(People.coordinatorElsewhere(), () -> screening.findings("skyddat boende")))
                .isEmpty();
        asCoordinator(() -> {
            screening.change(id, 0, new RuleData("Boende", "x", data.words(), List.of(), false, "Prövas på nytt"));
            return true;
        });
        asCoordinator(() -> goals.create(goal("Fler platser i skyddat boende")));
        assertThatThrownBy(() -> asCoordinator(() -> {
                    screening.change(id, 0, data);
                    return true;
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_rule_that_comes_with_the_program_is_switched_off_with_a_reason_and_never_removed() {
        var phone = rule(RuleKind.PHONE);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> asCoordinator(() -> {
                    screening.change(phone.id(), 0, new RuleData("", "", List.of(), List.of(), false, ""));
                    return true;
                }))
                .matches(refused -> refused.field().equals("offReason"));
        assertThatThrownBy(() -> asCoordinator(() -> {
                    screening.remove(phone.id());
                    return true;
                }))
                .isInstanceOf(RuleViolation.class);
        asCoordinator(() -> {
            screening.change(phone.id(), 0, new RuleData("", "", List.of(), List.of("070-123 45 67"), true, ""));
            return true;
        });

        assertThat(asCoordinator(() -> screening.findings("Ring 070-123 45 67")))
                .isEmpty();
        assertThat(asCoordinator(() -> screening.findings("Ring 070-123 45 68")))
                .hasSize(1);
    }

    @Test
    void a_member_is_asked_by_the_rules_and_records_but_changes_no_rule_and_reads_no_decisions() {
        as(People.member(1L), () -> {
            assertThat(screening.findings(NUMBER)).hasSize(1);
            assertThatThrownBy(() -> screening.create(RuleData.empty())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> screening.latestKept(1)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private Rule rule(RuleKind kind) {
        return asCoordinator(() -> screening.rules()).stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private GoalId keeping(String name, KeepGround ground, String reason) {
        return keeping(name, name, ground, reason);
    }

    private GoalId keeping(String decidedAbout, String name, KeepGround ground, String reason) {
        var made = new GoalId[1];
        asCoordinator(() -> {
            var kept = screening.findings(decidedAbout).stream()
                    .map(finding -> Kept.of(finding, ground, reason))
                    .toList();
            KeptFindings.during(kept, () -> made[0] = goals.create(goal(name)));
            return true;
        });
        return made[0];
    }

    private List<Kept> kept(String text) {
        return screening.findings(text).stream()
                .map(finding -> Kept.of(finding, KeepGround.NOT_PERSONAL, ""))
                .toList();
    }

    private GoalData goal(String name) {
        return new GoalData(otto, name, ResultType.OUTCOME, null);
    }

    private Goal with(Goal goal, String name) {
        return new Goal(goal.id(), goal.version(), goal(name), goal.endedOn());
    }

    private static FollowUpData followUp(String note) {
        return new FollowUpData(LocalDate.of(2026, 1, 1), FollowUpColour.GREEN, note);
    }

    private int count(String table) {
        return asCoordinator(
                () -> transaction.execute(_ -> jdbc.queryForObject("select count(*) from " + table, Integer.class)));
    }

    private static <T> T asCoordinator(Supplier<T> work) {
        return as(People.coordinator(), work);
    }
}

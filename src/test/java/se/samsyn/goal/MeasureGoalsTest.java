package se.samsyn.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class MeasureGoalsTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService service;

    @Autowired
    private InitiativeService initiatives;

    private GoalId goal;
    private IndicatorId indicator;

    @BeforeEach
    void an_indicator() {
        as(People.coordinator(), () -> {
            var taget = initiatives.create(InitiativeData.named("Tåget"));
            goal = goals.create(new GoalData(taget, "En skola fri från våld", ResultType.IMPACT, null));
            indicator = service.add(goal, incidents());
        });
    }

    @Test
    void measurements_come_by_date_with_their_sources() {
        as(People.coordinator(), () -> {
            service.measure(indicator, value(DAY.plusDays(30), "9.5"));
            service.measure(indicator, value(DAY, "12"));

            var read = goals.details(goal).indicators().getFirst();
            assertThat(read.data()).isEqualTo(incidents());
            assertThat(read.measurements())
                    .extracting(measurement -> measurement.data().value())
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal("12"), new BigDecimal("9.5"));
            assertThat(read.measurements().getFirst().data().source()).isEqualTo("Skolans enkät");
        });
    }

    @Test
    void the_list_shows_the_latest_of_the_first_indicator() {
        as(People.coordinator(), () -> {
            service.measure(indicator, value(DAY.plusDays(30), "9.5"));
            service.measure(indicator, value(DAY, "12"));
            service.add(goal, incidents());

            var progress = goals.list(GoalFilter.ALL, new Sort<>(GoalSort.NAME, false), Page.ALL)
                    .getFirst()
                    .progress();
            assertThat(progress).isNotNull();
            assertThat(progress.latest()).isEqualByComparingTo("9.5");
            assertThat(progress.values()).hasSize(2);
            assertThat(progress.latestOn()).isEqualTo(DAY.plusDays(30));
            assertThat(progress.target()).isEqualByComparingTo("5");
        });
    }

    @Test
    void an_indicator_without_measurements_has_no_value_which_is_not_zero() {
        as(People.coordinator(), () -> {
            var progress = goals.list(GoalFilter.ALL, new Sort<>(GoalSort.NAME, false), Page.ALL)
                    .getFirst()
                    .progress();
            assertThat(progress).isNotNull();
            assertThat(progress.latest()).isNull();
        });
    }

    @Test
    void a_day_has_one_measurement() {
        as(People.coordinator(), () -> {
            service.measure(indicator, value(DAY, "12"));

            assertThatThrownBy(() -> service.measure(indicator, value(DAY, "13")))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                        assertThat(violation.field()).isEqualTo("on");
                        assertThat(violation.key()).isEqualTo("goal.measurement.twice");
                        assertThat(violation.parameters()).containsExactly("2025-05-01");
                    });
        });
    }

    @Test
    void nothing_goes_with_what_is_removed_that_whoever_removes_it_does_not_see() {
        var secret = new MeasurementData(DAY, new BigDecimal("7"), "Tips", "", new Sharing(Label.RED, Set.of(1L)));
        as(People.director(), () -> service.measure(indicator, secret));
        as(People.coordinator(), () -> service.measure(indicator, value(DAY, "12")));

        as(People.coordinator(), () -> {
            assertThatThrownBy(() -> service.remove(indicator)).hasMessageContaining("shared.referred.measurement");
            assertThatThrownBy(() -> goals.remove(goal)).hasMessageContaining("shared.referred.measurement");
        });
        as(People.director(), () -> {
            assertThat(goals.details(goal).indicators().getFirst().measurements())
                    .hasSize(2);
            service.remove(indicator);
            goals.remove(goal);
        });
    }

    @Test
    void a_day_is_not_taken_by_what_one_may_not_see() {
        var secret = new MeasurementData(DAY, new BigDecimal("7"), "Tips", "", new Sharing(Label.RED, Set.of(1L)));
        as(People.director(), () -> service.measure(indicator, secret));

        as(People.coordinator(), () -> {
            service.measure(indicator, value(DAY, "12"));
            assertThatThrownBy(() -> service.measure(indicator, value(DAY, "13")))
                    .hasMessageContaining("goal.measurement.twice");
        });

        as(People.director(), () -> {
            var measured = goals.details(goal).indicators().getFirst().measurements();
            assertThat(measured).hasSize(2);
            assertThatThrownBy(() -> service.measure(indicator, secret)).hasMessageContaining("goal.measurement.twice");
            var initiative = initiatives.get(goals.get(goal).data().initiative());
            initiatives.change(new Initiative(
                    initiative.id(),
                    initiative.version(),
                    initiative.data().draft().sharing(secret.sharing()).data()));
            assertThat(goals.details(goal).indicators().getFirst().measurements())
                    .as("both for the same now")
                    .hasSize(2);
        });
    }

    @Test
    void a_figure_has_a_source_and_is_not_of_tomorrow() {
        as(People.coordinator(), () -> {
            assertThatThrownBy(() -> service.measure(
                            indicator, new MeasurementData(DAY, BigDecimal.ONE, " ", "", Sharing.INHERITED)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.field()).isEqualTo("source"));
            assertThatThrownBy(() -> service.measure(
                            indicator,
                            value(LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1), "1")))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.field()).isEqualTo("on"));
            assertThat(goals.details(goal).indicators().getFirst().measurements())
                    .isEmpty();
        });
    }

    @Test
    void a_measurement_is_corrected_unless_somebody_else_did_meanwhile() {
        as(People.coordinator(), () -> {
            service.measure(indicator, value(DAY, "12"));
            var read =
                    goals.details(goal).indicators().getFirst().measurements().getFirst();
            service.change(read, value(DAY, "11"));

            assertThatThrownBy(() -> service.change(read, value(DAY, "10")))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            service.remove(read.id());
            assertThat(goals.details(goal).indicators().getFirst().measurements())
                    .isEmpty();
        });
    }

    @Test
    void an_indicator_is_changed_in_its_newest_version_only_and_removed_with_its_measurements() {
        as(People.coordinator(), () -> {
            service.measure(indicator, value(DAY, "12"));
            service.change(indicator, 0, incidents());

            assertThatThrownBy(() -> service.change(indicator, 0, incidents()))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            service.remove(indicator);
            assertThat(goals.details(goal).indicators()).isEmpty();
        });
    }

    @Test
    void a_member_reads_but_does_not_measure() {
        as(People.member(1L), () -> {
            assertThatThrownBy(() -> service.measure(indicator, value(DAY, "1")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.add(goal, incidents())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.remove(indicator)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void another_municipality_cannot_measure_it() {
        as(
                People.coordinatorElsewhere(),
                () -> assertThatThrownBy(() -> service.measure(indicator, value(DAY, "1")))
                        .isInstanceOf(NoSuchElementException.class));
    }

    @Test
    void a_target_is_better_than_the_baseline_and_comes_after_it() {
        assertRefused("target", incidents("25", LocalDate.of(2026, 12, 31)));
        assertRefused("targetOn", incidents("5", LocalDate.of(2023, 12, 31)));
        as(People.coordinator(), () -> service.add(goal, incidents("20", LocalDate.of(2024, 1, 1))));
    }

    private void assertRefused(String field, IndicatorData data) {
        assertThatThrownBy(() -> as(People.coordinator(), () -> service.add(goal, data)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static IndicatorData incidents() {
        return incidents("5", LocalDate.of(2026, 12, 31));
    }

    private static IndicatorData incidents(String target, LocalDate targetOn) {
        return new IndicatorData(
                "Rapporterade kränkningar",
                "st",
                Measure.COUNT,
                Direction.DOWN,
                new BigDecimal("20"),
                LocalDate.of(2024, 1, 1),
                new BigDecimal(target),
                targetOn);
    }

    private static MeasurementData value(LocalDate on, String value) {
        return new MeasurementData(on, new BigDecimal(value), "Skolans enkät", "", Sharing.INHERITED);
    }
}

package se.samsyn.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.goal.Direction.DOWN;
import static se.samsyn.goal.Direction.UP;
import static se.samsyn.goal.FollowUpColour.GREEN;
import static se.samsyn.goal.FollowUpColour.GREY;
import static se.samsyn.goal.FollowUpColour.RED;
import static se.samsyn.goal.FollowUpColour.YELLOW;
import static se.samsyn.goal.Ground.BEHIND;
import static se.samsyn.goal.Ground.NOT_MOVING;
import static se.samsyn.goal.Ground.NO_FIGURE;
import static se.samsyn.goal.Ground.NO_INDICATOR;
import static se.samsyn.goal.Ground.NO_START;
import static se.samsyn.goal.Ground.NO_TARGET;
import static se.samsyn.goal.Ground.OLD;
import static se.samsyn.goal.Ground.ON_COURSE;
import static se.samsyn.goal.Ground.REACHED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.InitiativeId;

/** Judged on 2026-07-01; targets are for the first of January. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** baseline day:value | milestones | target day:value | figures day:value, "!" for preliminary. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            on the line                       | UP   | 2026-01-01:0   | -                          | 2027-01-01:100 | 2026-07-01:50                | ON_COURSE
            a tenth of the way behind it      | UP   | 2026-01-01:0   | -                          | 2027-01-01:100 | 2026-07-01:40                | ON_COURSE
            more than that behind it          | UP   | 2026-01-01:0   | -                          | 2027-01-01:100 | 2026-07-01:39                | BEHIND
            no better than from the start     | UP   | 2026-01-01:30  | -                          | 2027-01-01:100 | 2026-07-01:30                | NOT_MOVING
            worse than from the start         | UP   | 2026-01-01:30  | -                          | 2027-01-01:100 | 2026-07-01:10                | NOT_MOVING
            reached before its day            | UP   | 2026-01-01:0   | -                          | 2027-01-01:100 | 2026-07-01:100               | REACHED
            less is better, on the line       | DOWN | 2026-01-01:100 | -                          | 2027-01-01:0   | 2026-07-01:55                | ON_COURSE
            less is better, behind            | DOWN | 2026-01-01:100 | -                          | 2027-01-01:0   | 2026-07-01:70                | BEHIND
            less is better, worse             | DOWN | 2026-01-01:100 | -                          | 2027-01-01:0   | 2026-07-01:120               | NOT_MOVING
            less is better, below the target  | DOWN | 2026-01-01:100 | -                          | 2027-01-01:20  | 2026-07-01:5                 | REACHED
            lower target, though more is good | UP   | 2026-01-01:60  | -                          | 2027-01-01:50  | 2026-07-01:52                | REACHED
            a late milestone bends the line   | UP   | 2026-01-01:0   | 2026-12-01:10              | 2027-01-01:100 | 2026-07-01:1                 | ON_COURSE
            an early one does so too          | UP   | 2026-01-01:0   | 2026-06-01:90              | 2027-01-01:100 | 2026-07-01:50                | BEHIND
            held at the figure's own day      | UP   | 2026-01-01:0   | -                          | 2027-01-01:100 | 2026-03-01:15                | ON_COURSE
            keeping what is there             | UP   | 2026-01-01:95  | -                          | 2027-01-01:95  | 2026-07-01:95                | REACHED
            losing what was there             | UP   | 2026-01-01:95  | -                          | 2027-01-01:95  | 2026-07-01:94                | NOT_MOVING
            its day has passed, not reached   | UP   | 2025-01-01:0   | -                          | 2026-01-01:100 | 2026-06-01:95                | BEHIND
            its day has passed, reached       | UP   | 2025-01-01:0   | -                          | 2026-01-01:100 | 2026-01-01:100               | REACHED
            passed, and never better          | UP   | 2025-01-01:50  | -                          | 2026-01-01:100 | 2026-01-01:50                | NOT_MOVING
            passed, one figure, no baseline   | UP   | -              | -                          | 2026-01-01:100 | 2026-01-01:50                | NOT_MOVING
            nothing measured                  | UP   | 2026-01-01:0   | -                          | 2027-01-01:100 | -                            | NO_FIGURE
            only measured later               | UP   | 2026-01-01:0   | -                          | 2027-01-01:100 | 2026-07-02:90                | NO_FIGURE
            no target                         | UP   | 2026-01-01:0   | -                          | -              | 2026-07-01:90                | NO_TARGET
            a year old to the day             | UP   | 2025-01-01:0   | -                          | 2028-01-01:300 | 2025-07-01:50                | ON_COURSE
            older than a year                 | UP   | 2025-01-01:0   | -                          | 2028-01-01:300 | 2025-06-30:50                | OLD
            told at the target, 12 months on  | UP   | 2024-01-01:0   | -                          | 2025-07-01:100 | 2025-05-01:100               | REACHED
            and a day more                    | UP   | 2024-01-01:0   | -                          | 2025-06-30:100 | 2025-05-01:100               | OLD
            no baseline, one figure           | UP   | -              | -                          | 2027-01-01:100 | 2026-07-01:50                | NO_START
            no baseline, the first counts     | UP   | -              | -                          | 2027-01-01:100 | 2026-01-01:0 2026-07-01:20   | BEHIND
            no baseline, first and no better  | UP   | -              | -                          | 2027-01-01:100 | 2026-01-01:20 2026-07-01:20  | NOT_MOVING
            no baseline, but a milestone met  | UP   | -              | 2026-06-01:40              | 2027-01-01:100 | 2026-07-01:50                | ON_COURSE
            a milestone before the first      | UP   | -              | 2026-02-01:80              | 2027-01-01:100 | 2026-03-01:10 2026-07-01:40  | ON_COURSE
            baseline without a day            | UP   | ?:0            | -                          | 2027-01-01:100 | 2026-01-01:0 2026-07-01:20   | BEHIND
            target without a day, better      | UP   | 2026-01-01:0   | -                          | ?:100          | 2026-07-01:99                | BEHIND
            target without a day, reached     | UP   | 2026-01-01:0   | -                          | ?:100          | 2026-07-01:101               | REACHED
            measured before the baseline      | UP   | 2026-06-01:50  | -                          | 2027-01-01:100 | 2026-01-01:50                | ON_COURSE
            the target's day before its start | UP   | 2028-01-01:50  | -                          | 2027-01-01:100 | 2026-07-01:20                | NOT_MOVING
            two on a day: the final counts    | UP   | 2026-01-01:0   | -                          | 2027-01-01:100 | 2026-07-01:90 2026-07-01:5!  | ON_COURSE
            two on a day: the later otherwise | UP   | 2026-01-01:0   | -                          | 2027-01-01:100 | 2026-07-01:90 2026-07-01:5   | BEHIND
            """)
    void figures_speak(
            String what,
            Direction direction,
            @Nullable String baseline,
            @Nullable String milestones,
            @Nullable String target,
            @Nullable String figures,
            Ground expected) {
        var proposal = Proposals.of(
                goal(null),
                List.of(indicator(Measure.PERCENTAGE, direction, baseline, milestones, target, figures)),
                DAY);

        assertThat(proposal).hasValueSatisfying(one -> assertThat(one.ground()).isEqualTo(expected));
    }

    @Test
    void each_ground_has_its_colour() {
        assertThat(List.of(REACHED, ON_COURSE)).allMatch(ground -> ground.colour() == GREEN);
        assertThat(BEHIND.colour()).isEqualTo(YELLOW);
        assertThat(NOT_MOVING.colour()).isEqualTo(RED);
        assertThat(List.of(NO_INDICATOR, NO_FIGURE, OLD, NO_TARGET, NO_START))
                .allMatch(ground -> ground.colour() == GREY);
    }

    @Test
    void a_scale_has_no_line_between_its_steps() {
        assertThat(ground(Measure.ORDINAL, "2026-01-01:1", "2026-06-01:3", "2027-01-01:4", "2026-05-01:1"))
                .as("no step is due yet")
                .isEqualTo(ON_COURSE);
        assertThat(ground(Measure.ORDINAL, "2026-01-01:1", "2026-06-01:3", "2027-01-01:4", "2026-07-01:2"))
                .isEqualTo(BEHIND);
        assertThat(ground(Measure.QUALITATIVE, "2026-01-01:1", "2026-06-01:3", "2027-01-01:4", "2026-07-01:3"))
                .isEqualTo(ON_COURSE);
    }

    @Test
    void what_is_told_in_words_only_is_not_for_figures_to_judge() {
        var inWords = new Indicator(
                new IndicatorId(1),
                0,
                data(Measure.QUALITATIVE, UP, null, null, null),
                List.of(new Measurement(
                        new MeasurementId(1),
                        new MeasurementData(DAY, null, "Fungerar", false, "Samtal", "", Sharing.INHERITED))));
        assertThat(Proposals.of(goal(null), List.of(inWords), DAY)).isEmpty();

        var counted = indicator(Measure.COUNT, DOWN, "2026-01-01:9", null, "2027-01-01:0", "2026-07-01:12");
        assertThat(Proposals.of(goal(null), List.of(inWords, counted), DAY))
                .hasValueSatisfying(one -> assertThat(one.ground()).isEqualTo(NOT_MOVING));
    }

    @Test
    void the_worst_decides_and_what_nobody_knows_only_where_nothing_is_known() {
        var good = indicator(Measure.COUNT, UP, "2026-01-01:0", null, "2027-01-01:10", "2026-07-01:10");
        var bad = indicator(Measure.COUNT, UP, "2026-01-01:5", null, "2027-01-01:10", "2026-07-01:1");
        var unknown = indicator(Measure.COUNT, UP, "2026-01-01:5", null, "2027-01-01:10", null);

        assertThat(grounds(good, unknown, bad)).isEqualTo(NOT_MOVING);
        assertThat(grounds(unknown, good)).isEqualTo(REACHED);
        assertThat(grounds(unknown)).isEqualTo(NO_FIGURE);
        assertThat(grounds()).isEqualTo(NO_INDICATOR);
    }

    @Test
    void figures_that_are_for_fewer_than_the_goal_are_not_looked_at() {
        var seen = indicator(Measure.COUNT, UP, "2026-01-01:0", null, "2027-01-01:10", "2026-06-01:1");
        var all = new ArrayList<>(seen.measurements());
        all.add(new Measurement(
                new MeasurementId(9),
                new MeasurementData(DAY, BigDecimal.TEN, "Polisen", "", Sharing.of(Label.AMBER_STRICT))));

        assertThat(Proposals.of(goal(null), List.of(new Indicator(seen.id(), 0, seen.data(), all)), DAY))
                .hasValueSatisfying(one -> assertThat(one.value()).isEqualByComparingTo("1"));
    }

    @Test
    void a_target_without_a_day_is_to_be_reached_with_the_goal() {
        var undated = indicator(Measure.COUNT, UP, "2026-01-01:0", null, "?:100", "2026-07-01:50");

        assertThat(Proposals.of(goal(LocalDate.of(2027, 1, 1)), List.of(undated), DAY))
                .hasValueSatisfying(one -> {
                    assertThat(one.ground()).isEqualTo(ON_COURSE);
                    assertThat(one.expected()).isEqualByComparingTo("49.6");
                    assertThat(one.expectedOn()).isEqualTo(DAY);
                });
    }

    private static Ground grounds(Indicator... indicators) {
        return Proposals.of(goal(null), List.of(indicators), DAY).orElseThrow().ground();
    }

    private static Ground ground(Measure measure, String baseline, String milestones, String target, String figures) {
        return grounds(indicator(measure, UP, baseline, milestones, target, figures));
    }

    private static GoalData goal(@Nullable LocalDate dueOn) {
        return new GoalData(new InitiativeId(1), "Mål", ResultType.OUTCOME, dueOn);
    }

    private static Indicator indicator(
            Measure measure,
            Direction direction,
            @Nullable String baseline,
            @Nullable String milestones,
            @Nullable String target,
            @Nullable String figures) {
        return new Indicator(
                new IndicatorId(1),
                0,
                data(measure, direction, baseline, milestones, target),
                parts(figures).stream()
                        .map(one -> new MeasurementData(
                                day(one), value(one), "", one.endsWith("!"), "Enkät", "", Sharing.INHERITED))
                        .map(one -> new Measurement(new MeasurementId(1), one))
                        .toList());
    }

    private static IndicatorData data(
            Measure measure,
            Direction direction,
            @Nullable String baseline,
            @Nullable String milestones,
            @Nullable String target) {
        return new IndicatorData(
                "Andel",
                "%",
                measure,
                direction,
                baseline == null ? null : value(baseline),
                baseline == null ? null : day(baseline),
                target == null ? null : value(target),
                target == null ? null : day(target),
                parts(milestones).stream()
                        .map(one -> new Milestone(day(one), value(one)))
                        .toList(),
                "",
                "");
    }

    private static List<String> parts(@Nullable String several) {
        return several == null ? List.of() : Arrays.asList(several.strip().split(" +"));
    }

    private static @Nullable LocalDate day(String one) {
        return one.startsWith("?") ? null : LocalDate.parse(one.split(":")[0]);
    }

    private static BigDecimal value(String one) {
        return new BigDecimal(one.split(":")[1].replace("!", ""));
    }
}

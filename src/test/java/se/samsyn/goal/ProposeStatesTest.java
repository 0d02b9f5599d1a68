package se.samsyn.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.audit.History;
import se.samsyn.audit.HistoryService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

/** What the figures speak for, what a person says, and what is kept of both; and goals that are measured in words. */
class ProposeStatesTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private HistoryService history;

    @Autowired
    private OwnersHand owner;

    private InitiativeId otto;
    private GoalId goal;
    private IndicatorId indicator;

    @BeforeEach
    void a_goal_that_is_behind() {
        as(People.coordinator(), () -> {
            otto = initiatives.create(InitiativeData.named("OTTO"));
            goal = goals.create(new GoalData(
                    otto, "Fler tillsyner", ResultType.OUTPUT, TODAY.plusYears(1), "Alby", "Nämnden", "Tre tjänster"));
            indicator = indicators.add(goal, tillsyner());
            measure(TODAY.minusDays(10), "12", Sharing.INHERITED);
        });
    }

    @Test
    void what_the_figures_spoke_for_is_kept_with_what_a_person_said() {
        as(People.coordinator(), () -> {
            goals.followUp(goal, new FollowUpData(TODAY, FollowUpColour.YELLOW, "Två tjänster är inte tillsatta"));
            measure(TODAY, "100", Sharing.INHERITED);

            assertThat(goals.details(goal).proposal(TODAY).orElseThrow().colour())
                    .isEqualTo(FollowUpColour.GREEN);
            var kept = proposed();
            assertThat(kept.ground()).isEqualTo(Ground.BEHIND);
            assertThat(kept.indicator()).isEqualTo("Tillsyner");
            assertThat(kept.value()).isEqualByComparingTo("12");
            assertThat(kept.start()).isEqualByComparingTo("10");
            assertThat(kept.expected()).isGreaterThan(new BigDecimal("40"));
            assertThat(kept.expectedOn()).isEqualTo(TODAY.minusDays(10));
        });
    }

    @Test
    void who_judges_otherwise_than_the_figures_says_why() {
        as(People.director(), () -> {
            refused("note", () -> goals.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREEN, "")));
            refused("note", () -> goals.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREY, " ")));
            goals.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREEN, "Beslutet kom i går"));

            var read = goals.details(goal).followUps().getFirst();
            refused("note", () -> goals.correct(goal, read, new FollowUpData(TODAY, FollowUpColour.GREEN, "")));
            goals.correct(goal, read, new FollowUpData(TODAY, FollowUpColour.RED, "Beslutet upphävdes"));
            assertThat(proposed()).as("what the figures spoke for then stays").isEqualTo(read.proposed());
        });
    }

    @Test
    void who_agrees_with_the_figures_need_not_say_why() {
        as(People.coordinator(), () -> {
            measure(TODAY, "100", Sharing.INHERITED);
            goals.followUp(goal, new FollowUpData(TODAY, FollowUpColour.GREEN, ""));

            assertThat(goals.details(goal).state()).isEqualTo(FollowUpColour.GREEN);
            refused("note", () -> goals.followUp(goal, new FollowUpData(TODAY.minusDays(1), FollowUpColour.GREEN, "")));
        });
    }

    @Test
    void a_member_sees_all_that_a_keeper_sees_of_why_and_may_not_confirm_it() {
        as(People.coordinator(), () -> {
            measure(TODAY, "100", Sharing.of(Label.AMBER_STRICT));
            goals.followUp(goal, new FollowUpData(TODAY, FollowUpColour.YELLOW, "Efter planen"));
        });
        var keeper = as(People.coordinator(), () -> goals.details(goal));

        as(People.member(1L), () -> {
            var details = goals.details(goal);
            assertThat(details.indicators().getFirst().measurements()).hasSize(1);
            assertThat(details.proposal(TODAY))
                    .isEqualTo(keeper.proposal(TODAY))
                    .isPresent();
            assertThat(details.followUps()).isEqualTo(keeper.followUps());
            assertThatThrownBy(() -> goals.followUp(goal, new FollowUpData(TODAY, FollowUpColour.YELLOW, "x")))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void a_judgement_in_words_needs_no_figure_and_nothing_is_proposed() {
        as(People.coordinator(), () -> {
            var inWords = goals.create(new GoalData(otto, "Lika villkor", ResultType.IMPACT, null));
            var said = indicators.add(
                    inWords,
                    new IndicatorData(
                            "Vad företagen säger",
                            "",
                            Measure.QUALITATIVE,
                            Direction.UP,
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            "Oro",
                            "Ingen tvekar att anmäla"));
            refused("words", () -> indicators.measure(said, words("", "3")));
            refused("value", () -> indicators.measure(indicator, words("Bra", null)));
            var id = indicators.measure(said, words("Färre tvekar", null));
            indicators.change(indicators.get(id), words("Allt färre tvekar", null));

            assertThat(goals.details(inWords).proposal(TODAY)).isEmpty();
            assertThat(goals.details(inWords).smart().has(Criterion.MEASURABLE)).isTrue();
            goals.followUp(inWords, new FollowUpData(TODAY, FollowUpColour.GREEN, ""));
            var row = list(null).stream()
                    .filter(one -> one.id().equals(inWords))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.progress().words()).isEqualTo("Allt färre tvekar");
            assertThat(row.progress().latest()).isNull();
            assertThat(row.figures()).isNull();
        });
    }

    @Test
    void targets_on_the_way_lie_between_baseline_and_target_by_day() {
        as(People.coordinator(), () -> {
            var late = new Milestone(TODAY.plusDays(200), new BigDecimal("90"));
            var early = new Milestone(TODAY.minusDays(100), new BigDecimal("30.5"));
            indicators.change(indicator, 0, tillsyner(late, early));
            assertThat(indicators.get(indicator).data().milestones())
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactly(early, late);

            refused("milestones", () -> indicators.change(indicator, 1, tillsyner(early, early)));
            refused(
                    "milestones",
                    () -> indicators.change(
                            indicator, 1, tillsyner(new Milestone(TODAY.plusYears(1), BigDecimal.ONE))));
            refused(
                    "milestones",
                    () -> indicators.change(
                            indicator, 1, tillsyner(new Milestone(TODAY.minusYears(1), BigDecimal.ONE))));
            refused("target", () -> indicators.change(indicator, 1, withoutTarget(early)));
        });
    }

    @Test
    void the_list_knows_the_goals_that_lack_a_mark_as_their_pages_do() {
        as(People.coordinator(), () -> {
            goals.create(new GoalData(otto, "Saknar allt", ResultType.OUTPUT, null));

            assertThat(list(Wholeness.WHOLE)).extracting(GoalListItem::id).containsExactly(goal);
            assertThat(list(Wholeness.LACKING)).singleElement().satisfies(row -> {
                assertThat(row.smart().missing()).containsExactly(Criterion.values());
                assertThat(row.figures().ground()).isEqualTo(Ground.NO_INDICATOR);
            });
            assertThat(list(null))
                    .allSatisfy(row -> assertThat(row.smart().missing())
                            .isEqualTo(goals.details(row.id()).smart().missing()));

            indicators.change(indicator, 0, withoutTarget());
            assertThat(list(Wholeness.WHOLE)).isEmpty();
            assertThat(goals.details(goal).smart().missing()).containsExactly(Criterion.MEASURABLE);
        });
    }

    @Test
    void a_version_from_before_goals_said_all_this_is_read_and_restored() {
        as(People.coordinator(), () -> {
            goals.followUp(goal, new FollowUpData(TODAY, FollowUpColour.YELLOW, "Efter planen"));
        });
        var first = versions().getLast().number();
        owner.execute("""
                update audit_version set content = '{"data":{"initiative":{"value":%d},"name":"Som det hette","type":"OUTPUT",
                "dueOn":null},"endedOn":null,"followUps":[{"on":"2026-01-01","colour":"GREEN","note":"","recordedBy":"x"}],
                "indicators":[{"data":{"name":"A","unit":"","measure":"COUNT","direction":"UP","baseline":1,"baselineOn":null,
                "target":2,"targetOn":null},"measurements":[{"on":"2026-01-01","value":3,"source":"x","caveat":"",
                "sharing":{"label":null,"named":[]}}]}]}' where number = %d""".formatted(otto.value(), first));

        as(People.coordinator(), () -> {
            assertThat(history.compare(goal.ref(), first).differences()).isNotEmpty();
            history.restore(goal.ref(), first, versions().getFirst().number());

            assertThat(goals.get(goal).data()).isEqualTo(new GoalData(otto, "Som det hette", ResultType.OUTPUT, null));
        });
    }

    private List<History.Item> versions() {
        return as(People.coordinator(), () -> history.of(goal.ref(), 10))
                .orElseThrow()
                .items();
    }

    private Proposal proposed() {
        return goals.details(goal).followUps().getFirst().proposed();
    }

    private void measure(LocalDate on, String value, Sharing sharing) {
        indicators.measure(indicator, new MeasurementData(on, new BigDecimal(value), "Diariet", "", sharing));
    }

    private List<GoalListItem> list(Wholeness smart) {
        var filter = new GoalFilter(null, null, null, null, "", false, null, null, smart, false);
        return goals.list(filter, new Sort<>(GoalSort.NAME, false), Page.ALL);
    }

    private static MeasurementData words(String words, String value) {
        return new MeasurementData(
                TODAY,
                value == null ? null : new BigDecimal(value),
                words,
                true,
                "Samtal med företagen",
                "",
                Sharing.INHERITED);
    }

    private static IndicatorData tillsyner(Milestone... milestones) {
        return data(new BigDecimal("100"), milestones);
    }

    private static IndicatorData withoutTarget(Milestone... milestones) {
        return data(null, milestones);
    }

    private static IndicatorData data(BigDecimal target, Milestone... milestones) {
        return new IndicatorData(
                "Tillsyner",
                "st",
                Measure.COUNT,
                Direction.UP,
                BigDecimal.TEN,
                TODAY.minusYears(1),
                target,
                TODAY.plusYears(1),
                List.of(milestones),
                "",
                "");
    }

    private static void refused(String field, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo(field));
    }
}

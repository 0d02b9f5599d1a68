package se.samsyn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.goal.Direction;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.Measure;
import se.samsyn.goal.MeasurementData;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.Initiative;
import se.samsyn.shared.RemovedRecords;

/** An import of goals with figures, taken back. */
class TakeBackIndicatorsTest extends GoalImports {

    private static final String TWO = "Ett;Otto;Utfall;;A;;upp;5;;9;";

    @Autowired
    private RemovedRecords removed;

    private void measured(Indicator indicator) {
        as(
                People.director(),
                () -> indicators.measure(
                        indicator.id(),
                        new MeasurementData(LocalDate.of(2026, 1, 1), BigDecimal.ONE, "Enkät", "", Sharing.INHERITED)));
    }

    @Test
    void a_goal_that_was_made_goes_with_its_indicators() {
        imported(TWO, "Ett;Otto;;;B;;upp;;;;", "Två;Otto;Utfall;;;;;;;");
        var one = goals().get("Ett").goal().id().ref();

        assertThat(undo()).isEqualTo(3);

        assertThat(goals()).isEmpty();
        assertThat(as(People.director(), () -> imports.item(id)))
                .extracting(ImportListItem::takenBack, ImportListItem::removed)
                .containsExactly(3, 3);
        // and can be made again as it was
        as(People.director(), () -> removed.again(one));
        assertThat(goals().get("Ett").indicators())
                .extracting(indicator -> indicator.data().name())
                .containsExactly("A", "B");
    }

    @Test
    void what_was_added_and_changed_is_as_before_even_where_the_goal_itself_has_been_changed() {
        imported(TWO, "Två;Otto;Utfall;;;;;;;");
        var before = indicator("Ett", "A").data();
        imported("Ett;Otto;;2027-01-01;A;st;;;;12;", "Ett;Otto;;;B;;upp;;;;", "Två;Otto;;;C;;ner;;;;");
        var two = goals().get("Två").goal();
        as(
                People.director(),
                () -> goals.change(
                        new Goal(two.id(), two.version(), new GoalData(otto, "Två", ResultType.IMPACT, null), null)));

        assertThat(undo()).isEqualTo(3);

        assertThat(goals().get("Ett").indicators()).extracting(Indicator::data).containsExactly(before);
        assertThat(goals().get("Ett").goal().data().dueOn()).isNull();
        assertThat(goals().get("Två").indicators()).isEmpty();
        assertThat(goals().get("Två").goal().data().type()).isEqualTo(ResultType.IMPACT);
    }

    @Test
    void what_somebody_has_measured_or_changed_since_stays() {
        imported(TWO, "Ett;Otto;;;B;;upp;;;;", "Ett;Otto;;;C;;upp;;;;", "Två;Otto;Utfall;;D;;upp;;;;");
        measured(indicator("Ett", "B"));
        measured(indicator("Två", "D"));
        var c = indicator("Ett", "C");
        as(
                People.director(),
                () -> indicators.change(
                        c.id(),
                        c.version(),
                        new IndicatorData("C", "st", Measure.COUNT, Direction.UP, null, null, null, null)));

        assertThat(undo()).isZero();

        assertThat(leftWhy())
                .containsExactly(
                        "exchange.left.inUse", "exchange.left.inUse", "exchange.left.changed", "exchange.left.inUse");
        assertThat(goals().get("Ett").indicators())
                .extracting(one -> one.data().name())
                .containsExactly("A", "B", "C");
    }

    @Test
    void an_indicator_that_stays_does_not_keep_the_others() {
        imported(TWO);
        imported("Ett;Otto;;;A;;;6;;;", "Ett;Otto;;;B;;upp;;;;", "Ett;Otto;;;C;;upp;;;;");
        measured(indicator("Ett", "B"));

        assertThat(undo()).isEqualTo(2);

        assertThat(goals().get("Ett").indicators())
                .extracting(one -> one.data().name(), one -> one.data().baseline())
                .containsExactly(tuple("A", new BigDecimal("5")), tuple("B", null));
        assertThat(leftWhy()).containsExactly("", "exchange.left.inUse", "");
    }

    @Test
    void what_was_said_while_it_was_for_few_is_not_put_back_by_others_once_it_is_for_all() {
        imported("Ett;Otto;Utfall;2027-01-01;A;st;upp;5;;777;");
        share(new Sharing(Label.RED, Set.of(People.director().identityId())));
        startAs(People.director(), "Ett;Otto;;2028-01-01;A;;;;;9;");
        as(People.director(), () -> imports.run(id, plan(People.director()).mark(), Progress.NOBODY));
        share(Sharing.of(Label.GREEN));

        assertThat(as(People.coordinator(), () -> imports.report(id))).isEmpty();
        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.undo(id, Progress.NOBODY)))
                .hasMessageContaining("exchange.undo.nothing");
        assertThat(indicator("Ett", "A").data().target()).isEqualByComparingTo("9");

        assertThat(undo()).isEqualTo(1);
        assertThat(indicator("Ett", "A").data().target()).isEqualByComparingTo("777");
    }

    private void share(Sharing sharing) {
        as(People.director(), () -> {
            var read = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto, read.version(), read.data().draft().sharing(sharing).data()));
        });
    }

    @Test
    void what_older_programs_kept_of_a_goal_is_still_read() {
        var goal = new GoalData(otto, "Ett", ResultType.OUTPUT, LocalDate.of(2027, 1, 1), "a", "b", "c");

        assertThat(ImportJson.read(ImportJson.write(goal), GoalRow.class)).isEqualTo(new GoalRow(goal, null));

        var row = new GoalRow(
                goal, new IndicatorData("A", "", Measure.COUNT, Direction.UP, BigDecimal.ONE, null, null, null));
        assertThat(ImportJson.read(ImportJson.write(row), GoalRow.class)).isEqualTo(row);
    }
}

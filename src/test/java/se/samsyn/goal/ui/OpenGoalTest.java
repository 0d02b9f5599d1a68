package se.samsyn.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.Statements;
import se.samsyn.UiTest;
import se.samsyn.access.Sharing;
import se.samsyn.goal.Direction;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalListItem;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.IndicatorId;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.goal.MeasurementData;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;

class OpenGoalTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private InitiativeService initiatives;

    private InitiativeId otto;
    private GoalId goal;
    private IndicatorId indicator;

    @BeforeEach
    void a_goal_with_an_indicator() {
        goal = as(People.coordinator(), () -> {
            otto = initiatives.create(InitiativeData.named("OTTO"));
            var id = goals.create(new GoalData(otto, "Rättvisa villkor", ResultType.OUTCOME, null));
            indicator = indicators.add(
                    id, new IndicatorData("Klagomål", "st", Measure.COUNT, Direction.DOWN, null, null, null, null));
            return id;
        });
    }

    @Test
    void is_grey_until_somebody_has_looked() {
        signIn(People.director());
        open();

        assertThat(texts()).contains("Ej uppföljt").doesNotContain("På väg");
    }

    @Test
    void red_needs_a_reason_and_what_was_chosen_stays_when_it_is_missing() {
        signIn(People.director());
        open();
        test(find(Button.class).withText("Följ upp").single()).click();
        colour().setValue(FollowUpColour.RED);
        save();

        assertThat(note().isInvalid()).isTrue();
        assertThat(colour().getValue()).isEqualTo(FollowUpColour.RED);
        assertThat(goals.details(goal).followUps()).isEmpty();

        test(note()).setValue("Inga beslut än");
        save();
        assertThat(goals.details(goal).state()).isEqualTo(FollowUpColour.RED);
        assertThat(texts()).contains("Ej på väg");
    }

    @Test
    void a_measurement_is_typed_with_a_decimal_comma_and_stands_in_the_table() {
        signIn(People.coordinator());
        open();
        measure("1 250,5");

        assertThat(goals.details(goal).indicators().getFirst().measurements())
                .singleElement()
                .satisfies(measurement -> assertThat(measurement.data().value()).isEqualByComparingTo("1250.5"));
        assertThat(find(NativeTable.class).single().getCaptionText()).isEqualTo("Mätningar: Klagomål");
    }

    @Test
    void a_second_measurement_on_a_day_is_refused_in_words_and_stays_typed() {
        as(
                People.coordinator(),
                () -> indicators.measure(
                        indicator, new MeasurementData(DAY, BigDecimal.ONE, "Enkät", "", Sharing.INHERITED)));
        signIn(People.coordinator());
        open();
        measure("2");

        assertThat(find(DatePicker.class).withCaption("Dag").single().getErrorMessage())
                .startsWith("Det finns redan en mätning den 2025-05-01");
        assertThat(find(TextField.class).withCaption("Värde (st)").single().getValue())
                .isEqualTo("2");
    }

    @Test
    void a_member_sees_it_and_cannot_judge_it() {
        signIn(People.member(1L));
        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Rättvisa villkor");
        assertThat(find(Button.class).withText("Följ upp").all()).isEmpty();
        assertThat(find(Button.class).withText("Ny mätning").all()).isEmpty();
    }

    @Test
    void the_list_is_filtered_and_sorted_by_its_address() {
        as(People.coordinator(), () -> goals.create(new GoalData(otto, "Nya metoder", ResultType.OUTPUT, null)));
        signIn(People.director());

        UI.getCurrent().navigate("mal", QueryParameters.simple(Map.of("sort", "-NAME")));
        assertThat(rows()).containsExactly("Rättvisa villkor", "Nya metoder");

        UI.getCurrent().navigate("mal", QueryParameters.simple(Map.of("slag", "OUTPUT", "lage", "GREY")));
        assertThat(rows()).containsExactly("Nya metoder");
    }

    @Test
    void a_new_goal_belongs_to_the_initiative_in_the_address() {
        signIn(People.coordinator());
        UI.getCurrent().navigate("mal/ny", QueryParameters.simple(Map.of("initiativ", String.valueOf(otto.value()))));
        test(find(TextArea.class).withCaption("Mål").single()).setValue("Färre klagomål");
        type().setValue(ResultType.OUTCOME);
        save();

        assertThat(find(H1.class).single().getText()).isEqualTo("Färre klagomål");
        assertThat(texts()).contains("Ej uppföljt");
    }

    @Test
    void an_initiatives_page_asks_no_more_often_for_many_goals_than_for_one() {
        signIn(People.coordinator());
        openInitiative();
        var forOne = Statements.during(this::openInitiative);
        as(People.coordinator(), () -> {
            for (var i = 0; i < 6; i++) {
                goals.create(new GoalData(otto, "Mål " + i, ResultType.OUTPUT, null));
            }
            return true;
        });

        var forMany = Statements.during(this::openInitiative);

        assertThat(forMany).isPositive().isEqualTo(forOne);
    }

    private void measure(String value) {
        test(find(Button.class).withText("Ny mätning").single()).click();
        find(DatePicker.class).withCaption("Dag").single().setValue(DAY);
        test(find(TextField.class).withCaption("Värde (st)").single()).setValue(value);
        test(find(TextField.class).withCaption("Källa").single()).setValue("Miljöenhetens diarium");
        save();
    }

    private void open() {
        UI.getCurrent().navigate("mal/" + goal.value());
    }

    private void openInitiative() {
        UI.getCurrent().navigate("mal");
        UI.getCurrent().navigate("initiativ/" + otto.value());
    }

    private void save() {
        test(find(Button.class).withText("Spara").single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<FollowUpColour> colour() {
        return find(RadioButtonGroup.class).withCaption("Hur går det?").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ResultType> type() {
        return find(RadioButtonGroup.class).withCaption("Slag").single();
    }

    private TextArea note() {
        return find(TextArea.class).withCaption("Varför").single();
    }

    private List<String> texts() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> rows() {
        Grid<GoalListItem> grid = find(Grid.class).single();
        return grid.getGenericDataView().getItems().map(GoalListItem::name).toList();
    }
}

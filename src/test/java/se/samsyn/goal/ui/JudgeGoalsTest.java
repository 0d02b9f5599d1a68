package se.samsyn.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Sharing;
import se.samsyn.goal.Direction;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalListItem;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.Ground;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.goal.MeasurementData;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.ui.Dates;

class JudgeGoalsTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private InitiativeService initiatives;

    private InitiativeId otto;
    private GoalId goal;

    @BeforeEach
    void a_goal_that_is_behind() {
        as(People.coordinator(), () -> {
            otto = initiatives.create(InitiativeData.named("OTTO"));
            goal = goals.create(new GoalData(otto, "Färre klagomål", ResultType.OUTCOME, null, "I Alby", "", ""));
            var indicator = indicators.add(
                    goal,
                    new IndicatorData(
                            "Klagomål",
                            "st",
                            Measure.COUNT,
                            Direction.DOWN,
                            new BigDecimal("100"),
                            TODAY.minusDays(300),
                            BigDecimal.TEN,
                            TODAY.plusDays(100)));
            return indicators.measure(
                    indicator, new MeasurementData(TODAY, new BigDecimal("80"), "Diariet", "", Sharing.INHERITED));
        });
    }

    @Test
    void what_the_figures_speak_for_is_chosen_and_told_and_confirmed_with_a_reason() {
        signIn(People.coordinator());
        followUp();

        assertThat(colour().getValue()).isEqualTo(FollowUpColour.YELLOW);
        assertThat(find(Div.class)
                        .withText("Siffrorna talar för gult eftersom Klagomål är 80\u00a0st (" + Dates.exact(TODAY)
                                + "), bättre än 100 från början, men planen säger 33 till " + Dates.exact(TODAY) + ".")
                        .exists())
                .isTrue();
        test(note()).setValue("Färre klagar, men inte tillräckligt");
        save();

        assertThat(goals.details(goal).followUps()).singleElement().satisfies(followUp -> {
            assertThat(followUp.data().colour()).isEqualTo(FollowUpColour.YELLOW);
            assertThat(followUp.proposed().ground()).isEqualTo(Ground.BEHIND);
        });
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(text -> text.startsWith("Siffrorna talade för gult eftersom Klagomål är 80"));
    }

    @Test
    void who_judges_otherwise_is_asked_why_before_and_told_at_the_field() {
        signIn(People.director());
        followUp();
        colour().setValue(FollowUpColour.GREEN);
        assertThat(note().getHelperText()).isEqualTo("Du bedömer annorlunda än siffrorna. Skriv varför.");
        save();

        assertThat(note().isInvalid()).isTrue();
        assertThat(note().getErrorMessage()).startsWith("Siffrorna talar för något annat.");
        assertThat(colour().getValue()).isEqualTo(FollowUpColour.GREEN);
        assertThat(goals.details(goal).followUps()).isEmpty();
    }

    @Test
    void of_a_day_before_anything_was_measured_the_figures_say_nothing_and_nothing_is_chosen() {
        signIn(People.director());
        followUp();
        find(DatePicker.class).withCaption("Gäller dagen").single().setValue(TODAY.minusDays(1));

        assertThat(colour().isEmpty()).isTrue();
    }

    @Test
    void a_member_reads_why_and_which_marks_are_missing_and_cannot_judge() {
        signIn(People.member(1L));
        UI.getCurrent().navigate("mal/" + goal.value());

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Siffrorna talar för gult eftersom Klagomål är 80"));
        assertThat(find(Button.class).withText("Följ upp").exists()).isFalse();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("SMART: 2 av 5");
        assertThat(find(Div.class).all())
                .extracting(Div::getText)
                .contains("I Alby", "Klagomål", "Ange när målet ska nås.");
    }

    @Test
    void a_goal_without_figures_is_not_said_to_have_figures_that_speak() {
        var bare = as(
                People.coordinator(), () -> goals.create(new GoalData(otto, "Lika villkor", ResultType.IMPACT, null)));
        signIn(People.member(1L));
        UI.getCurrent().navigate("mal/" + bare.value());

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Siffrorna säger inget om läget eftersom målet inte har någon indikator.");
    }

    @Test
    void a_milestone_is_typed_in_and_an_incomplete_one_is_told_of() {
        signIn(People.coordinator());
        UI.getCurrent().navigate("mal/" + goal.value());
        new IndicatorDialog(
                        indicators,
                        goal,
                        goals.details(goal).indicators().getFirst(),
                        _ -> UI.getCurrent().refreshCurrentRoute(true))
                .open();
        test(find(Button.class).withText("Lägg till delmål").single()).click();
        test(find(TextField.class).withCaption("Ska vara").single()).setValue("55,5");
        save();
        assertThat(find(MilestonesField.class).single().getErrorMessage())
                .isEqualTo("Varje delmål behöver en dag och en siffra.");

        find(DatePicker.class).withCaption("Till dagen").single().setValue(TODAY.minusDays(30));
        save();
        assertThat(goals.details(goal).indicators().getFirst().data().milestones())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualByComparingTo("55.5"));
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("55,5\u00a0st");
    }

    @Test
    void a_judgement_in_words_is_typed_in_without_a_figure() {
        signIn(People.coordinator());
        var inWords = as(
                People.coordinator(), () -> goals.create(new GoalData(otto, "Lika villkor", ResultType.IMPACT, null)));
        UI.getCurrent().navigate("mal/" + inWords.value());
        test(find(Button.class).withText("Ny indikator").single()).click();
        test(find(TextField.class).withCaption("Indikator").single()).setValue("Vad företagen säger");
        measure().setValue(Measure.QUALITATIVE);
        direction().setValue(Direction.UP);
        test(find(TextArea.class)
                        .withCaption("Vad som ska gälla när målet är nått")
                        .single())
                .setValue("Ingen tvekar");
        save();
        test(find(Button.class).withText("Ny mätning").single()).click();
        find(DatePicker.class).withCaption("Dag").single().setValue(TODAY);
        save();
        assertThat(words().isInvalid()).isTrue();

        test(words()).setValue("Fler vågar anmäla");
        find(Checkbox.class).withCaption("Siffran är preliminär").single().setValue(true);
        test(find(TextField.class).withCaption("Källa").single()).setValue("Samtal");
        save();

        assertThat(find(Div.class).all()).extracting(Div::getText).contains("Fler vågar anmäla");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Preliminär");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Målet följs i ord"));
    }

    @Test
    void the_list_is_filtered_by_what_goals_lack_from_its_address() {
        signIn(People.director());
        UI.getCurrent().navigate("mal", QueryParameters.of("smart", "har-alla-fem"));
        assertThat(find(Grid.class).all())
                .allMatch(grid -> !grid.isVisible()
                        || grid.getGenericDataView().getItems().findAny().isEmpty());

        UI.getCurrent().navigate("mal", QueryParameters.simple(Map.of("smart", "LACKING")));
        @SuppressWarnings("unchecked")
        Grid<GoalListItem> grid = find(Grid.class).single();
        assertThat(grid.getGenericDataView().getItems())
                .extracting(GoalListItem::name)
                .containsExactly("Färre klagomål");
    }

    private void followUp() {
        UI.getCurrent().navigate("mal/" + goal.value());
        test(find(Button.class).withText("Följ upp").single()).click();
    }

    private void save() {
        test(find(Button.class).withText("Spara").single()).click();
    }

    private TextArea note() {
        return find(TextArea.class).withCaption("Varför").single();
    }

    private TextArea words() {
        return find(TextArea.class).withCaption("Vad ni såg").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<FollowUpColour> colour() {
        return find(RadioButtonGroup.class).withCaption("Hur går det?").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Measure> measure() {
        return find(Select.class).withCaption("Typ av värde").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Direction> direction() {
        return find(Select.class).withCaption("Riktning").single();
    }
}

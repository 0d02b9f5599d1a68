package se.samsyn.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyService;
import se.samsyn.goal.Direction;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.goal.MeasurementData;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Registers;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitService;
import se.samsyn.visit.Visits;

/** A row that is not shared as nearly all are says so, on a desk and on a telephone; the others say nothing. */
class LabelInListsTest extends UiTest {

    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private ActivityService activities;

    @Autowired
    private VisitService visits;

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    private InitiativeId otto;
    private GoalId goal;

    @BeforeEach
    void one_of_each_is_for_all_and_one_is_not() {
        signIn(People.coordinator());
        as(People.coordinator(), () -> {
            otto = initiatives.create(InitiativeData.named("Vanligt initiativ"));
            initiatives.create(InitiativeData.named("Smalt initiativ")
                    .draft()
                    .sharing(Sharing.of(Label.AMBER_STRICT))
                    .data());
            var police = Registers.agency(agencies, "Polisen", "");
            List.of(Sharing.INHERITED, Sharing.of(Label.AMBER_STRICT))
                    .forEach(sharing -> activities.log(new ActivityData(
                            otto,
                            police,
                            null,
                            ActivityKind.MEETING,
                            YESTERDAY,
                            (sharing.label() == null ? "Vanlig" : "Smal") + " aktivitet",
                            "",
                            null,
                            null,
                            List.of(),
                            "",
                            sharing)));
            visits.create(Visits.bare("Vanligt besök", VisitKind.MEDIA, YESTERDAY, "Alby"));
            visits.create(strict(Visits.bare("Smalt besök", VisitKind.MEDIA, YESTERDAY, "Alby")));
            goal = goals.create(new GoalData(otto, "Mål", ResultType.OUTPUT, null));
            var figure = indicators.add(
                    goal, new IndicatorData("Antal", "", Measure.COUNT, Direction.UP, null, null, null, null));
            indicators.measure(figure, measured(YESTERDAY.minusDays(1), Sharing.INHERITED));
            indicators.measure(figure, measured(YESTERDAY, Sharing.of(Label.AMBER_STRICT)));
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiativ", "aktiviteter", "besok"})
    void lists(String path) {
        UI.getCurrent().navigate(path);

        assertThat(rows(true)).as("on a desk").hasSize(2).allSatisfy(LabelInListsTest::isMarkedWhereItIsNarrow);
        assertThat(rows(false)).as("on a telephone").hasSize(2).allSatisfy(LabelInListsTest::isMarkedWhereItIsNarrow);
    }

    @Test
    void measurements() {
        UI.getCurrent().navigate("mal/" + goal.value());

        assertThat(find(LabelMark.class).all()).hasSize(1);
        assertThat(find(Main.class).single().getElement().getTextRecursively()).contains("TLP:AMBER+STRICT");
    }

    @Test
    void activities_on_the_page_of_what_they_belong_to() {
        UI.getCurrent().navigate("initiativ/" + otto.value());

        assertThat(find(LabelMark.class).all())
                .as("the page's own, and that of one activity")
                .hasSize(2);
    }

    private static void isMarkedWhereItIsNarrow(String row) {
        if (row.contains("Smal")) {
            assertThat(row).contains("TLP:AMBER+STRICT");
        } else {
            assertThat(row).contains("Vanlig").doesNotContain("TLP");
        }
    }

    /** What stands in the cells of each row that are drawn by components. */
    @SuppressWarnings("unchecked")
    private List<String> rows(boolean wide) {
        var grid = (Grid<Object>) find(Grid.class).single();
        return grid.getGenericDataView()
                .getItems()
                .map(item -> grid.getColumns().stream()
                        .filter(column -> column.isVisible() == wide)
                        .map(Grid.Column::getRenderer)
                        .filter(ComponentRenderer.class::isInstance)
                        .map(renderer -> ((ComponentRenderer<Component, Object>) renderer).createComponent(item))
                        .map(cell -> cell.getElement().getTextRecursively())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static MeasurementData measured(LocalDate on, Sharing sharing) {
        return new MeasurementData(on, BigDecimal.ONE, "Polisen", "", sharing);
    }

    private static VisitData strict(VisitData visit) {
        return new VisitData(
                "Smalt besök",
                visit.kind(),
                visit.visitedOn(),
                visit.place(),
                null,
                null,
                "",
                false,
                List.of(),
                Set.of(),
                List.of(),
                Sharing.of(Label.AMBER_STRICT));
    }
}

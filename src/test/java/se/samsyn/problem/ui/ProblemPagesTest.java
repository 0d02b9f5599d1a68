package se.samsyn.problem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.problem.ProblemCategory;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemKind;
import se.samsyn.problem.ProblemListItem;
import se.samsyn.problem.ProblemService;
import se.samsyn.problem.Problems;

class ProblemPagesTest extends UiTest {

    @Autowired
    private ProblemService problems;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AreaService areas;

    @Test
    @SuppressWarnings("unchecked")
    void a_new_problem_is_saved_with_its_source_shown_and_listed() {
        signIn(People.coordinator());
        navigate("problem/ny", ProblemFormView.class);
        find(TextField.class).withLabel("Problem").single().setValue("Skador i trapphus");
        ((ComboBox<ProblemCategory>) find(ComboBox.class).withLabel("Kategori").single())
                .setValue(ProblemCategory.VANDALISM);
        ((Select<ProblemKind>) find(Select.class).withLabel("Slag").single()).setValue(ProblemKind.CRIME);
        find(Button.class).withText("Spara").single().click();
        assertThat(find(TextField.class).withLabel("Källa").single().isInvalid())
                .isTrue();

        find(TextField.class).withLabel("Källa").single().setValue("Bostadsbolaget");
        find(Button.class).withText("Spara").single().click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Skador i trapphus");
        assertThat(spans()).contains("Bostadsbolaget", "Öppet", "Inget initiativ svarar mot problemet");
        navigate(ProblemListView.class);
        assertThat(spans()).contains("1 problem", "Problem som inget initiativ svarar mot", "av 1 öppet");
    }

    @Test
    void the_loose_ends_lead_to_their_rows_both_ways() {
        problem("Obesvarat");
        link(problem("Besvarat"), initiative("Trygga trapphus", Label.GREEN));
        initiative("Löst", Label.GREEN);
        signIn(People.director());
        navigate(ProblemListView.class);
        assertThat(links()).contains("problem?losa=utan-initiativ", "initiativ?losa=utan-problem");

        open("problem", Map.of("losa", "utan-initiativ"));
        assertThat(rows()).extracting("name").containsExactly("Obesvarat");
        open("problem", Map.of());
        assertThat(rows()).extracting("name").containsExactly("Besvarat", "Obesvarat");
        open("initiativ", Map.of("losa", "utan-problem"));
        assertThat(rows()).extracting("name").containsExactly("Löst");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_keeper_ties_a_problem_to_an_initiative_on_its_page_and_takes_it_back() {
        var problem = problem("Skador");
        var initiative = initiative("Trygga trapphus", Label.GREEN);
        signIn(People.coordinator());
        UI.getCurrent().navigate(initiative.ref().path());
        find(Button.class).withText("Koppla ett problem").single().click();
        ((ComboBox<ProblemId>) find(ComboBox.class).withLabel("Problem").single()).setValue(problem);
        find(Button.class).withText("Koppla").single().click();

        assertThat(links()).contains("problem/" + problem.value());
        assertThat(answers(problem)).containsExactly(initiative);
        find(Button.class).withText("Ta bort kopplingen").single().click();

        assertThat(links()).doesNotContain("problem/" + problem.value());
        assertThat(answers(problem)).isEmpty();
        find(Button.class).withText("Ångra").single().click();
        assertThat(answers(problem)).containsExactly(initiative);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_keeper_ties_an_initiative_to_a_problem_on_its_page() {
        var problem = problem("Skador");
        var initiative = initiative("Trygga trapphus", Label.GREEN);
        signIn(People.coordinator());
        UI.getCurrent().navigate(problem.ref().path());
        assertThat(spans()).contains("Inget initiativ svarar mot problemet");

        find(Button.class).withText("Koppla ett initiativ").single().click();
        ((ComboBox<InitiativeId>) find(ComboBox.class).withLabel("Initiativ").single()).setValue(initiative);
        find(Button.class).withText("Koppla").single().click();

        assertThat(links()).contains("initiativ/" + initiative.value());
        assertThat(spans()).doesNotContain("Inget initiativ svarar mot problemet");
    }

    @Test
    void a_member_sees_what_is_tied_without_ways_to_change_it_and_that_something_is_withheld() {
        var problem = problem("Skador");
        link(problem, initiative("Det bara vissa får veta", Label.AMBER_STRICT));
        signIn(People.member(1L));
        UI.getCurrent().navigate(problem.ref().path());

        assertThat(spans()).contains("Initiativ som du inte får se svarar också mot problemet.");
        assertThat(links()).doesNotContain("problem/" + problem.value() + "/andra");
        assertThat(find(Button.class).withText("Koppla ett initiativ").exists()).isFalse();
        navigate(ProblemListView.class);
        assertThat(links()).doesNotContain("problem/ny");
        assertThat(ProblemMarks.answersInWords((ProblemListItem) rows().getFirst()))
                .isEqualTo("Undanhållet");
    }

    @Test
    void the_problems_of_an_area_stand_on_its_page() {
        var alby = as(
                People.coordinator(),
                () -> areas.create(new AreaData("Alby", AreaKind.DISTRICT, List.of(), null, null, null)));
        var problem = as(People.coordinator(), () -> problems.create(Problems.in("Skador", Set.of(alby))));
        signIn(People.member(1L));

        UI.getCurrent().navigate("omraden/" + alby.value());

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Problem här");
        assertThat(links()).contains("problem/" + problem.value());
        assertThat(spans()).contains("Inget initiativ");
    }

    private ProblemId problem(String name) {
        return as(People.director(), () -> problems.create(Problems.named(name)));
    }

    private InitiativeId initiative(String name, Label label) {
        var sharing = new Sharing(label, Set.of(People.director().identityId()));
        return as(
                People.director(),
                () -> initiatives.create(
                        InitiativeData.named(name).draft().sharing(sharing).data()));
    }

    private void link(ProblemId problem, InitiativeId initiative) {
        as(People.director(), () -> {
            problems.link(problem, initiative);
            return true;
        });
    }

    private List<InitiativeId> answers(ProblemId problem) {
        return as(People.director(), () -> problems.details(problem)).answers().stream()
                .map(answer -> answer.id())
                .toList();
    }

    private void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    @SuppressWarnings("unchecked")
    private List<Object> rows() {
        return ((Grid<Object>) find(Grid.class).single())
                .getGenericDataView()
                .getItems()
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}

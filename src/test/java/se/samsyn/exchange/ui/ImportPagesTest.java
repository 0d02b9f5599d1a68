package se.samsyn.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.exchange.Books;
import se.samsyn.exchange.ImportKind;
import se.samsyn.exchange.Progress;
import se.samsyn.exchange.TableImportService;
import se.samsyn.exchange.Template;
import se.samsyn.exchange.file.TableFile;
import se.samsyn.goal.Direction;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.ui.Texts;

class ImportPagesTest extends UiTest {

    @Autowired
    private TableImportService imports;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Template template;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_file_is_shown_mended_carried_out_reported_and_undone() {
        signIn(People.coordinator());
        UI.getCurrent().navigate("importera", QueryParameters.of("slag", "aktorer"));
        assertThat(((RadioButtonGroup<ImportKind>) find(RadioButtonGroup.class).single()).getValue())
                .isEqualTo(ImportKind.AGENCY);
        assertThat(find(Anchor.class).withText("Mall: Aktörer").single().getHref())
                .isNotEmpty();

        find(TableField.class)
                .single()
                .take("aktörer.csv", Books.csv("Namn;Slag;Organisationsnummer", "Ett;Polis;212000-2883", "Två;Polis;"));

        assertThat(find(H1.class).single().getText()).isEqualTo("aktörer.csv");
        assertThat(find(Button.class).withText("Importera 1 rad").single().isEnabled())
                .isFalse();
        assertThat(find(Grid.class).single().getListDataView().getItemCount()).isEqualTo(1);
        ((Button) test(find(Grid.class).single()).getCellComponent(0, 0)).click();
        var number = find(TextField.class).withLabel("Organisationsnummer").single();
        assertThat(number.getErrorMessage()).contains("sista siffran");
        number.setValue("212000-2882");
        find(Button.class).withText("Spara raden").single().click();
        find(Button.class).withText("Importera 2 rader").single().click();

        await(() -> find(H2.class).withText("Resultat").exists());
        assertThat(as(People.director(), agencies::whole)).hasSize(2);
        assertThat(spans()).contains("Genomförd");
        find(Button.class).withText("Ångra importen").single().click();
        find(Button.class).withText("Ångra importen").all().getLast().click();

        await(() -> spans().contains("Ångrad"));
        assertThat(as(People.director(), agencies::whole)).isEmpty();
    }

    @Test
    void figures_beside_a_goal_are_explained_shown_and_told_of() {
        as(People.director(), () -> {
            var otto = initiatives.create(InitiativeData.named("Otto"));
            var goal = goals.create(new GoalData(otto, "Lugnt", ResultType.IMPACT, null));
            return indicators.add(
                    goal,
                    new IndicatorData(
                            "Brott", "st", Measure.COUNT, Direction.DOWN, new BigDecimal("1250"), null, null, null));
        });
        signIn(People.coordinator());
        UI.getCurrent().navigate("importera", QueryParameters.of("slag", "aktorer"));
        assertThat(find(Paragraph.class).all())
                .noneMatch(words -> words.getText().startsWith("Har ett mål flera"));
        UI.getCurrent().navigate("importera", QueryParameters.of("slag", "mal"));
        assertThat(find(Paragraph.class).all())
                .anyMatch(words -> words.getText().startsWith("Har ett mål flera"));

        find(TableField.class)
                .single()
                .take(
                        "mål.csv",
                        Books.csv(
                                "Mål;Initiativ;Indikator;Riktning;Baslinje;Målvärde",
                                "Lugnt;Otto;Brott;;1 000,5;950",
                                "Lugnt;Otto;Trygga;högre;många;"));

        ((Button) test(find(Grid.class).single()).getCellComponent(0, 0)).click();
        var baseline = find(TextField.class).withLabel("Utgångsläge").single();
        assertThat(baseline.getErrorMessage()).startsWith("Skriv en siffra");
        baseline.setValue("70");
        find(Button.class).withText("Spara raden").single().click();
        assertThat(cells(0)).contains("1\u00a0250 → 1\u00a0000,5", "(tomt) → 950", "Brott");
        assertThat(cells(1)).anyMatch(words -> words.endsWith("Ny indikator") && !words.contains("Ändras"));
        find(Button.class).withText("Importera 2 rader").single().click();

        await(() -> find(H2.class).withText("Resultat").exists());
        assertThat(what(0)).isEqualTo("Ändrad indikator: Brott (Utgångsläge, Målvärde)");
        assertThat(what(1)).isEqualTo("Ny indikator: Trygga");
    }

    @Test
    void a_database_that_is_away_is_said_at_the_file() {
        var field = new TableField((_, _) -> {
            throw new DataAccessResourceFailureException("away");
        });
        UI.getCurrent().add(field);

        field.take("mål.csv", Books.csv("Mål;Initiativ", "Lugnt;Otto"));

        assertThat(field.getElement().getTextRecursively()).contains("Databasen svarar inte just nu.");
    }

    /** What the report says was done. */
    private String what(int row) {
        return test(find(Grid.class).single())
                .getCellComponent(row, 3)
                .getElement()
                .getTextRecursively();
    }

    private List<String> cells(int row) {
        Grid<?> grid = find(Grid.class).single();
        return IntStream.range(0, grid.getColumns().size())
                .filter(column -> grid.getColumns().get(column).isVisible())
                .mapToObj(column -> test(grid).getCellComponent(row, column))
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void whoever_does_not_see_all_is_told_so_and_undoes_what_they_see() {
        var id = as(People.director(), () -> {
            initiatives.create(InitiativeData.named("OTTO"));
            initiatives.create(InitiativeData.named("Hemligt")
                    .draft()
                    .sharing(new Sharing(Label.RED, Set.of(1L)))
                    .data());
            var begun = imports.start(
                    ImportKind.INITIATIVE, "fil.csv", Books.csv("Namn;Syfte", "OTTO;Ett", "Hemligt;Två", "Nytt;Tre"));
            imports.run(
                    begun, imports.plan(imports.draft(begun), new HashMap<>()).mark(), Progress.NOBODY);
            return begun;
        });
        signIn(People.coordinator());
        UI.getCurrent().navigate(Imports.path(id));
        assertThat(spans()).anyMatch(words -> words.startsWith("1 post visas inte för dig"));
        find(Button.class).withText("Ångra importen").single();

        imports.undo(id, Progress.NOBODY);
        UI.getCurrent().navigate(Imports.PATH);
        UI.getCurrent().navigate(Imports.path(id));
        assertThat(find(Main.class).single().getElement().getTextRecursively())
                .contains("2 av 3, senast av Jonas Samordnare");
        assertThat(find(Button.class).withText("Ångra importen").all()).isEmpty();
        assertThat(spans()).anyMatch(words -> words.startsWith("1 post visas inte för dig"));

        signIn(People.director());
        UI.getCurrent().navigate(Imports.PATH);
        UI.getCurrent().navigate(Imports.path(id));
        find(Button.class).withText("Ångra importen").single();
    }

    @Test
    void the_templates_headers_are_recognised_in_both_languages_and_the_lists_lead_to_it() throws IOException {
        as(
                People.director(),
                () -> agencies.create(AgencyData.of("Polisen", "PO", AgencyKind.POLICE, "", null, List.of(), "")));
        signIn(People.coordinator());
        for (var language : List.of("sv", "en")) {
            for (var kind : ImportKind.values()) {
                var out = new ByteArrayOutputStream();
                template.write(kind, Texts.locale(language), out);
                var id = imports.start(kind, "mall.xlsx", TableFile.read(out.toByteArray()));
                var plan = imports.plan(imports.draft(id), new java.util.HashMap<>());
                assertThat(plan.columns())
                        .as(language + kind)
                        .hasSize(imports.fields(kind).size());
            }
        }
        navigate("aktorer", com.vaadin.flow.component.Component.class);
        assertThat(find(MenuBar.class).all().stream().flatMap(bar -> bar.getItems().stream()))
                .extracting(MenuItem::getText)
                .contains("Importera");
    }
}

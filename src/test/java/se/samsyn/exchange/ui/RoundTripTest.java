package se.samsyn.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.OwnersHand;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.exchange.ImportKind;
import se.samsyn.exchange.Plan;
import se.samsyn.exchange.PlannedRow;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.exchange.Progress;
import se.samsyn.exchange.TableImportService;
import se.samsyn.exchange.file.Sheet;
import se.samsyn.exchange.file.TableFile;
import se.samsyn.goal.Direction;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.shared.ui.Texts;

/** What a list is exported as is what it is imported as. */
class RoundTripTest extends UiTest {

    private static final Map<ImportKind, String> COLUMNS = Map.of(
            ImportKind.AGENCY, "namn,slag,del-av,lage,kortnamn",
            ImportKind.INITIATIVE, "namn,lage,ansvarig,aktorer,omraden,granskning,evidens,fullstandigt-namn",
            ImportKind.GOAL, "namn,lage,initiativ,slag,uppfoljt,utfall,smart,siffrorna");

    @Autowired
    private TableImportService imports;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AreaService areas;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private OwnersHand owner;

    @ParameterizedTest
    @EnumSource
    void a_list_that_is_exported_and_imported_unchanged_changes_nothing(ImportKind kind) {
        as(People.coordinator(), this::fill);
        signIn(People.coordinator());
        for (var language : List.of("sv", "en")) {
            for (var format : List.of("Excel (XLSX)", "CSV")) {
                var id = imports.start(kind, "lista", TableFile.read(exported(kind, Texts.locale(language), format)));
                var plan = imports.plan(imports.draft(id), new HashMap<>());

                assertThat(plan.columns()).as(language + format).hasSizeGreaterThanOrEqualTo(3);
                assertThat(plan.rows()).as(language + format).hasSize(2).allSatisfy(row -> {
                    assertThat(row.problems()).isEmpty();
                    assertThat(row.outcome()).isEqualTo(Outcome.SAME);
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void goals_come_back_with_their_indicators_a_row_for_each(String language) {
        as(People.coordinator(), this::fill);
        var before = as(People.coordinator(), this::fillFigures);
        signIn(People.coordinator());
        VaadinSession.getCurrent().setLocale(Texts.locale(language));
        UI.getCurrent().setLocale(Texts.locale(language));
        UI.getCurrent()
                .navigate(
                        Imports.PATH,
                        QueryParameters.of("slag", ImportKind.GOAL.record().path()));
        var out = new ByteArrayOutputStream();
        test(find(Anchor.class).withText(Texts.of("exchange.filled")).single()).download(out);
        var file = TableFile.read(out.toByteArray());

        assertThat(planned(file).rows())
                .hasSize(3)
                .extracting(PlannedRow::outcome)
                .containsOnly(Outcome.SAME);

        goals.whole().forEach(goal -> goals.remove(goal.id()));
        var id = imports.start(ImportKind.GOAL, "mål.xlsx", file);
        imports.run(id, imports.plan(imports.draft(id), new HashMap<>()).mark(), Progress.NOBODY);
        assertThat(said()).isEqualTo(before);
        assertThat(owner.names("select about from audit_entry where action = 'EXPORTED'"))
                .containsExactly("list mal 3");
    }

    private Plan planned(List<Sheet> file) {
        return imports.plan(imports.draft(imports.start(ImportKind.GOAL, "mål.xlsx", file)), new HashMap<>());
    }

    private List<List<Object>> fillFigures() {
        var goal = goals.whole().getFirst().id();
        indicators.add(
                goal,
                new IndicatorData(
                        "=vuxna ute",
                        "personer/kväll",
                        Measure.COUNT,
                        Direction.UP,
                        new BigDecimal("-12.5"),
                        LocalDate.of(2025, 1, 1),
                        new BigDecimal("1250000"),
                        LocalDate.of(2027, 12, 31)));
        indicators.add(
                goal,
                new IndicatorData(
                        "Hur det känns",
                        "",
                        Measure.QUALITATIVE,
                        Direction.DOWN,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        "Oroligt\nom kvällen",
                        "Lugnt"));
        return said();
    }

    /** All goals, with what their indicators say. */
    private List<List<Object>> said() {
        return goals.whole().stream()
                .map(goal -> Stream.concat(
                                Stream.<Object>of(goal.data()),
                                goals.details(goal.id()).indicators().stream().map(Indicator::data))
                        .toList())
                .toList();
    }

    private byte[] exported(ImportKind kind, Locale locale, String format) {
        // a list that is open stays in the language in which it was opened
        find(Dialog.class).all().forEach(Dialog::close);
        UI.getCurrent().navigate(Imports.PATH);
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().setLocale(locale);
        UI.getCurrent().navigate(kind.record().path(), QueryParameters.simple(Map.of("kol", COLUMNS.get(kind))));
        test(
                        MenuBarTester.class,
                        find(MenuBar.class)
                                .withCondition(bar -> Texts.of("shared.list.tools")
                                        .equals(bar.getElement().getAttribute("aria-label")))
                                .single())
                .clickItem(Texts.of("shared.export"));
        var file = new ByteArrayOutputStream();
        test(find(Anchor.class).withText(format).all().getLast()).download(file);
        return file.toByteArray();
    }

    private boolean fill() {
        var whole = agencies.create(AgencyData.of(
                "Kultur, fritid & ungdom; norr", "KFU", AgencyKind.MUNICIPALITY, "", null, List.of(), ""));
        agencies.create(AgencyData.of("=Fältgruppen", "", AgencyKind.SCHOOL, "", whole, List.of(), ""));
        var area = areas.create(new AreaData("Alby, södra", AreaKind.DISTRICT, List.of(), null, null, null));
        var one = initiatives.create(InitiativeData.named("Nattvandring")
                .draft()
                .longName("'= Nattvandring \"i Alby\"")
                .status(InitiativeStatus.ONGOING)
                .nextReviewOn(LocalDate.of(2027, 3, 1))
                .participations(List.of(Participation.of(whole, OrgRole.ACCOUNTABLE)))
                .areas(Set.of(area))
                .data());
        initiatives.create(InitiativeData.named("=1+1 مرحبا 🦊"));
        goals.create(new GoalData(one, "=1,5 gånger så många vuxna", ResultType.OUTCOME, LocalDate.of(2027, 12, 31)));
        goals.create(new GoalData(one, "-2 anmälningar", ResultType.IMPACT, null));
        return true;
    }
}

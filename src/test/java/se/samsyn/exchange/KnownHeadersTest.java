package se.samsyn.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;

/** What Samsyn's own pages and forms call things is known as the header of a column. */
class KnownHeadersTest extends DatabaseTest {

    @Autowired
    private TableImportService imports;

    @ParameterizedTest
    @CsvSource({
        "INITIATIVE, Börjar, started",
        "INITIATIVE, Slutar, ended",
        "INITIATIVE, Började, started",
        "INITIATIVE, Från, started",
        "INITIATIVE, Till och med, ended",
        "INITIATIVE, Begins, started",
        "INITIATIVE, Ends, ended",
        "INITIATIVE, Since, started",
        "INITIATIVE, Until, ended",
        "INITIATIVE, Ansvarar, ACCOUNTABLE",
        "INITIATIVE, Medverkar, IMPLEMENTING",
        "INITIATIVE, Taking part, IMPLEMENTING",
        "AGENCY, Hette förut, aliases",
        "AGENCY, Formerly called, aliases",
        "GOAL, Ska nås, dueOn",
        "GOAL, To be reached, dueOn"
    })
    void what_pages_and_forms_call_it_is_read(ImportKind kind, String header, String field) {
        assertThat(columns(kind, "Namn;" + header)).contains(field);
    }

    @Test
    void the_figures_beside_a_goal_are_read_as_coordinators_call_them() {
        assertThat(columns(
                        ImportKind.GOAL,
                        "Mål;Ska nås;Indikator;Enhet;Riktning;Baslinje;Baslinjens datum;Målvärde;Till datum"))
                .containsExactly(
                        "name",
                        "dueOn",
                        "indicator.name",
                        "indicator.unit",
                        "indicator.direction",
                        "indicator.baseline",
                        "indicator.baselineOn",
                        "indicator.target",
                        "indicator.targetOn");
    }

    private List<String> columns(ImportKind kind, String headers) {
        return as(People.coordinator(), () -> {
            var id = imports.start(kind, "fil.csv", Books.csv(headers, "x;y"));
            return imports.plan(imports.draft(id), new HashMap<>()).columns().stream()
                    .map(ImportField::key)
                    .toList();
        });
    }
}

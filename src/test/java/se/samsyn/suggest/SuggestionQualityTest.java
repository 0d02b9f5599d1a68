package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures all rules together on articles that somebody else wrote and labelled. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuggestionQualityTest {

    private static List<GoldArticle> articles = List.of();
    private static QualityReport report = new QualityReport(List.of());

    @BeforeAll
    static void measure() throws IOException {
        articles = GoldArticle.all();
        report = new QualityReport(articles);
    }

    @Test
    void at_least_eighty_articles_are_measured_and_the_table_is_printed(TestReporter reporter) {
        System.out.println("Suggestions measured on " + articles.size() + " labelled articles\n" + report.table());
        report.details.forEach(System.out::println);
        reporter.publishEntry("suggestions", report.table());
        assertThat(articles).hasSizeGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "initiative, 0.98, 0.97",
        "agency,     0.99, 0.97",
        "area,       0.98, 0.95",
        "person,     0.99, 0.99",
        "visit,      0.99, 0.90",
        "goal,       0.98, 0.95",
        "statement,  0.99, 0.97"
    })
    void each_kind_keeps_its_precision_and_recall(String kind, double precision, double recall) {
        QualityReport.Row row = report.rows.get(kind);
        assertThat(row.precision()).as("precision of " + kind).isGreaterThanOrEqualTo(precision);
        assertThat(row.recall()).as("recall of " + kind).isGreaterThanOrEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({
        "initiative established, 0.91",
        "initiative accountable, 0.79",
        "person role,            0.99",
        "person agency,          0.90",
        "visit place,            0.85",
        "visit visitors,         0.85",
        "visit hosts,            0.95",
        "goal initiative,        0.97",
        "statement speaker,      0.97",
        "statement direct,       0.97"
    })
    void each_field_keeps_its_share_of_right_values(String field, double share) {
        assertThat(report.rows.get(field).precision()).as(field).isGreaterThanOrEqualTo(share);
    }

    @Test
    void nobody_and_nothing_forbidden_is_suggested() {
        assertThat(report.forbidden).isEmpty();
    }

    @Test
    void every_passage_is_the_very_text_of_its_article() {
        for (GoldArticle article : articles) {
            for (Suggestion suggestion : article.suggestions()) {
                assertThat(suggestion.evidence()).as(suggestion.toString()).isNotEmpty();
                for (Passage passage : suggestion.evidence()) {
                    assertThat(article.article().text().substring(passage.start(), passage.end()))
                            .isEqualTo(passage.text());
                }
            }
        }
    }

    @Test
    void headlines_dates_and_warnings_are_right() {
        for (GoldArticle article : articles) {
            assertThat(text(article.article().title())).as(article.file()).isEqualTo(gold(article, "title"));
            assertThat(text(article.article().published())).as(article.file()).isEqualTo(gold(article, "published"));
            for (ArticleWarning warning : article.article().warnings()) {
                assertThat(article.gold().path("warnings").toString())
                        .as(article.file())
                        .contains(warning.name());
            }
        }
    }

    private static String gold(GoldArticle article, String field) {
        return article.gold().path(field).asString("");
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}

package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.samsyn.People;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;

/** Reading an article of the registry again: one article, more links. */
class ReadAgainTest extends ImportTest {

    @Test
    void nothing_is_asked_about_that_it_is_linked_to() {
        var article = record(Articles.VISIT);

        assertThat(review(again(article)).items()).isEmpty();
    }

    @Test
    void what_was_rejected_the_first_time_is_suggested_and_becomes_links_of_the_same_article() {
        var article = withoutNavet();
        var id = again(article);

        assertThat(review(id).items())
                .extracting(item -> item.suggestion().name())
                .contains("NAVET")
                .doesNotContain("Kompassen", "Karin Wikander");
        acceptAll(id);
        assertThat(as(People.coordinator(), () -> imports.accept(id))).isEqualTo(article);

        assertThat(counts().articles()).isEqualTo(1);
        assertThat(counts().initiatives()).isEqualTo(2);
        assertThat(counts().goals()).isEqualTo(3);
        assertThat(initiativesOf(article)).hasSize(2);
    }

    @Test
    void a_link_that_was_taken_away_is_suggested_again() {
        var article = record(Articles.VISIT);
        var link = as(People.coordinator(), () -> articles.links(article)).stream()
                .filter(one -> one.data().target().kind() == RecordKind.STATEMENT)
                .findFirst()
                .orElseThrow();
        as(
                People.coordinator(),
                () -> articles.links(article).stream()
                        .filter(one -> one.data().target().equals(link.data().target()))
                        .forEach(one -> articles.removeLink(article, one.id())));
        var id = again(article);
        assertThat(review(id).items()).hasSize(1);
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));

        assertThat(as(People.coordinator(), () -> articles.links(article)))
                .anyMatch(one -> one.data().target().equals(link.data().target()));
    }

    @Test
    void undoing_it_leaves_the_article_as_it_was_before() {
        var article = withoutNavet();
        var before = counts();
        var links = as(People.coordinator(), () -> articles.links(article));
        var id = again(article);
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));
        assertThat(counts()).isNotEqualTo(before);

        as(People.coordinator(), () -> imports.undo(id));

        assertThat(counts()).isEqualTo(before);
        assertThat(as(People.coordinator(), () -> articles.links(article))).isEqualTo(links);
    }

    @Test
    void the_first_import_cannot_be_undone_under_the_second() {
        var article = withoutNavet();
        var first = as(
                People.coordinator(),
                () -> imports.importOf(article).orElseThrow().id());
        var second = again(article);
        acceptAll(second);
        as(People.coordinator(), () -> imports.accept(second));

        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.undo(first)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("news.undo.readAgain"));
    }

    @Test
    void a_draft_begun_before_somebody_saved_the_article_becomes_one_that_reads_it_again() {
        var begun = start(Articles.VISIT.replace("\n\n", "\n \n"));
        var article = record(Articles.VISIT);

        var id = as(
                People.coordinator(),
                () -> imports.readAgain(article, intake.paste(Articles.VISIT.replace("\n\n", "\n \n"))));

        assertThat(id).isEqualTo(begun);
        assertThat(review(id).draft().article()).isEqualTo(article);
    }

    private ArticleId withoutNavet() {
        var id = start(Articles.VISIT);
        choose(id, "NAVET", Choice.REJECTED);
        acceptAll(id);
        return as(People.coordinator(), () -> imports.accept(id));
    }

    private ImportId again(ArticleId article) {
        return as(People.coordinator(), () -> imports.readAgain(article, intake.paste(Articles.VISIT)));
    }

    private java.util.List<Long> initiativesOf(ArticleId article) {
        return as(People.coordinator(), () -> articles.links(article)).stream()
                .map(link -> link.data().target())
                .filter(target -> target.kind() == RecordKind.INITIATIVE)
                .map(target -> target.id())
                .distinct()
                .toList();
    }
}

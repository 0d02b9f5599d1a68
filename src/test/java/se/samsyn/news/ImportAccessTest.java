package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.People;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class ImportAccessTest extends ImportTest {

    private static final Sort<ArticleSort> NEWEST = new Sort<>(ArticleSort.PUBLISHED, true);

    @Test
    void a_member_may_read_articles_and_not_import() {
        var article = record(Articles.VISIT);

        assertThat(as(People.member(null), () -> articles.list(ArticleFilter.ALL, NEWEST, Page.ALL)))
                .hasSize(1);
        assertThatThrownBy(() -> as(People.member(null), () -> intake.paste(Articles.NOTHING)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(People.member(null), () -> imports.drafts()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(People.member(null), () -> articles.remove(article)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_municipality_sees_nothing() {
        var article = record(Articles.VISIT);
        var draft = start(Articles.NOTHING);

        assertThat(as(People.coordinatorElsewhere(), () -> articles.count(ArticleFilter.ALL)))
                .isZero();
        assertThat(as(People.coordinatorElsewhere(), () -> imports.drafts())).isEmpty();
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> articles.get(article)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> imports.review(draft)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_draft_is_carried_on_by_another_person() {
        var id = start(Articles.VISIT);
        choose(id, "NAVET", Choice.ACCEPTED);

        var review = as(People.director(), () -> imports.review(id));

        assertThat(item(review, "NAVET").choice()).isEqualTo(Choice.ACCEPTED);
        assertThat(as(People.director(), () -> imports.drafts()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.startedBy()).isEqualTo("Jonas Samordnare"));
    }

    @Test
    void a_stale_version_is_refused() {
        var id = as(People.coordinator(), () -> articles.create(data("Ny rubrik")));
        var stale = as(People.coordinator(), () -> articles.get(id));
        as(People.director(), () -> articles.change(stale.with(data("Direktörens"))));

        assertThatThrownBy(() -> as(People.coordinator(), () -> articles.change(stale.with(data("Samordnarens")))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void an_article_needs_a_headline_and_keeps_only_a_short_excerpt() {
        assertThatThrownBy(() -> data("  "))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("title"));
        assertThatThrownBy(() -> new ArticleData("Rubrik", "", null, "", "x".repeat(601), List.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("excerpt"));
    }

    @Test
    void lists_find_by_words_and_by_what_is_linked_to_nothing() {
        record(Articles.VISIT);
        as(People.coordinator(), () -> articles.create(data("Bibliotekets öppettider")));

        assertThat(titles(new ArticleFilter("socialministern", null, null, List.of(), null, false)))
                .containsExactly("Socialministern på besök i Alby");
        assertThat(titles(new ArticleFilter("100%_", null, null, List.of(), null, false)))
                .isEmpty();
        assertThat(titles(new ArticleFilter("", null, null, List.of(), null, true)))
                .containsExactly("Bibliotekets öppettider");
    }

    private List<String> titles(ArticleFilter filter) {
        return as(
                People.coordinator(),
                () -> articles.list(filter, NEWEST, Page.ALL).stream()
                        .map(ArticleListItem::title)
                        .toList());
    }

    private static ArticleData data(String title) {
        return new ArticleData(title, "", null, "", "", List.of());
    }
}

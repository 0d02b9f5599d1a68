package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.goal.GoalId;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.suggest.Suggestion;

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
    void what_another_has_pointed_at_a_closed_initiative_stays_out_of_a_draft() {
        var id = start(Articles.VISIT);
        var secret = as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Det slutna")
                        .draft()
                        .sharing(new Sharing(Label.RED, Set.of(1L)))
                        .data()));
        var item = review(id).items().stream()
                .filter(one -> one.suggestion() instanceof Suggestion.Goal)
                .findFirst()
                .orElseThrow();
        var edited = new Suggestion.Goal(
                item.suggestion().basis(),
                "Den hemliga planen",
                new Suggestion.Reference(KnownKey.of(RecordKind.INITIATIVE, secret.value()), "Det slutna"));
        as(People.director(), () -> imports.decide(id, Map.of(item.key(), new Decision(Choice.ACCEPTED, edited))));

        assertThat(as(People.director(), () -> imports.review(id)).items())
                .extracting(one -> one.suggestion().name())
                .contains("Den hemliga planen");
        assertThat(review(id).items())
                .filteredOn(one -> one.key().equals(item.key()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.suggestion()).isEqualTo(item.suggestion());
                    assertThat(one.choice()).isEqualTo(Choice.OPEN);
                });
    }

    @Test
    void what_came_of_an_import_is_told_though_a_record_of_it_is_gone() {
        var id = start(Articles.VISIT);
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));
        var made = as(People.coordinator(), () -> imports.outcome(id)).made();
        var goal = made.stream()
                .filter(one -> one.record().kind() == RecordKind.GOAL)
                .findFirst()
                .orElseThrow();
        as(People.coordinator(), () -> {
            var article = articles.list(ArticleFilter.ALL, NEWEST, Page.ALL)
                    .getFirst()
                    .id();
            articles.links(article).stream()
                    .filter(link -> link.data().target().equals(goal.record()))
                    .forEach(link -> articles.removeLink(article, link.id()));
            goals.remove(new GoalId(goal.record().id()));
        });

        assertThat(as(People.coordinator(), () -> imports.outcome(id)).made())
                .hasSize(made.size() - 1)
                .doesNotContain(goal);
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

        assertThat(titles(new ArticleFilter("socialministern", null, null, List.of(), null, null, false, false)))
                .containsExactly("Socialministern på besök i Alby");
        assertThat(titles(new ArticleFilter("100%_", null, null, List.of(), null, null, false, false)))
                .isEmpty();
        assertThat(titles(new ArticleFilter("", null, null, List.of(), null, Linked.NOTHING, false, false)))
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

package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.initiative.Parts.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.news.ArticleData;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleLinkData;
import se.samsyn.news.ArticleService;
import se.samsyn.news.LinkRelation;
import se.samsyn.shared.RuleViolation;

class VariantsTest extends DatabaseTest {

    @Autowired
    private VariantService service;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private ArticleService articles;

    private InitiativeId taget;

    @BeforeEach
    void an_initiative() {
        taget = as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("Tåget")
                        .draft()
                        .targetGroup("Årskurs 1–5")
                        .data()));
    }

    @Test
    void what_is_said_to_hold_is_what_the_initiative_says() {
        add(told(VariantField.TARGET_GROUP, "Årskurs 1–5"));
        var other = add(told(VariantField.TARGET_GROUP, "Förskola till årskurs 6"));
        assertThat(holding()).containsExactly("Årskurs 1–5");

        as(People.coordinator(), () -> service.putCurrent(service.get(other)));

        assertThat(data().targetGroup()).isEqualTo("Förskola till årskurs 6");
        assertThat(holding()).containsExactly("Förskola till årskurs 6");
    }

    @Test
    void what_the_initiative_does_not_say_any_more_holds_no_longer() {
        add(told(VariantField.TARGET_GROUP, "Årskurs 1–5"));
        change(draft -> draft.targetGroup("Alla elever"));
        assertThat(holding()).isEmpty();

        change(draft -> draft.targetGroup("Årskurs 1–5"));

        assertThat(holding()).containsExactly("Årskurs 1–5");
    }

    @Test
    void a_date_is_read_as_exactly_as_the_source_has_it_and_becomes_the_initiatives() {
        add(told(VariantField.STARTED, "hösten"), "initiative.partialDate.wrong");
        var march = add(told(VariantField.STARTED, "mars 2017"));

        as(People.coordinator(), () -> service.putCurrent(service.get(march)));

        assertThat(data().started()).isEqualTo(PartialDate.month(2017, 3));
        assertThat(holding()).containsExactly("2017-03");
    }

    @Test
    void correcting_what_holds_corrects_the_initiative() {
        var id = add(told(VariantField.TARGET_GROUP, "Årskurs 1–5"));
        var read = as(People.coordinator(), () -> service.get(id));

        as(People.coordinator(), () -> service.change(read, told(VariantField.TARGET_GROUP, "Årskurs 1–6")));

        assertThat(data().targetGroup()).isEqualTo("Årskurs 1–6");
        assertThat(holding()).containsExactly("Årskurs 1–6");
        assertThatThrownBy(() -> as(People.director(), () -> service.remove(read)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void the_first_to_say_where_it_comes_from_holds_until_another_is_chosen() {
        add(told(VariantField.ORIGIN, "Kommunen"));
        var other = add(told(VariantField.ORIGIN, "Socialtjänsten"));
        assertThat(holding()).containsExactly("Kommunen");
        change(draft -> draft.purpose("En skola fri från våld"));

        as(People.coordinator(), () -> service.putCurrent(service.get(other)));

        assertThat(holding()).containsExactly("Socialtjänsten");
    }

    /** That an article is about the initiative may be for fewer than the initiative. */
    @Test
    void an_article_that_is_not_for_the_reader_is_told_of_and_not_named() {
        var article = article(Sharing.of(Label.AMBER_STRICT));
        var id = add(new VariantData(VariantField.ORIGIN, "Kommunen", "", "", article.value(), null));

        var keepers = as(People.director(), () -> service.get(id));
        var members = as(People.member(9L), () -> service.get(id));

        assertThat(Objects.requireNonNull(keepers.article()).title()).isEqualTo("Tåget rullar");
        assertThat(keepers.withheld()).isFalse();
        assertThat(members.article()).isNull();
        assertThat(members.data().article()).isNull();
        assertThat(members.withheld()).isTrue();
        assertThat(as(People.member(9L), () -> service.articles(taget))).isEmpty();
    }

    @Test
    void a_source_has_to_be_there_and_an_article_about_the_initiative() {
        add(new VariantData(VariantField.ORIGIN, "Kommunen", "", "", null, null), "initiative.variant.source.missing");
        add(
                new VariantData(VariantField.ORIGIN, "Kommunen", "x", "javascript:alert(1)", null, null),
                "initiative.variant.address.wrong");
        var elsewhere = as(People.coordinator(), () -> articles.create(someArticle()));
        add(
                new VariantData(VariantField.ORIGIN, "Kommunen", "", "", elsewhere.value(), null),
                "initiative.variant.article.gone");
        assertThatThrownBy(() -> as(People.member(1L), () -> service.add(taget, told(VariantField.ORIGIN, "x"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_article_that_is_removed_leaves_what_it_said() {
        var article = article(Sharing.INHERITED);
        var id = add(new VariantData(VariantField.ORIGIN, "Kommunen", "", "", article.value(), null));

        as(People.coordinator(), () -> articles.remove(article));

        var left = as(People.director(), () -> service.get(id));
        assertThat(left.data().words()).isEqualTo("Kommunen");
        assertThat(left.withheld()).isFalse();
    }

    private ArticleId article(Sharing sharing) {
        return as(People.coordinator(), () -> {
            var article = articles.create(someArticle());
            articles.addLink(article, ArticleLinkData.byHand(taget.ref(), LinkRelation.MENTIONS, "Tåget", sharing));
            return article;
        });
    }

    private static ArticleData someArticle() {
        return new ArticleData("Tåget rullar", "Nyheterna", LocalDate.of(2026, 3, 1), "", "", List.of());
    }

    private VariantId add(VariantData data) {
        return as(People.coordinator(), () -> service.add(taget, data));
    }

    private void add(VariantData data, String refusal) {
        assertThatThrownBy(() -> add(data))
                .isInstanceOfSatisfying(
                        RuleViolation.class, why -> assertThat(why.key()).isEqualTo(refusal));
    }

    private List<String> holding() {
        return as(People.member(1L), () -> service.of(taget)).stream()
                .filter(Variant::current)
                .map(variant -> variant.data().words())
                .toList();
    }

    private InitiativeData data() {
        return as(People.coordinator(), () -> initiatives.get(taget)).data();
    }

    private void change(UnaryOperator<InitiativeDraft> changes) {
        as(People.coordinator(), () -> {
            var now = initiatives.get(taget);
            initiatives.change(new Initiative(
                    taget, now.version(), changes.apply(now.data().draft()).data()));
        });
    }
}

package se.samsyn.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.shared.RuleViolation;

class EditionTest extends DatabaseTest {

    @Autowired
    private EditionService service;

    @Autowired
    private PictureService pictures;

    @Autowired
    private KnownRegistry registry;

    @BeforeEach
    void fill() {
        registry.fill();
    }

    @Test
    void freezing_twice_gives_edition_one_and_two() {
        freeze(new FreezeData(null, "  Strategisk 2026 ", PictureKind.STRATEGIC, " inför KS "));
        var picture = as(People.director(), service::pictures).getFirst();
        freeze(new FreezeData(picture, "", null, ""));

        assertThat(as(People.director(), service::list))
                .extracting(
                        EditionListItem::picture,
                        EditionListItem::number,
                        EditionListItem::note,
                        EditionListItem::frozenBy)
                .containsExactly(
                        tuple("Strategisk 2026", 2, "", "Jonas Samordnare"),
                        tuple("Strategisk 2026", 1, "inför KS", "Jonas Samordnare"));
        assertThat(as(People.director(), service::pictures).getFirst().editions())
                .isEqualTo(2);
    }

    @Test
    void nothing_is_not_frozen() {
        List.of(
                        "article_link",
                        "article",
                        "activity_agency",
                        "activity",
                        "measurement",
                        "goal_follow_up",
                        "indicator",
                        "goal",
                        "promise",
                        "statement",
                        "visit_initiative",
                        "visit_participant",
                        "visit",
                        "initiative_area",
                        "initiative_agency",
                        "initiative")
                .forEach(table -> registry.run("delete from " + table));

        assertThatThrownBy(() -> freeze(named("Tom")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("picture.freeze.nothing");
        assertThat(as(People.director(), service::list)).isEmpty();
    }

    @Test
    void a_note_holds_nothing_that_the_database_refuses() {
        freeze(new FreezeData(null, "Strate\u0000gisk", PictureKind.STRATEGIC, "inför\u0000 KS\u202E"));

        assertThat(as(People.director(), service::list))
                .extracting(EditionListItem::picture, EditionListItem::note)
                .containsExactly(tuple("Strategisk", "inför KS"));
    }

    @Test
    void an_edition_is_what_the_picture_was_and_never_changes() {
        var before = as(People.director(), () -> pictures.picture(KnownRegistry.HALF_YEAR));
        var id = freeze(named("A"));

        registry.run(
                "update initiative set name = 'Nytt namn ' || id, status = 'PAUSED', ended_on = null, ended_precision = null");
        registry.run("delete from activity_agency");
        registry.run("delete from activity");
        registry.run("update goal set name = 'Nytt mål'");
        registry.run("delete from promise");

        var frozen = as(People.director(), () -> service.get(id)).content();
        assertThat(frozen)
                .usingRecursiveComparison()
                .ignoringFields("frame.composedAt")
                .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                .isEqualTo(before);
    }

    @Test
    void a_member_may_see_but_not_freeze() {
        var id = freeze(named("A"));

        assertThat(as(People.member(1L), () -> service.get(id)).head().number()).isEqualTo(1);
        assertThatThrownBy(() -> as(People.member(1L), () -> service.freeze(named("B"), KnownRegistry.HALF_YEAR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(People.director(), service::list)).hasSize(1);
    }

    @Test
    void another_municipality_does_not_find_it() {
        var id = freeze(named("A"));

        assertThat(as(People.coordinatorElsewhere(), service::list)).isEmpty();
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> service.get(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_name_that_is_taken_is_told_at_the_field() {
        freeze(named("A"));

        assertThatThrownBy(() -> freeze(named("A")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("name"));
    }

    @Test
    void a_new_picture_needs_a_name_and_a_kind_and_texts_have_their_limits() {
        refused(new FreezeData(null, " ", PictureKind.WEEKLY, ""), "name");
        refused(new FreezeData(null, "x".repeat(201), PictureKind.WEEKLY, ""), "name");
        refused(new FreezeData(null, "A", null, ""), "kind");
        refused(new FreezeData(null, "A", PictureKind.WEEKLY, "x".repeat(10_001)), "note");
        assertThat(as(People.director(), service::pictures))
                .as("nothing is left behind")
                .isEmpty();
    }

    @Test
    void a_picture_that_is_gone_is_refused() {
        refused(new FreezeData(new PictureOption(99, "Borta", PictureKind.WEEKLY, 0), "", null, ""), "picture");
    }

    private void refused(FreezeData data, String field) {
        assertThatThrownBy(() -> freeze(data))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private EditionId freeze(FreezeData data) {
        return as(People.coordinator(), () -> service.freeze(data, KnownRegistry.HALF_YEAR));
    }

    private static FreezeData named(String name) {
        return new FreezeData(null, name, PictureKind.WEEKLY, "");
    }
}

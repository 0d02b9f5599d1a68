package se.samsyn.picture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.picture.EditionId;
import se.samsyn.picture.EditionService;
import se.samsyn.picture.FreezeData;
import se.samsyn.picture.KnownRegistry;
import se.samsyn.picture.PictureKind;
import se.samsyn.shared.ui.DataTable;

class EditionViewsTest extends UiTest {

    @Autowired
    private KnownRegistry registry;

    @Autowired
    private EditionService service;

    @Test
    void the_list_names_every_edition_under_its_picture() {
        registry.fill();
        freeze();
        signIn(People.member(1L));
        navigate(EditionsView.class);

        assertThat(find(H2.class).all().stream().map(H2::getText)).contains("Strategisk");
        assertThat(find(Anchor.class).withText("Utgåva 1").exists()).isTrue();
    }

    @Test
    void an_edition_shows_what_was_frozen_and_not_what_is_there_now() {
        registry.fill();
        var id = freeze();
        registry.run("update initiative set name = 'Omdöpt' where id = 1");
        signIn(People.member(1L));
        go("lagesbild/utgavor/" + id.value());

        assertThat(find(H1.class).single().getText()).isEqualTo("Strategisk, utgåva 1");
        assertThat(find(Anchor.class).withText("OTTO").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Omdöpt").exists()).isFalse();
    }

    @Test
    void an_edition_leads_to_what_changed_since_the_one_before() {
        registry.fill();
        var first = freeze();
        var second = again();
        signIn(People.director());
        go("lagesbild/utgavor/" + second.value());

        assertThat(find(Anchor.class).withText("Jämför med utgåva 1").single().getHref())
                .isEqualTo("lagesbild/utgavor/" + second.value() + "/jamfor/" + first.value());

        go("lagesbild/utgavor/" + first.value());
        assertThat(find(Anchor.class).withText("Jämför med utgåva 1").exists()).isFalse();
        assertThat(find(Anchor.class).withText("Jämför med utgåva 2").exists()).isFalse();
    }

    @Test
    void a_figure_of_an_edition_opens_what_was_frozen_and_says_which_link_leads_to_today() {
        registry.fill();
        var id = freeze();
        registry.run("update goal set name = 'Omdöpt' where id = 1");
        signIn(People.member(1L));
        go("lagesbild/utgavor/" + id.value());
        test(find(FrozenFigure.class).withId("p-figure-goals").single()).click();

        assertThat(find(DataTable.class).all().stream()
                        .map(table -> table.getElement().getTextRecursively())
                        .toList())
                .anySatisfy(text -> assertThat(text).contains("Fryst i utgåvan", "Mindre svartarbete", "På väg"));
        assertThat(find(Anchor.class).withId("p-frozen-today").single().getText())
                .isEqualTo("Visa samma urval i dagens register");
    }

    @Test
    void the_list_says_when_each_was_frozen_and_a_comparison_names_its_columns() {
        registry.fill();
        var first = freeze();
        registry.run(
                "insert into activity (id, initiative_id, agency_id, kind, held_on, recorded_by) overriding system value"
                        + " values (99, 2, 4, 'MEETING', '2026-05-05', 'x')");
        var second = again();
        signIn(People.director());
        navigate(EditionsView.class);
        assertThat(find(Span.class).all().stream().map(Span::getText))
                .anySatisfy(text -> assertThat(text).containsPattern("Fryst .* kl\\. \\d\\d:\\d\\d av"));

        go("lagesbild/utgavor/" + second.value() + "/jamfor/" + first.value());
        var table = find(DataTable.class).single().getElement().getTextRecursively();
        assertThat(table)
                .contains("Loggade aktiviteter under varje utgåvas period", "Utgåva 1", "Utgåva 2", "Skillnad");
    }

    @Test
    void two_editions_with_nothing_between_them_say_so() {
        registry.fill();
        var first = freeze();
        var second = again();
        signIn(People.director());
        go("lagesbild/utgavor/" + second.value() + "/jamfor/" + first.value());

        assertThat(find(H1.class).single().getText()).isEqualTo("Utgåva 1 mot utgåva 2");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText)).contains("Inget har ändrats");
    }

    @Test
    void a_comparison_shows_what_changed_only() {
        registry.fill();
        var first = freeze();
        registry.run("insert into goal_follow_up (goal_id, followed_up_on, colour, note, recorded_by, visible_to)"
                + " values (2, '2026-06-01', 'YELLOW', '', 'x', '{all}')");
        var second = again();
        signIn(People.director());
        go("lagesbild/utgavor/" + first.value() + "/jamfor/" + second.value());

        assertThat(find(H1.class).single().getText())
                .as("the older first, whichever the address names first")
                .isEqualTo("Utgåva 1 mot utgåva 2");
        assertThat(find(H2.class).all().stream().map(H2::getText)).containsExactly("Mål som bytt läge");
    }

    @Test
    void an_edition_that_is_not_there_is_a_page_that_is_not_there() {
        signIn(People.director());
        for (var path :
                new String[] {"lagesbild/utgavor/99", "lagesbild/utgavor/x", "lagesbild/utgavor/99999999999999999999"
                }) {
            go(path);
            assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
        }
    }

    @Test
    void hostile_names_are_shown_as_words() {
        registry.fill();
        registry.run("update initiative set name = '<script>alert(1)</script> 🚂' where id = 1");
        var id = freeze();
        signIn(People.director());
        go("lagesbild/utgavor/" + id.value());

        assertThat(find(Anchor.class).withText("<script>alert(1)</script> 🚂").exists())
                .isTrue();
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private EditionId freeze() {
        return as(
                People.director(),
                () -> service.freeze(
                        new FreezeData(null, "Strategisk", PictureKind.STRATEGIC, ""), KnownRegistry.HALF_YEAR));
    }

    private EditionId again() {
        return as(
                People.director(),
                () -> service.freeze(
                        new FreezeData(service.pictures().getFirst(), "", null, ""), KnownRegistry.HALF_YEAR));
    }
}

package se.samsyn.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Caller;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Role;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;

class SearchBoxTest extends UiTest {

    @Autowired
    private OwnersHand owner;

    @BeforeEach
    void two_initiatives_of_which_one_is_withheld_from_partners() {
        owner.execute("""
                insert into initiative (name, summary, status, label, visible_to) values
                  ('Tåget', 'Mot <img src=x onerror=alert(1)> skolvåld', 'ONGOING', 'GREEN', '{all}'),
                  ('Skolvåld i stillhet', '', 'ONGOING', 'AMBER_STRICT', '{keepers}')
                """);
    }

    @Test
    void what_is_found_stands_below_in_groups_with_the_words_marked_and_never_as_markup() {
        open(People.coordinator());

        type("skolvåld");

        assertThat(options()).hasSize(3);
        assertThat(options().getFirst().getElement().getTextRecursively()).isEqualTo("Skolvåld i stillhet");
        assertThat(options().get(1).getElement().getTextRecursively())
                .contains("<img src=x onerror=alert(1)> skolvåld");
        assertThat(find(HtmlContainer.class).all().stream()
                        .filter(one -> one.getElement().getTag().equals("mark"))
                        .map(HtmlContainer::getText))
                .containsExactly("Skolvåld", "skolvåld");
        assertThat(options().getLast().getElement().getTextRecursively()).isEqualTo("Visa alla 2 träffar");
        assertThat(((Anchor) options().getLast()).getHref()).isEqualTo("sok?q=skolv%C3%A5ld");
    }

    @Test
    void the_box_is_a_combobox_with_a_list_and_says_how_many_there_are() {
        open(People.coordinator());
        assertThat(box().getElement().getAttribute("role")).isEqualTo("combobox");
        assertThat(box().getElement().getAttribute("aria-expanded")).isEqualTo("false");

        type("skolvåld");

        assertThat(box().getElement().getAttribute("aria-expanded")).isEqualTo("true");
        var list = withRole("listbox").getFirst();
        assertThat(box().getElement().getAttribute("aria-controls"))
                .isEqualTo(list.getId().orElseThrow());
        assertThat(withRole("group").getFirst().getElement().getAttribute("aria-labelledby"))
                .isEqualTo("s-find-list-INITIATIVE");
        assertThat(withRole("status").getFirst().getText()).isEqualTo("2 träffar");
    }

    @Test
    void a_partner_does_not_find_what_is_withheld_and_is_told_what_to_try() {
        open(new Caller(People.BOTKYRKA, 5, "Partner", Set.of(Role.MEMBER), 2L));

        type("stillhet");

        assertThat(options()).isEmpty();
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Inget du får se innehåller ”stillhet”", "Prova färre");
    }

    @Test
    void what_is_too_long_is_said_at_the_box_and_stays() {
        open(People.coordinator());

        type("å".repeat(10_000));

        assertThat(box().getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(box().getElement().getAttribute("aria-describedby")).isEqualTo("s-find-fault");
        assertThat(find(com.vaadin.flow.component.html.Paragraph.class).all().stream()
                        .map(p -> p.getText()))
                .contains("Högst 200 tecken");
        assertThat(box().getValue()).hasSize(10_000);
        type("tåget");
        assertThat(box().getElement().hasAttribute("aria-invalid")).isFalse();
        assertThat(options()).isNotEmpty();
    }

    @Test
    void a_database_that_does_not_answer_is_told_in_place_and_can_be_asked_again() {
        open(People.coordinator());
        owner.execute("alter view search_record rename to search_record_away");
        try {
            type("tåget");

            assertThat(find(ErrorNote.class).single().getElement().getTextRecursively())
                    .contains("Det gick inte att söka");
            assertThat(box().getValue()).isEqualTo("tåget");
        } finally {
            owner.execute("alter view search_record_away rename to search_record");
        }
        test(find(Button.class).withText("Försök igen").single()).click();

        assertThat(find(ErrorNote.class).all()).isEmpty();
        assertThat(options()).isNotEmpty();
    }

    @Test
    void what_was_searched_for_and_led_somewhere_is_offered_again() {
        open(People.coordinator());
        type("tåget");
        enter("tåget");
        assertThat(find(H1.class).single().getText()).isEqualTo("Sök");
        assertThat(find(Dialog.class).all()).isEmpty();

        test(find(Button.class).withAttribute("aria-haspopup", "dialog").single())
                .click();

        assertThat(options().stream().map(option -> option.getElement().getTextRecursively()))
                .containsExactly("tåget");
        test((Div) options().getFirst()).click();
        assertThat(box().getValue()).isEqualTo("tåget");
        assertThat(options()).hasSize(2);
    }

    @Test
    void it_is_opened_once() {
        open(People.coordinator());
        type("tåget");

        find(Button.class).withAttribute("aria-haspopup", "dialog").single().click();

        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(box().getValue()).isEqualTo("tåget");
    }

    @Test
    void who_sees_no_records_has_no_search() {
        signIn(new Caller(People.BOTKYRKA, 7, "Administratör", Set.of(Role.ADMINISTRATOR), null));
        UI.getCurrent().navigate("konton");

        assertThat(find(Button.class).withAttribute("aria-haspopup", "dialog").all())
                .isEmpty();
    }

    private void open(Caller caller) {
        signIn(caller);
        UI.getCurrent().navigate("initiativ");
        test(find(Button.class).withAttribute("aria-haspopup", "dialog").single())
                .click();
    }

    private void type(String words) {
        box().setValue(words);
    }

    /** As the browser tells it where nothing is marked yet. */
    private void enter(String words) {
        var root = find(Div.class).withClassName("s-find").single();
        var data = com.vaadin.flow.internal.JacksonUtils.createObjectNode();
        data.put("event.detail", words);
        root.getElement()
                .getNode()
                .getFeature(com.vaadin.flow.internal.nodefeature.ElementListenerMap.class)
                .fireEvent(new com.vaadin.flow.dom.DomEvent(root.getElement(), "find-all", data));
    }

    private Input box() {
        return find(Input.class).single();
    }

    private List<com.vaadin.flow.component.Component> options() {
        return find(com.vaadin.flow.component.Component.class)
                .withAttribute("role", "option")
                .all();
    }

    private List<Div> withRole(String role) {
        return find(Div.class).withAttribute("role", role).all();
    }
}

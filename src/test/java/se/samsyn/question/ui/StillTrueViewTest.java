package se.samsyn.question.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.question.Asking.member;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.question.Asking;
import se.samsyn.question.Confirmation;
import se.samsyn.question.ConfirmationService;

class StillTrueViewTest extends UiTest {

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private Asking asking;

    private Asking.Otto otto;

    @BeforeEach
    void an_initiative_that_nobody_has_changed_for_long() {
        otto = as(People.coordinator(), () -> asking.otto(Label.GREEN));
        asking.old(6);
    }

    @Test
    void its_own_agency_says_with_one_press_that_it_holds_and_can_take_that_back() {
        signIn(member(otto.environment()));
        open("mina-initiativ");
        assertThat(headings()).contains("Stämmer det fortfarande? (1)");

        press("Stämmer");
        assertThat(headings()).noneMatch(heading -> heading.startsWith("Stämmer det"));
        assertThat(said()).singleElement().matches(Confirmation::holds);

        press("Ångra");
        assertThat(said()).isEmpty();
        assertThat(headings()).contains("Stämmer det fortfarande? (1)");
    }

    @Test
    void what_does_not_hold_is_told_to_the_coordinator_who_sees_to_it() {
        signIn(member(otto.environment()));
        open(otto.ref().path());
        press("Något stämmer inte");
        press("Skicka");
        var words = find(TextArea.class).withCaption("Vad har ändrats?").single();
        assertThat(words.isInvalid()).isTrue();
        test(words).setValue("Skatteverket är inte med");
        press("Skicka");
        assertThat(said()).singleElement().matches(Confirmation::isOpen);

        signIn(People.coordinator());
        open("kraver-dig");
        assertThat(text()).contains("OTTO", "Miljöenheten: Skatteverket är inte med");
        open(otto.ref().path());
        assertThat(text()).contains("Något stämmer inte", "Skatteverket är inte med");
        press("Åtgärdat");
        assertThat(text()).doesNotContain("Skatteverket är inte med");
        assertThat(said()).singleElement().matches(one -> !one.isOpen());
    }

    @Test
    void others_are_not_asked_and_whoever_reviews_sees_who_confirmed_it_and_finds_what_nobody_has() {
        signIn(member(otto.police()));
        open(otto.ref().path());
        assertThat(headings()).doesNotContain("Stämmer det fortfarande?");

        signIn(People.director());
        assertThat(unconfirmed()).isEqualTo(1);
        as(member(otto.environment()), () -> confirmations.confirm(otto.ref()));
        assertThat(unconfirmed()).isZero();
        open(otto.ref().path());
        assertThat(text()).contains("Bekräftad av", "Miljöenheten");
    }

    private int unconfirmed() {
        UI.getCurrent().navigate("initiativ", QueryParameters.of("bekraftad", "nej"));
        return find(Grid.class).all().isEmpty()
                ? 0
                : test(find(Grid.class).single()).size();
    }

    private List<Confirmation> said() {
        return as(People.director(), () -> confirmations.of(otto.ref()));
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private void press(String label) {
        find(Button.class).withText(label).all().getLast().click();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}

package se.samsyn.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.People;
import se.samsyn.UiTest;

/** On a registry without initiatives nothing can be logged and no goal be set: what must come first is said instead. */
class BeforeAnyInitiativeTest extends UiTest {

    @ParameterizedTest
    @ValueSource(strings = {"aktiviteter/ny", "mal/ny", "aktiviteter", "mal"})
    void an_editor_is_led_to_the_first_initiative(String path) {
        signIn(People.coordinator());
        UI.getCurrent().navigate(path);

        assertThat(texts()).contains("Först behövs ett initiativ");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("initiativ/ny")
                .doesNotContain("aktiviteter/ny", "mal/ny");
        assertThat(find(Button.class).withText("Spara").exists()).isFalse();
    }

    @Test
    void a_partner_is_told_whom_to_ask() {
        signIn(People.member(1L));
        UI.getCurrent().navigate("aktiviteter/ny");

        assertThat(texts()).contains("Först behövs ett initiativ").anyMatch(text -> text.contains("Be samordnaren"));
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).doesNotContain("initiativ/ny");
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}

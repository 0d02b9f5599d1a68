package se.samsyn.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.screening.RuleKind;
import se.samsyn.screening.ScreeningService;

/** The rules on their page: seen, tried, extended, switched off. */
class PersonalDataViewTest extends UiTest {

    @Autowired
    private ScreeningService screening;

    @BeforeEach
    void open() {
        signIn(People.coordinator());
        navigate(PersonalDataView.class);
    }

    @Test
    void a_pasted_text_is_looked_through_and_said_what_is_in_it() {
        test(area("Klistra in en text och se vad som hittas")).setValue("Eleven Kevin nås på 070-123 45 67");
        press("Leta");

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .containsExactly(
                        "Ser ut som namnet på en enskild person: ”Eleven Kevin”",
                        "Ser ut som ett telefonnummer: ”070-123 45 67”");
    }

    @Test
    void an_own_rule_applies_once_it_is_saved() {
        press("Ny regel");
        test(line("Namn")).setValue("Skyddat boende");
        test(area("Förklaring till den som skriver")).setValue("Röj inte var någon bor.");
        test(area("Egna ord")).setValue("skyddat boende\nkvinnojour*");
        press("Spara");

        assertThat(as(People.coordinator(), () -> screening.findings("en kvinnojour i länet")))
                .extracting(finding -> finding.why())
                .containsExactly("Röj inte var någon bor.");
    }

    @Test
    void a_rule_without_words_is_refused_at_the_field_and_what_was_typed_stays() {
        press("Ny regel");
        test(line("Namn")).setValue("Tom");
        test(area("Förklaring till den som skriver")).setValue("Därför.");
        press("Spara");

        assertThat(area("Egna ord").isInvalid()).isTrue();
        assertThat(line("Namn").getValue()).isEqualTo("Tom");
    }

    @Test
    void a_rule_has_a_page_that_tells_who_changed_it() {
        press("Ny regel");
        test(line("Namn")).setValue("Skyddat boende");
        test(area("Förklaring till den som skriver")).setValue("Röj inte var någon bor.");
        test(area("Egna ord")).setValue("skyddat boende");
        press("Spara");
        var own = as(People.coordinator(), () -> screening.rules()).getLast();

        navigate("personuppgifter/" + own.id().value(), RuleView.class);

        assertThat(find(RuleView.class).single().getElement().getTextRecursively())
                .contains("Skyddat boende", "Röj inte var någon bor.", "Jonas Samordnare");
    }

    @Test
    void a_rule_is_switched_off_with_a_reason_only() {
        var phone = as(People.coordinator(), () -> screening.rules()).stream()
                .filter(rule -> rule.kind() == RuleKind.PHONE)
                .findFirst()
                .orElseThrow();
        RuleDialog.change(screening, phone, () -> {});
        test(find(Checkbox.class).withCaption("Regeln är på").single()).click();
        press("Spara");
        assertThat(line("Varför är den avstängd?").isInvalid()).isTrue();

        test(line("Varför är den avstängd?")).setValue("Ger för många frågor");
        press("Spara");
        assertThat(as(People.coordinator(), () -> screening.findings("070-123 45 67")))
                .isEmpty();
    }

    @Test
    void members_do_not_get_there() {
        signIn(People.member(1L));
        assertThat(List.of(UI.getCurrent()
                        .getInternals()
                        .getRouter()
                        .getRegistry()
                        .getTargetUrl(PersonalDataView.class)
                        .orElseThrow()))
                .containsExactly("personuppgifter");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> navigate(PersonalDataView.class))
                .isNotNull();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private TextField line(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}

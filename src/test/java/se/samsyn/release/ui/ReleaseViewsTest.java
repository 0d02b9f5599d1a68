package se.samsyn.release.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.CurrentCaller;
import se.samsyn.release.Mark;
import se.samsyn.release.Requests;
import se.samsyn.release.WithholdingRuleId;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** From a request to a document, on the pages for it. */
class ReleaseViewsTest extends UiTest {

    @Autowired
    private Requests requests;

    @BeforeEach
    void an_initiative_that_says_too_much() {
        CurrentCaller.call(
                People.coordinator(), () -> requests.initiative("Sommarnatt", "Eleven Kevin Ek. Fältarbete i Alby."));
    }

    @Test
    void a_request_becomes_a_document() {
        create();
        assertThat(page()).contains("Inga poster än", "påverkar inte rätten att ta del av allmänna handlingar");
        assertThat(button("Besluta …").isEnabled()).isFalse();

        test(line("Sök poster")).setValue("Sommar");
        press("Sök");
        press("Lägg till");
        assertThat(page()).contains("1 ställe att ta ställning till", "1 post att läsa");

        UI.getCurrent().navigate("utlamnande/1/post/1");
        assertThat(page()).contains("Ser ut som namnet på en enskild person", "Kevin Ek");
        press("Undanhåll …");
        assertThat(box("Regel").isInvalid()).isFalse();
        press("Undanhåll");
        assertThat(box("Regel").isInvalid()).isTrue();
        choose("26 kap. 1 §");
        press("Undanhåll");
        assertThat(page()).contains("26 kap. 1 § OSL", "Läst");

        UI.getCurrent().navigate("utlamnande/1");
        assertThat(page())
                .contains("Klart att besluta", "26 kap. 1 § OSL")
                .containsPattern("1 post\\. Av \\d fält med text har 1 något undanhållet\\.");
        press("Besluta …");
        test(area("Skäl för beslutet")).setValue("Uppgifter om enskildas förhållanden");
        press("Besluta och skapa PDF");

        assertThat(page()).contains("Beslutat", "Kontrollsumma", "Uppgifter om enskildas förhållanden");
        assertThat(find(Anchor.class).withText("Ladda ner PDF").exists()).isTrue();
    }

    @Test
    void how_much_is_withheld_is_said_in_words_also_where_it_is_nothing_or_everything() {
        var id = CurrentCaller.call(
                People.coordinator(),
                () -> requests.with(RecordRef.of(
                        RecordKind.INITIATIVE,
                        requests.initiative("Vinterljus", "Belysning").value())));
        signIn(People.coordinator());
        UI.getCurrent().navigate("utlamnande/" + id.value());
        assertThat(page()).containsPattern("1 post med text i \\d fält\\. Inget undanhålls\\.");

        CurrentCaller.call(People.coordinator(), () -> {
            requests.withhold(id, Mark.WHOLE, "");
            return id;
        });
        UI.getCurrent().navigate("utlamnande");
        UI.getCurrent().navigate("utlamnande/" + id.value());
        assertThat(page()).contains("1 post, som undanhålls i sin helhet.");
    }

    @Test
    void a_request_without_a_number_is_refused_at_the_field_and_nothing_typed_is_lost() {
        open();
        press("Nytt utlämnande");
        assertThat(dialogText()).contains("får vara anonym");
        test(area("Vad som begärs")).setValue("Allt om sommaren");
        press("Spara");

        assertThat(line("Diarienummer").isInvalid()).isTrue();
        assertThat(area("Vad som begärs").getValue()).isEqualTo("Allt om sommaren");
    }

    @Test
    void a_rule_of_the_municipalitys_own_can_be_chosen() {
        open();
        press("Ny regel");
        test(line("Kapitel och paragraf")).setValue("19 kap. 1 § OSL");
        test(line("Vad den skyddar")).setValue("Kommunens affärer");
        press("Spara");

        assertThat(CurrentCaller.call(People.coordinator(), () -> requests.rule("19 kap. 1")))
                .isNotNull();
        assertThat(find(ListItem.class).all())
                .anySatisfy(item ->
                        assertThat(item.getElement().getTextRecursively()).contains("Kommunens affärer"));
    }

    @Test
    void the_data_protection_officer_opens_no_package() {
        CurrentCaller.call(People.coordinator(), () -> requests.releases.create(Requests.request()));
        signIn(People.dataProtectionOfficer());
        navigate(ReleaseListView.class);

        assertThat(find(Anchor.class).withText("KS 2026:7").exists()).isFalse();
        assertThat(find(Button.class).withText("Nytt utlämnande").exists()).isFalse();
        UI.getCurrent().navigate("utlamnande/1");
        assertThat(page()).doesNotContain("Handlingar om sommarens arbete");
    }

    @Test
    void the_log_tells_of_packages_in_words() {
        CurrentCaller.call(People.coordinator(), () -> {
            var id = requests.releases.create(Requests.request());
            requests.releases.change(id, 0, Requests.request());
            return id;
        });
        signIn(People.director());
        UI.getCurrent().navigate("logg");

        assertThat(page()).doesNotContain("!");
    }

    @Test
    void a_package_that_is_none_is_not_found() {
        open();
        UI.getCurrent().navigate("utlamnande/999");

        assertThat(find(H1.class).single().getText()).doesNotContain("Utlämnande");
    }

    private void open() {
        signIn(People.coordinator());
        navigate(ReleaseListView.class);
    }

    private void create() {
        open();
        press("Nytt utlämnande");
        test(line("Diarienummer")).setValue("KS 2026:8");
        test(area("Vad som begärs")).setValue("Allt om sommaren");
        press("Spara");
    }

    private void choose(String rule) {
        var id = CurrentCaller.call(People.coordinator(), () -> requests.rule(rule));
        box("Regel").setValue(id);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<WithholdingRuleId> box(String label) {
        return find(ComboBox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private String dialogText() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private void press(String text) {
        test(button(text)).click();
    }

    private TextField line(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}

package se.samsyn.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.agreement.Agreements.TODAY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.People;
import se.samsyn.agreement.Agreements;

class CollaborationPagesTest extends CollaborationTest {

    @Test
    void a_new_agreement_says_at_the_field_what_the_act_asks_for() {
        signIn(People.coordinator());
        navigate("overenskommelser/ny", AgreementFormView.class);
        find(TextField.class).withLabel("Överenskommelse").single().setValue("Samverkan för trygghet");
        find(Button.class).withText("Spara").single().click();

        assertThat(find(TextArea.class).withLabel("Ändamål").single().isInvalid())
                .isTrue();
        assertThat(find(PartiesField.class).single().isInvalid()).isTrue();
        assertThat(find(MultiSelectComboBox.class).withLabel("Platser").single().isInvalid())
                .isTrue();
        assertThat(find(TextArea.class).withLabel("Ändamål").single().getHelperText())
                .contains("9 § lagen 2023:196");
    }

    @Test
    void a_draft_is_signed_on_its_page_and_can_be_taken_back() {
        var id = as(
                People.coordinator(),
                () -> agreements.create(Agreements.of(municipality, police, null, null, TODAY.plusDays(30))));
        signIn(People.coordinator());
        UI.getCurrent().navigate(id.ref().path());
        assertThat(spans()).contains("Utkast");
        find(Button.class).withText("Undertecknad …").single().click();
        find(Button.class).withText("Undertecknad").single().click();

        assertThat(spans()).contains("Löper ut snart");
        find(Button.class).withText("Ångra").single().click();
        assertThat(spans()).contains("Utkast");
    }

    @Test
    void what_ends_is_renewed_from_its_page_and_the_two_lead_to_each_other() {
        var id = as(
                People.coordinator(),
                () -> agreements.create(
                        Agreements.of(municipality, police, TODAY, TODAY.minusDays(300), TODAY.plusDays(30))));
        signIn(People.coordinator());
        UI.getCurrent().navigate(id.ref().path());
        assertThat(links()).contains("overenskommelser/ny?fornyar=" + id.value());
        UI.getCurrent().navigate("overenskommelser/ny", QueryParameters.of("fornyar", String.valueOf(id.value())));
        find(Button.class).withText("Spara").single().click();

        assertThat(links()).contains(id.ref().path());
        UI.getCurrent().navigate(id.ref().path());
        assertThat(find(DescriptionList.Term.class).all())
                .extracting(DescriptionList.Term::getText)
                .contains("Förnyas av utkastet");
    }

    @Test
    void a_member_and_a_reader_read_without_ways_to_change() {
        var id = as(
                People.coordinator(), () -> agreements.create(Agreements.of(municipality, police, TODAY, TODAY, null)));
        signIn(People.member(police.value()));
        UI.getCurrent().navigate(id.ref().path());
        assertThat(spans()).contains("Gäller");
        assertThat(links()).doesNotContain(id.ref().path() + "/andra");
        UI.getCurrent().navigate("aktorer/" + police.value());
        assertThat(links()).contains(id.ref().path());
        UI.getCurrent().navigate("strategiska-radet");
        assertThat(links()).doesNotContain("strategiska-radet/nytt");
        assertThat(as(People.coordinator(), () -> attachments.mayAddTo(id.ref())))
                .isTrue();
        assertThat(as(People.member(police.value()), () -> attachments.mayAddTo(id.ref())))
                .isFalse();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }
}

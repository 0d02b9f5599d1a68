package se.samsyn.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.AccountService;
import se.samsyn.access.Identities;
import se.samsyn.access.InvitationData;
import se.samsyn.access.Role;

class SetupViewTest extends UiTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private Identities identities;

    @Test
    void whoever_opens_the_link_chooses_a_name_and_a_password() {
        open(link());
        test(find(TextField.class).withCaption("Användarnamn").single()).setValue("maja");
        test(password("Lösenord")).setValue("en lång mening att minnas");
        test(password("Lösenordet igen")).setValue("en lång mening att minnas");
        test(find(Button.class).withText("Skapa konto").single()).click();

        assertThat(identities.loadUserByUsername("maja").caller().name()).isEqualTo("Maja Ny");
    }

    @Test
    void a_short_password_and_a_different_repetition_are_told_at_their_fields_and_nothing_typed_is_lost() {
        open(link());
        test(find(TextField.class).withCaption("Användarnamn").single()).setValue("maja");
        test(password("Lösenord")).setValue("kort");
        test(password("Lösenordet igen")).setValue("annat");
        test(find(Button.class).withText("Skapa konto").single()).click();

        assertThat(password("Lösenord").getErrorMessage()).isEqualTo("Minst tolv tecken");
        assertThat(password("Lösenordet igen").getErrorMessage()).isEqualTo("Lösenorden är olika");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText)).contains("2 fält behöver rättas");
        assertThat(find(TextField.class).withCaption("Användarnamn").single().getValue())
                .isEqualTo("maja");
    }

    @Test
    void a_link_that_is_no_longer_valid_says_what_to_do() {
        open("valkommen/ingenting");

        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText)).contains("Länken gäller inte längre");
        assertThat(find(TextField.class).all()).isEmpty();
    }

    private String link() {
        return as(
                People.administrator(),
                () -> accounts.invite(new InvitationData("Maja Ny", Role.DIRECTOR, null))
                        .path());
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withCaption(label).single();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }
}

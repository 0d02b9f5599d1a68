package se.samsyn.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.UiTest;
import se.samsyn.access.Accounts;
import se.samsyn.access.Digits;
import se.samsyn.access.Role;

class OwnAccountViewTest extends UiTest {

    private static final String WANTED = "en helt annan lång mening";

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void signInAsKent() {
        accounts.create("kent", Role.MEMBER, 7L);
        accounts.goOnAs("kent", Duration.ZERO);
        navigate(OwnAccountView.class);
    }

    @Test
    void the_password_is_changed_by_whoever_knows_the_present_one() {
        change(Accounts.PASSWORD, WANTED);

        assertThat(accounts.signIn("kent", WANTED)).isNotNull();
        assertThat(password("Nuvarande lösenord").getValue()).isEmpty();
    }

    @Test
    void a_wrong_present_password_is_told_at_its_field_and_nothing_typed_is_lost() {
        change("fel lösenord", WANTED);

        assertThat(password("Nuvarande lösenord").getErrorMessage()).isEqualTo("Lösenordet stämmer inte");
        assertThat(password("Nytt lösenord").getValue()).isEqualTo(WANTED);
    }

    @Test
    void a_common_password_is_told_at_its_field() {
        change(Accounts.PASSWORD, "Sommaren2026!");

        assertThat(password("Nytt lösenord").getErrorMessage()).startsWith("Många använder samma ord");
        assertThat(accounts.signIn("kent", Accounts.PASSWORD)).isNotNull();
    }

    @Test
    void an_authenticator_is_added_by_its_digits_and_recovery_codes_are_shown_once() {
        test(find(Button.class).withText("Lägg till en autentiseringsapp").single())
                .click();
        var secret = find(com.vaadin.flow.component.html.Code.class)
                .single()
                .getText()
                .replace(" ", "");
        test(find(TextField.class).withCaption("Kod").single()).setValue("000000");
        test(find(Button.class).withText("Bekräfta koden").single()).click();
        assertThat(find(TextField.class).withCaption("Kod").single().getErrorMessage())
                .isEqualTo("Koden stämmer inte");
        test(find(TextField.class).withCaption("Kod").single()).setValue(Digits.now(secret));
        test(find(Button.class).withText("Bekräfta koden").single()).click();

        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText)).contains("Du har inga reservkoder");
        assertThat(find(Paragraph.class, find(Dialog.class).single()).single().getText())
                .as("offered at once")
                .startsWith("För den dag telefonen är borta");
        test(find(Button.class).withText("Skapa nya reservkoder").all().getLast())
                .click();
        assertThat(find(ListItem.class).all()).hasSize(10);
        test(find(Button.class).withText("Jag har sparat dem").single()).click();
        assertThat(find(ListItem.class).all()).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_told_at_its_field() {
        test(find(TextField.class).withCaption("E-postadress").single()).setValue("inte en adress");
        test(find(Button.class).withText("Spara adressen").single()).click();

        assertThat(find(TextField.class).withCaption("E-postadress").single().getErrorMessage())
                .isEqualTo("Det ser inte ut som en e-postadress");
    }

    private void change(String present, String wanted) {
        test(password("Nuvarande lösenord")).setValue(present);
        test(password("Nytt lösenord")).setValue(wanted);
        test(password("Lösenordet igen")).setValue(wanted);
        test(find(Button.class).withText("Byt lösenord").single()).click();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withCaption(label).single();
    }
}

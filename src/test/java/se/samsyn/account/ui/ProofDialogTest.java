package se.samsyn.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.UiTest;
import se.samsyn.access.Accounts;
import se.samsyn.access.OwnAccountService;
import se.samsyn.access.Role;

/** Somebody who signed in an hour ago is asked who they are, where they are, and goes on from there. */
class ProofDialogTest extends UiTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnAccountService own;

    /** Held here: what is current is remembered weakly. */
    private VaadinServletRequest current;

    @BeforeEach
    void openThePageThatWasLeft() {
        accounts.create("kent", Role.MEMBER, 7L);
        accounts.goOnAs("kent", Duration.ofHours(1));
        navigate(OwnAccountView.class);
        giveSessionsNumbers();
    }

    /** The pretended browser's requests know no numbers of sessions. */
    private void giveSessionsNumbers() {
        var request =
                new HttpServletRequestWrapper(VaadinServletRequest.getCurrent().getHttpServletRequest()) {
                    @Override
                    public String changeSessionId() {
                        return "another";
                    }
                };
        current = new VaadinServletRequest(request, (VaadinServletService) VaadinService.getCurrent());
        CurrentInstance.set(VaadinRequest.class, current);
    }

    @Test
    void a_new_address_is_kept_in_its_field_until_one_has_shown_who_one_is() {
        test(email()).setValue("kent@example.se");
        press("Spara adressen");

        assertThat(dialogs()).isEqualTo(1);
        assertThat(own.get().email()).isEmpty();
        assertThat(email().getValue()).isEqualTo("kent@example.se");

        show("fel lösenord");
        assertThat(password().getErrorMessage()).isEqualTo("Lösenordet stämmer inte");
        assertThat(own.get().email()).isEmpty();

        show(Accounts.PASSWORD);
        assertThat(own.get().email()).isEqualTo("kent@example.se");
        assertThat(dialogs()).isZero();
        assertThat(email().getValue()).isEqualTo("kent@example.se");
    }

    @Test
    void who_thinks_better_of_it_has_changed_nothing_and_lost_nothing() {
        test(email()).setValue("kent@example.se");
        press("Spara adressen");
        press("Avbryt");

        assertThat(dialogs()).isZero();
        assertThat(email().getValue()).isEqualTo("kent@example.se");
        assertThat(own.get().email()).isEmpty();
    }

    @Test
    void an_address_that_is_none_is_told_before_anything_is_asked() {
        test(email()).setValue("inte en adress");
        press("Spara adressen");

        assertThat(dialogs()).isZero();
        assertThat(email().getErrorMessage()).isEqualTo("Det ser inte ut som en e-postadress");
    }

    @Test
    void an_authenticator_is_offered_afterwards_and_its_codes_without_asking_again() {
        press("Lägg till en autentiseringsapp");
        assertThat(find(com.vaadin.flow.component.html.Code.class).all()).isEmpty();

        show(Accounts.PASSWORD);
        assertThat(find(com.vaadin.flow.component.html.Code.class).all()).hasSize(1);
        var secret = find(com.vaadin.flow.component.html.Code.class)
                .single()
                .getText()
                .replace(" ", "");
        test(find(TextField.class).withCaption("Kod").single()).setValue(se.samsyn.access.Digits.now(secret));
        press("Bekräfta koden");
        test(find(Button.class).withText("Skapa nya reservkoder").all().getLast())
                .click();

        assertThat(find(ListItem.class).all()).hasSize(10);
    }

    @Test
    void somebody_is_invited_as_it_was_typed_once_one_has_shown_who_one_is() {
        leaveThePageOf("stina", Role.COORDINATOR);
        press("Bjud in");
        test(find(TextField.class).withCaption("Namn").single()).setValue("Olle Ny");
        choose(Role.READER);
        press("Skapa länk");

        assertThat(find(TextField.class).withCaption("Länk").all()).isEmpty();
        assertThat(find(TextField.class).withCaption("Namn").single().getValue())
                .isEqualTo("Olle Ny");

        show(Accounts.PASSWORD);
        assertThat(find(TextField.class).withCaption("Länk").all()).hasSize(1);
    }

    private void leaveThePageOf(String username, Role role) {
        accounts.create(username, role, null);
        accounts.goOnAs(username, Duration.ofHours(1));
        navigate(AccountListView.class);
        giveSessionsNumbers();
    }

    @SuppressWarnings("unchecked")
    private void choose(Role role) {
        ((Select<Role>) find(Select.class).withCaption("Roll").single()).setValue(role);
    }

    private void show(String typed) {
        test(password()).setValue(typed);
        press("Bekräfta");
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private TextField email() {
        return find(TextField.class).withCaption("E-postadress").single();
    }

    private PasswordField password() {
        return find(PasswordField.class).withCaption("Lösenord").single();
    }

    private int dialogs() {
        return find(Dialog.class).all().size();
    }
}

package se.samsyn.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samsyn.UiTest;
import se.samsyn.shared.ui.ErrorNote;

class SignInViewTest extends UiTest {

    @Test
    void offers_nobody_to_try_outside_a_demonstration() {
        var view = navigate(SignInView.class);

        assertThat(find(H1.class, view).single().getText()).isEqualTo("Samsyn");
        assertThat(find(H2.class, view).single().getText()).isEqualTo("Samsyn");
    }

    @Test
    void a_sign_in_that_the_database_did_not_answer_does_not_read_as_a_wrong_password() {
        UI.getCurrent().navigate("logga-in", QueryParameters.simple(Map.of("databas", "")));

        var words = find(ErrorNote.class).single().getElement().getTextRecursively();
        assertThat(words).contains("Inloggningen kunde inte prövas").doesNotContain("lösenordet stämmer inte");
    }
}

package se.samsyn.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.UiTest;
import se.samsyn.access.TypedUsername;
import se.samsyn.shared.ui.ErrorNote;

class SignInViewTest extends UiTest {

    @Test
    void offers_nobody_to_try_outside_a_demonstration() {
        var view = navigate(SignInView.class);

        assertThat(find(H1.class, view).single().getText()).isEqualTo("Samsyn");
        assertThat(find(H2.class, view).single().getText()).isEqualTo("Samsyn");
    }

    @Test
    void the_user_name_stands_in_the_form_again_and_only_once() {
        TypedUsername.keep("maja.ny");

        navigate(SignInView.class);
        assertThat(username()).isEqualTo("maja.ny");

        UI.getCurrent().navigate("glomt-losenord");
        navigate(SignInView.class);
        assertThat(username()).isNullOrEmpty();
    }

    @Test
    void whoever_has_just_made_an_account_is_told_that_it_worked() {
        UI.getCurrent().navigate("logga-in", QueryParameters.of("skapat", ""));

        assertThat(find(Paragraph.class).withClassName("s-notice").single().getText())
                .contains("Kontot är skapat");
        assertThat(find(ErrorNote.class).all()).isEmpty();
    }

    private String username() {
        return find(SignInView.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(SignInViewTest::within)
                .filter(element -> "username".equals(element.getAttribute("name")))
                .findFirst()
                .map(element -> element.getAttribute("value"))
                .orElse(null);
    }

    private static Stream<Element> within(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(SignInViewTest::within));
    }

    @Test
    void a_sign_in_that_the_database_did_not_answer_does_not_read_as_a_wrong_password() {
        UI.getCurrent().navigate("logga-in", QueryParameters.simple(Map.of("databas", "")));

        var words = find(ErrorNote.class).single().getElement().getTextRecursively();
        assertThat(words).contains("Inloggningen kunde inte prövas").doesNotContain("lösenordet stämmer inte");
    }
}

package se.samsyn.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;
import se.samsyn.UiTest;

class SignInViewTest extends UiTest {

    @Test
    void offers_nobody_to_try_outside_a_demonstration() {
        var view = navigate(SignInView.class);

        assertThat(find(H1.class, view).single().getText()).isEqualTo("Samsyn");
        assertThat(find(H2.class, view).single().getText()).isEqualTo("Samsyn");
    }
}

package se.samsyn.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.People;
import se.samsyn.UiTest;

class WrongAddressTest extends UiTest {

    @ParameterizedTest
    @ValueSource(strings = {"finns-inte", "initiativ/999999", "mal/abc", "initiativ/2/xyz"})
    void an_address_that_leads_nowhere_says_so_beside_the_menu(String address) {
        signIn(People.director());

        navigate(address, NotFoundPage.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
        assertThat(find(SideNav.class).all()).isNotEmpty();
    }

    @Test
    void an_address_that_one_may_not_open_is_answered_alike() {
        signIn(People.member(null));

        navigate("nyheter/importera", NotFoundPage.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
        assertThat(find(SideNav.class).all()).isNotEmpty();
    }
}

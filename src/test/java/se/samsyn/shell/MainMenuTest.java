package se.samsyn.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import org.junit.jupiter.api.Test;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.shared.ui.LineIcon;

class MainMenuTest extends UiTest {

    @Test
    void the_pages_stand_in_their_groups_in_the_order_of_use() {
        signIn(People.director());
        navigate("aktorer", Main.class);

        assertThat(find(SideNav.class).all())
                .extracting(SideNav::getLabel)
                .startsWith("Översikt", "Register", "Nyheter");
        assertThat(find(SideNav.class).all().get(1).getItems())
                .extracting(SideNavItem::getLabel)
                .containsExactly(
                        "Initiativ",
                        "Problem",
                        "Mål",
                        "Samverkan",
                        "Aktörer",
                        "Personer",
                        "Nätverk",
                        "Aktiviteter",
                        "Besök",
                        "Områden");
    }

    @Test
    void settings_are_there_for_those_who_have_any() {
        signIn(People.coordinator());
        navigate("aktorer", Main.class);

        assertThat(find(SideNav.class).all().getLast().getLabel()).isEqualTo("Inställningar");
    }

    @Test
    void every_page_has_a_drawing() {
        signIn(People.coordinator());
        navigate("aktorer", Main.class);

        assertThat(MenuConfiguration.getMenuEntries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(LineIcon.named(entry.icon()))
                        .as(entry.path())
                        .isPresent());
    }
}

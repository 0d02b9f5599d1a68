package se.samsyn.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.picture.KnownRegistry;

/** What only a link asks for stands beside the filters in words, and can be taken away. */
class FollowLinkToGoalsTest extends UiTest {

    @Autowired
    private KnownRegistry registry;

    @BeforeEach
    void follow() {
        registry.fill();
        signIn(People.director());
        UI.getCurrent()
                .navigate(
                        "mal",
                        QueryParameters.simple(Map.of("oppna", "ja", "fran", "2026-01-01", "till", "2026-06-30")));
    }

    @Test
    void the_list_says_what_it_leaves_out() {
        assertThat(rows()).isEqualTo(3);
        assertThat(find(Button.class)
                        .withText("Öppna mål, initiativ som inte är över")
                        .exists())
                .isTrue();
        assertThat(find(Button.class)
                        .withText("Aktuella 1 jan. 2026 till 30 juni 2026")
                        .exists())
                .isTrue();
    }

    @Test
    void a_click_on_it_shows_the_rest() {
        test(find(Button.class)
                        .withText("Öppna mål, initiativ som inte är över")
                        .single())
                .click();

        assertThat(rows())
                .as("an ended goal, and one of an initiative that is over")
                .isEqualTo(5);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("oppna")
                .contains("fran=2026-01-01");
    }

    @Test
    void the_state_is_that_of_the_last_day() {
        UI.getCurrent()
                .navigate(
                        "mal",
                        QueryParameters.simple(Map.of("lage", "GREEN", "fran", "2026-01-01", "till", "2026-06-30")));

        assertThat(rows()).as("one turned red in August").isEqualTo(2);
    }

    private int rows() {
        return test(find(Grid.class).single()).size();
    }
}

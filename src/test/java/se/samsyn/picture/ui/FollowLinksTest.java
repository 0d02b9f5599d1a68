package se.samsyn.picture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.picture.KnownRegistry;

/** A figure of the picture leads to its rows, and to no others. */
class FollowLinksTest extends UiTest {

    @Autowired
    private KnownRegistry registry;

    @Test
    void the_area_narrows_every_list_that_the_picture_links_to() {
        registry.fill();
        signIn(People.director());

        assertThat(rows("mal", Map.of("omrade", "1")))
                .as("goals of OTTO and Tåget")
                .isEqualTo(4);
        assertThat(rows("mal", Map.of("omrade", "2"))).as("goals of OTTO").isEqualTo(3);
        assertThat(rows("besok", Map.of())).isEqualTo(4);
        assertThat(rows("besok", Map.of("omrade", "1"))).isEqualTo(1);
        assertThat(rows("nyheter", Map.of("omrade", "2")))
                .as("about OTTO, which works there")
                .isEqualTo(1);
        assertThat(rows("initiativ", Map.of("omrade", "1"))).isEqualTo(2);
    }

    @Test
    void what_is_linked_to_nothing_is_found_under_the_address_that_the_picture_names() {
        registry.fill();
        signIn(People.director());

        assertThat(rows("nyheter", Map.of("kopplad", "NOTHING"))).isEqualTo(3);
    }

    private int rows(String list, Map<String, String> parameters) {
        UI.getCurrent().navigate(list, QueryParameters.simple(parameters));
        return test(find(Grid.class).single()).size();
    }
}

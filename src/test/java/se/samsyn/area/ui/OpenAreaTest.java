package se.samsyn.area.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaService;
import se.samsyn.picture.KnownRegistry;

class OpenAreaTest extends UiTest {

    private static final String BOUNDARY =
            "{\"type\":\"Polygon\",\"coordinates\":[[[17.7,59.1],[17.9,59.1],[17.8,59.3],[17.7,59.1]]]}";

    @Autowired
    private KnownRegistry registry;

    @Autowired
    private AreaService areas;

    @BeforeEach
    void fill() {
        registry.fill();
    }

    @Test
    void shows_what_goes_on_there() {
        open(1);

        assertThat(headings()).contains("Initiativ", "Mål", "Aktiviteter", "Besök", "Fakta");
        assertThat(links()).contains("initiativ/1", "initiativ/2").doesNotContain("initiativ/3");
        assertThat(links()).anyMatch(link -> link.equals("aktiviteter?omrade=1"));
    }

    @Test
    void where_nothing_is_known_says_that_it_may_be_a_gap() {
        open(4);

        assertThat(headings()).contains("Fakta").doesNotContain("Initiativ", "Mål", "Aktiviteter", "Besök");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.contains("Vårsta"))
                .anyMatch(text -> text.contains("lucka"));
    }

    @Test
    void is_drawn_within_the_boundary_of_the_municipality() {
        registry.run("insert into area (id, name, kind, boundary) overriding system value values (9, 'Kommunen',"
                + " 'MUNICIPALITY', '" + BOUNDARY + "')");
        registry.run("update area set latitude = 59.2, longitude = 17.8 where id = 1");
        open(1);

        var drawing =
                find(Svg.class).withClassName("s-map").single().getElement().getProperty("innerHTML");
        assertThat(drawing).contains("c-land", ">Alby<", "<title>Karta: var Alby ligger i kommunen</title>");
    }

    @Test
    void a_boundary_that_is_none_takes_nothing_but_the_line_from_the_map() {
        registry.run("update area set boundary = '{\"type\":\"Point\",\"coordinates\":[17.8,59.2]}' where id = 2");
        registry.run("update area set latitude = 59.2, longitude = 17.8 where id = 1");

        var map = as(People.director(), areas::map);

        assertThat(map.outlines()).isEmpty();
        assertThat(map.spots()).extracting(spot -> spot.area()).containsExactly(new AreaId(1));
    }

    private void open(long id) {
        signIn(People.director());
        UI.getCurrent().navigate("omraden/" + id);
    }

    private java.util.List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private java.util.List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}

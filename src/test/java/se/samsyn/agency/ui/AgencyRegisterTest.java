package se.samsyn.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.Examples;

class AgencyRegisterTest extends UiTest {

    @Autowired
    private AgencyService agencies;

    @Test
    void an_empty_register_says_what_will_be_here_and_what_to_do() {
        signIn(People.coordinator());
        var view = navigate(AgencyListView.class);

        assertThat(find(Paragraph.class, view)
                        .withText("Här samlas de som samverkar")
                        .exists())
                .isTrue();
        assertThat(find(Grid.class, view).all()).isEmpty();
        assertThat(find(Anchor.class, view).withText("Ny aktör").all()).hasSize(1);
        assertThat(find(TextField.class, view).all()).isEmpty();
    }

    @Test
    void an_address_that_asks_for_what_nobody_knows_says_that_nothing_matches_and_not_that_nothing_is_there() {
        signIn(People.director());

        UI.getCurrent().navigate("aktiviteter", QueryParameters.of("initiativ", "99999"));

        assertThat(find(Paragraph.class).withText("Inget passar filtret").exists())
                .isTrue();
        find(Button.class).withText("Visa alla").single().click();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("99999");
    }

    @Test
    void the_address_is_the_state_of_the_list() {
        create("Miljöenheten");
        create("Socialförvaltningen");
        signIn(People.director());

        UI.getCurrent()
                .navigate("aktorer", QueryParameters.simple(Map.of("q", "miljö", "sort", "-NAME", "slag", "NONSENSE")));
        var view = (AgencyListView) getCurrentView();

        assertThat(find(TextField.class, view).single().getValue()).isEqualTo("miljö");
        assertThat(find(Span.class, view).withText("1 aktör").exists()).isTrue();

        find(TextField.class, view).single().setValue("finns inte");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("q=finns")
                .contains("sort=-NAME");
        assertThat(find(Paragraph.class, view).withText("Inget passar filtret").exists())
                .isTrue();
    }

    @Test
    void a_member_sees_no_way_to_change_and_is_not_let_into_the_form() {
        var id = create("Miljöenheten");
        signIn(People.member(id.value()));

        var list = navigate(AgencyListView.class);
        assertThat(find(Anchor.class, list).withText("Ny aktör").exists()).isFalse();
        var page = navigate("aktorer/" + id.value(), AgencyView.class);
        assertThat(find(H1.class, page).single().getText()).isEqualTo("Miljöenheten");
        assertThat(find(Anchor.class, page).withText("Ändra").exists()).isFalse();
        assertThatThrownBy(() -> navigate("aktorer/ny", AgencyFormView.class)).isNotNull();
    }

    @Test
    void another_municipality_is_told_that_the_page_does_not_exist() {
        var id = create("Miljöenheten");
        signIn(People.coordinatorElsewhere());
        navigate(AgencyListView.class);

        UI.getCurrent().navigate("aktorer/" + id.value());

        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }

    private AgencyId create(String name) {
        return as(People.coordinator(), () -> agencies.create(Examples.agency(name)));
    }
}

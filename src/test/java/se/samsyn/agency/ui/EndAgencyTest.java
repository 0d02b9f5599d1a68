package se.samsyn.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.AccountService;
import se.samsyn.access.InvitationData;
import se.samsyn.access.Role;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.Examples;

class EndAgencyTest extends UiTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AccountService accounts;

    @Test
    void an_agency_ends_on_a_day_and_that_can_be_undone() {
        var id = as(People.coordinator(), () -> agencies.create(Examples.agency("Fältgruppen")));
        open(id, "Avsluta …");
        find(DatePicker.class).withLabel("Från och med").single().setValue(LocalDate.of(2024, 6, 30));
        find(Button.class).withText("Avsluta").single().click();
        assertThat(agencies.get(id).endedOn()).isEqualTo(LocalDate.of(2024, 6, 30));

        find(Button.class).withText("Ångra").single().click();
        assertThat(agencies.get(id)).returns(null, Agency::endedOn).returns(2L, Agency::version);
    }

    @Test
    void of_what_is_referred_to_nobody_is_asked_why_it_is_to_be_removed_and_it_can_be_ended_instead() {
        var id = as(People.coordinator(), () -> {
            var whole = agencies.create(Examples.agency("Socialförvaltningen"));
            agencies.create(Examples.agency("Fältgruppen", whole));
            return whole;
        });
        open(id, "Ta bort …");

        assertThat(find(Button.class).withText("Ta bort").exists()).isFalse();
        assertThat(find(ListItem.class).all().stream()
                        .map(item -> item.getElement().getTextRecursively()))
                .contains("1 del");
        find(Button.class).withText("Avsluta i stället").single().click();
        assertThat(find(DatePicker.class).exists()).isTrue();
        assertThat(agencies.names()).hasSize(2);
    }

    @Test
    void an_agency_that_somebody_signs_in_for_is_not_removed() {
        var id = as(People.coordinator(), () -> agencies.create(Examples.agency("Skolan")));
        as(People.coordinator(), () -> accounts.invite(new InvitationData("Maja", Role.MEMBER, id.value())));
        open(id, "Ta bort …");

        assertThat(find(Button.class).withText("Ta bort").exists()).isFalse();
        assertThat(find(Paragraph.class)
                        .withTextContaining("Någon loggar in för aktören")
                        .exists())
                .isTrue();
        assertThat(agencies.names()).hasSize(1);
    }

    private void open(AgencyId id, String action) {
        signIn(People.coordinator());
        var page = navigate("aktorer/" + id.value(), AgencyView.class);
        var menu = find(MenuBar.class, page).single().getItems().getFirst().getSubMenu();
        var item = menu.getItems().stream()
                .filter(candidate -> candidate.getText().equals(action))
                .findFirst()
                .orElseThrow();
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                item, new com.vaadin.flow.component.ClickEvent<MenuItem>(item));
    }
}

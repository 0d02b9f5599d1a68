package se.samsyn.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.agency.Examples.agency;
import static se.samsyn.jooq.commons.tables.Invitation.INVITATION;
import static se.samsyn.jooq.commons.tables.Membership.MEMBERSHIP;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Account;
import se.samsyn.access.AccountService;
import se.samsyn.access.Accounts;
import se.samsyn.access.Caller;
import se.samsyn.access.Identities;
import se.samsyn.access.InvitationData;
import se.samsyn.access.InvitationService;
import se.samsyn.access.Role;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.shared.ui.ActionMenu;

class AccountListViewTest extends UiTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private Accounts people;

    @Autowired
    private Identities identities;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void an_invitation_is_shown_once_as_a_link() {
        signIn(People.coordinator());
        navigate(AccountListView.class);
        test(find(Button.class).withText("Bjud in").single()).click();
        test(find(TextField.class).withCaption("Namn").single()).setValue("Maja Ny");
        test((Select<Role>) find(Select.class).withCaption("Roll").single()).selectItem("Samordnare");
        test(find(Button.class).withText("Skapa länk").single()).click();

        assertThat(find(TextField.class).withCaption("Länk").single().isReadOnly())
                .isTrue();
    }

    @Test
    void whom_nobody_has_confirmed_rests_until_the_button_is_pressed() {
        people.create("kent", Role.MEMBER, 7L);
        transaction.executeWithoutResult(_ -> dsl.update(MEMBERSHIP)
                .set(MEMBERSHIP.CONFIRMED_ON, LocalDate.now().minusYears(2))
                .execute());
        signIn(People.coordinator());
        navigate(AccountListView.class);

        assertThat(states()).containsExactly("Vilande");
        test(find(Button.class).withText("Är kvar").single()).click();
        assertThat(states()).containsExactly("Aktivt");
    }

    private List<String> states() {
        return List.of(test(find(Grid.class).single())
                .getCellComponent(0, 3)
                .getElement()
                .getTextRecursively());
    }

    @Test
    void everybody_who_can_sign_in_here_is_listed() {
        var link = as(
                People.administrator(),
                () -> accounts.invite(new InvitationData("Maja Ny", Role.DIRECTOR, null))
                        .path());
        invitations.accept(link.replace("valkommen/", ""), "maja", "Maja Ny", "en lång mening att minnas");
        signIn(People.coordinator());
        navigate(AccountListView.class);

        var grid = (Grid<Account>) find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).name()).isEqualTo("Maja Ny");
    }

    @Test
    void whoever_has_several_roles_here_stands_once_in_the_list() {
        people.create("maja", Role.ADMINISTRATOR, null);
        signIn(People.coordinator());
        navigate(AccountListView.class);

        var grid = (Grid<Account>) find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 2)).contains("Administratör", "Samordnare");
    }

    @Test
    void those_of_whom_nobody_has_said_for_a_year_that_they_belong_are_asked_about_and_confirmed() {
        people.create("maja", Role.READER, null);
        makeItAYear();
        signIn(People.coordinator());
        navigate(AccountListView.class);

        test(find(Button.class).withText("Är kvar").single()).click();

        assertThat(find(Button.class).withText("Är kvar").all()).isEmpty();
    }

    @Test
    void who_keeps_one_agencys_accounts_invites_to_that_agencys_roles_only() {
        people.create("mirjam", Role.AGENCY_ADMINISTRATOR, 7L);
        signIn(identities.loadUserByUsername("mirjam").caller());
        navigate(AccountListView.class);
        test(find(Button.class).withText("Bjud in").single()).click();

        var roles = (Select<Role>) find(Select.class).withCaption("Roll").single();
        assertThat(roles.getListDataView().getItems()).containsExactly(Role.MEMBER, Role.AGENCY_ADMINISTRATOR);
    }

    @Test
    void who_is_an_administrator_only_sees_whom_people_act_for_and_invites_for_an_agency() {
        var school = as(People.coordinator(), () -> agencies.create(agency("Skolan")));
        var closed = as(People.coordinator(), () -> agencies.create(agency("Fritidsgården")));
        people.create("maja", Role.MEMBER, school.value());
        people.create("kent", Role.MEMBER, closed.value());
        signIn(People.coordinator());
        agencies.end(closed, 0, LocalDate.now().minusDays(1));
        signIn(new Caller(People.BOTKYRKA, 90, "Vera", Set.of(Role.ADMINISTRATOR), null));
        navigate(AccountListView.class);
        assertThat(rolesShown())
                .containsExactlyInAnyOrder("Medverkande aktör, Skolan", "Medverkande aktör, Fritidsgården");

        test(find(Button.class).withText("Bjud in").single()).click();
        test(find(TextField.class).withCaption("Namn").single()).setValue("Mirjam Ny");
        test((Select<Role>) find(Select.class).withCaption("Roll").single()).selectItem("Medverkande aktör");
        var offered = (ComboBox<AgencyOption>)
                find(ComboBox.class).withCaption("Företräder").single();
        assertThat(offered.getListDataView().getItems())
                .extracting(AgencyOption::name)
                .containsExactly("Skolan");
        test(offered).selectItem("Skolan");
        test(find(Button.class).withText("Skapa länk").single()).click();

        assertThat(find(TextField.class).withCaption("Länk").all()).hasSize(1);
        SecurityContextHolder.clearContext();
        assertThat(transaction.<List<Long>>execute(
                        _ -> dsl.fetchValues(INVITATION.AGENCY_ID, INVITATION.DISPLAY_NAME.eq("Mirjam Ny"))))
                .containsExactly(school.value());
    }

    @Test
    void who_keeps_the_registers_is_offered_nothing_that_only_administrators_do() {
        people.create("maja", Role.DIRECTOR, null);
        signIn(People.coordinator());
        navigate(AccountListView.class);
        assertThat(find(ActionMenu.class).all()).isEmpty();
        test(find(Button.class).withText("Bjud in").single()).click();
        var roles = (Select<Role>) find(Select.class).withCaption("Roll").single();
        assertThat(roles.getListDataView().getItems())
                .containsExactly(Role.COORDINATOR, Role.MEMBER, Role.AGENCY_ADMINISTRATOR, Role.READER);
    }

    private List<String> rolesShown() {
        var grid = test(find(Grid.class).single());
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getCellText(row, 2))
                .toList();
    }

    private void makeItAYear() {
        transaction.executeWithoutResult(_ -> dsl.update(MEMBERSHIP)
                .set(MEMBERSHIP.CONFIRMED_ON, LocalDate.now().minusYears(1))
                .execute());
    }
}

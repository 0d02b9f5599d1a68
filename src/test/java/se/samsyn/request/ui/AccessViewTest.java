package se.samsyn.request.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.access.Role;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;

/** Asking and answering, on the page for it. */
class AccessViewTest extends UiTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private InitiativeService initiatives;

    private AgencyId school;
    private InitiativeId hidden;

    @BeforeEach
    void an_initiative_of_the_schools_alone() {
        CurrentCaller.call(People.coordinator(), () -> {
            school = Registers.agency(agencies, "Skolan", "");
            hidden = initiatives.create(InitiativeData.named("Gryning")
                    .draft()
                    .participations(List.of(Participation.of(school, OrgRole.ACCOUNTABLE)))
                    .sharing(Sharing.of(Label.AMBER))
                    .data());
            return true;
        });
    }

    @Test
    void whoever_asks_learns_nothing_until_whoever_holds_it_lets_them_in() {
        ask("Inför nämndens möte");
        assertThat(card())
                .contains("Initiativ " + hidden.value(), "Väntar på svar", "Inför nämndens möte")
                .doesNotContain("Gryning");

        signIn(teacher());
        navigate(AccessView.class);
        assertThat(card()).contains("Gryning", "Läsare", "Inför nämndens möte");
        press("Ge åtkomst");
        confirm("Ge åtkomst");

        signIn(reader());
        navigate(AccessView.class);
        assertThat(card()).contains("Gryning", "Har åtkomst");
    }

    @Test
    void what_is_no_address_of_a_record_is_said_at_the_field_and_nothing_typed_is_lost() {
        signIn(reader());
        navigate(AccessView.class);
        press("Be om åtkomst");
        test(line("Postens adress")).setValue("Tåget");
        test(area("Varför du behöver den")).setValue("Inför mötet");
        press("Skicka");

        assertThat(line("Postens adress").isInvalid()).isTrue();
        assertThat(line("Postens adress").getErrorMessage()).contains("initiativ/12");
        assertThat(area("Varför du behöver den").getValue()).isEqualTo("Inför mötet");
    }

    @Test
    void a_refusal_says_why() {
        ask("Nyfiken");

        signIn(teacher());
        navigate(AccessView.class);
        press("Avslå");
        confirm("Avslå");
        assertThat(area("Svar till den som frågade").isInvalid()).isTrue();
        test(area("Svar till den som frågade")).setValue("Gäller enskilda");
        confirm("Avslå");

        assertThat(card()).contains("Avslaget", "Gäller enskilda");
    }

    private void ask(String why) {
        signIn(reader());
        UI.getCurrent().navigate("atkomst", QueryParameters.of("post", "initiativ/" + hidden.value()));
        assertThat(line("Postens adress").getValue()).isEqualTo("initiativ/" + hidden.value());
        test(area("Varför du behöver den")).setValue(why);
        press("Skicka");
    }

    private Caller teacher() {
        return new Caller(People.BOTKYRKA, 31, "Lärare", Set.of(Role.MEMBER), school.value());
    }

    private static Caller reader() {
        return new Caller(People.BOTKYRKA, 32, "Läsare", Set.of(Role.READER), null);
    }

    /** The only request on the page. */
    private String card() {
        var cards = find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.contains("frågade"))
                .toList();
        assertThat(cards).hasSize(1);
        return cards.getFirst();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private TextField line(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    /** In the dialog, whose button says what it does, as the one that opened it. */
    private void confirm(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }
}

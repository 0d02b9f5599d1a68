package se.samsyn.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;

/** Agency 1 takes part in an initiative and recorded an activity for it; a coordinator makes it one with another. */
class MergeAgencyTest extends UiTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private OwnersHand owner;

    private AgencyId kept = new AgencyId(0);

    @BeforeEach
    void two_that_are_the_same() {
        owner.writeRows(Label.CLEAR);
        owner.names("select setval(pg_get_serial_sequence('m0127.agency', 'id'), 100)::text");
        owner.execute("select setval(pg_get_serial_sequence('agency', 'id'), 10)");
        kept = as(
                People.coordinator(),
                () -> agencies.create(
                        AgencyData.of("Storskolan", "", AgencyKind.POLICE, "", null, List.of("Storan"), "")));
    }

    @Test
    void one_reads_what_follows_chooses_what_holds_says_why_and_can_take_it_back() {
        signIn(People.coordinator());
        navigate("aktorer/" + kept.value() + "/sla-samman", AgencyMergeView.class);
        @SuppressWarnings("unchecked")
        ComboBox<AgencyId> other =
                find(ComboBox.class).withLabel("Aktören som ska bort").single();
        other.setValue(new AgencyId(1));
        // more refers to that one, which is proposed to be kept; whoever merges knows better
        UI.getCurrent().navigate("aktorer/" + kept.value() + "/sla-samman", QueryParameters.of("med", "1"));

        assertThat(page()).contains("Deltar i 1 initiativ", "Initiativ 1", "Ingen loggar in för Enhet 1");
        find(Button.class).withText("Slå samman").single().click();
        assertThat(agencies.names()).hasSize(2);

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> kind =
                find(RadioButtonGroup.class).withLabel("Slag").single();
        kind.setValue(true);
        find(TextField.class).withLabel("Varför är de samma?").single().setValue("Registrerades två gånger");
        find(Button.class).withText("Slå samman").single().click();

        var merged = agencies.get(kept).data();
        assertThat(merged.name()).isEqualTo("Storskolan");
        assertThat(merged.kind()).isEqualTo(AgencyKind.SCHOOL);
        assertThat(merged.aliases()).containsExactly("Storan");
        assertThat(page()).contains("Sammanslagen med", "Registrerades två gånger", "Initiativ 1");

        find(Button.class).withText("Ångra sammanslagningen").single().click();
        find(Button.class).withText("Ångra sammanslagningen").all().getLast().click();
        assertThat(agencies.get(new AgencyId(1)).data().kind()).isEqualTo(AgencyKind.SCHOOL);
        assertThat(agencies.get(kept).data().kind()).isEqualTo(AgencyKind.POLICE);
        assertThat(page()).contains("Enhet 1", "Initiativ 1").doesNotContain("Sammanslagen med");
    }

    @Test
    void the_old_address_leads_to_the_one_that_is_left_and_says_so_to_a_partner_who_cannot_undo_it() {
        merge();
        signIn(People.member(kept.value()));
        UI.getCurrent().navigate("aktorer/1");

        assertThat(page())
                .contains("Storskolan", "Enhet 1 är sammanslagen med den här aktören")
                .doesNotContain("Ångra sammanslagningen", "Slå samman");
        assertThatThrownBy(() -> navigate("aktorer/" + kept.value() + "/sla-samman", AgencyMergeView.class))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_changed_while_one_read_is_refused_and_nothing_is_merged() {
        signIn(People.coordinator());
        UI.getCurrent().navigate("aktorer/" + kept.value() + "/sla-samman", QueryParameters.of("med", "1"));
        find(TextField.class).withLabel("Varför är de samma?").single().setValue("Samma");
        as(People.director(), () -> {
            var read = agencies.get(new AgencyId(1));
            agencies.change(new Agency(read.id(), read.version(), read.data(), null));
            return true;
        });
        find(Button.class).withText("Slå samman").single().click();

        assertThat(page()).contains("Någon har ändrat en av aktörerna medan du läste");
        assertThat(agencies.names()).hasSize(2);
    }

    private void merge() {
        signIn(People.coordinator());
        UI.getCurrent().navigate("aktorer/" + kept.value() + "/sla-samman", QueryParameters.of("med", "1"));
        find(TextField.class).withLabel("Varför är de samma?").single().setValue("Samma");
        find(Button.class).withText("Slå samman").single().click();
    }

    /** What the page says, wherever it says it. */
    private String page() {
        var said = new StringBuilder();
        List.of(Span.class, Paragraph.class, Anchor.class, com.vaadin.flow.component.html.H1.class)
                .forEach(type -> find((Class<? extends Component>) type)
                        .all()
                        .forEach(one -> said.append(one.getElement().getText()).append('\n')));
        find(com.vaadin.flow.component.html.H2.class)
                .all()
                .forEach(one -> said.append(one.getText()).append('\n'));
        find(Button.class).all().forEach(one -> said.append(one.getText()).append('\n'));
        return said.toString();
    }
}

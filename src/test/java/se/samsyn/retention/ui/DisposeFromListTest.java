package se.samsyn.retention.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samsyn.retention.DueRecords.LONG_AGO;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.PartialDate;
import se.samsyn.retention.DueItem;
import se.samsyn.retention.DueRecords;
import se.samsyn.retention.RetentionDecision;
import se.samsyn.retention.RetentionService;
import se.samsyn.shared.RetentionKind;

class DisposeFromListTest extends UiTest {

    @Autowired
    private DueRecords records;

    @Autowired
    private RetentionService retention;

    @Autowired
    private InitiativeService initiatives;

    @Test
    void without_decisions_the_page_says_that_all_is_kept_until_there_are() {
        signIn(People.coordinator());
        navigate("gallring", RetentionView.class);

        assertThat(find(Paragraph.class)
                        .withText("Inga gallringsbeslut är registrerade")
                        .exists())
                .isTrue();
        assertThat(find(Button.class).withText("Granska allt i listan").exists())
                .as("there is nothing to look through")
                .isFalse();
    }

    @Test
    void what_somebody_else_has_disposed_of_meanwhile_is_not_there_to_look_through() {
        var id = ended("OTTO");
        decided();
        signIn(People.coordinator());
        navigate("gallring", RetentionView.class);
        as(People.coordinator(), () -> {
            initiatives.remove(id);
            return true;
        });
        press("Granska allt i listan");

        assertThat(words()).contains("Inget ska gallras");
    }

    @Test
    void a_decision_is_recorded_and_what_is_missing_is_said_at_its_field() {
        ended("OTTO");
        signIn(People.coordinator());
        navigate("gallring/beslut", DecisionsView.class);
        decideButton(RetentionKind.INITIATIVE).click();
        press("Spara");
        assertThat(find(TextField.class).withCaption("Diarienummer").single().isInvalid())
                .isTrue();

        test(find(TextField.class).withCaption("Vem har beslutat").single()).setValue("Kommunstyrelsen");
        test(find(TextField.class).withCaption("Diarienummer").single()).setValue("KS 2026:7");
        press("Spara");
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        test(find(IntegerField.class).single()).setValue(2);
        press("Spara");

        assertThat(as(People.director(), retention::decisions))
                .extracting(RetentionDecision::reference, RetentionDecision::length)
                .containsExactly(tuple("KS 2026:7", 2));
        navigate("gallring", RetentionView.class);
        assertThat(rows()).extracting(DueItem::name).containsExactly("OTTO");
    }

    @Test
    void what_is_disposed_of_is_looked_at_first_and_leads_to_its_protocol() {
        ended("OTTO");
        decided();
        signIn(People.director());
        navigate("gallring", RetentionView.class);
        press("Granska allt i listan");
        assertThat(words()).contains("Gallringen går inte att ångra", "Initiativ 1: OTTO", "lydelser i historiken");
        press("Gallra 1 post för gott");
        assertThat(find(TextArea.class).withCaption("Skäl").single().isInvalid())
                .isTrue();
        test(find(TextArea.class).withCaption("Skäl").single()).setValue("Enligt plan");
        press("Gallra 1 post för gott");

        assertThat(find(H1.class).single().getText()).isEqualTo("Gallringsprotokoll 1");
        assertThat(find(ProtocolView.class).single().getElement().getTextRecursively())
                .contains("Astrid Direktör", "Enligt plan", "KS 2025:1", "2 år efter att initiativet avslutades")
                .doesNotContain("OTTO");
        navigate("gallring/protokoll", ProtocolsView.class);
        assertThat(find(Grid.class).single().getListDataView().getItemCount()).isEqualTo(1);
    }

    @Test
    void what_changes_while_one_looks_at_it_is_refused_in_the_dialog_and_the_reason_stays() {
        var otto = ended("OTTO");
        decided();
        signIn(People.director());
        navigate("gallring", RetentionView.class);
        press("Granska allt i listan");
        as(People.coordinator(), () -> {
            records.narrow(otto, Sharing.of(Label.AMBER));
            return true;
        });
        test(find(TextArea.class).withCaption("Skäl").single()).setValue("Enligt plan");
        press("Gallra 1 post för gott");

        assertThat(words()).contains("Något har ändrats sedan du granskade listan");
        assertThat(find(TextArea.class).withCaption("Skäl").single().getValue()).isEqualTo("Enligt plan");
    }

    @Test
    void what_cannot_go_says_why_and_the_rest_can_go_on() {
        var otto = ended("OTTO");
        ended("Tåget");
        as(People.coordinator(), () -> records.held(otto, records.agency("Polisen"), "Möte", LONG_AGO));
        decided();
        signIn(People.director());
        navigate("gallring", RetentionView.class);
        press("Granska allt i listan");

        assertThat(words()).contains("Initiativ 1 blir kvar: 1 post hör till den", "Aktivitet 1");
        press("Fortsätt med 1 post");
        assertThat(words())
                .contains("Initiativ 2: Tåget", "Gallra 1 post för gott")
                .doesNotContain("OTTO");
    }

    @Test
    void filters_and_the_day_stand_in_the_address() {
        ended("OTTO");
        ended("Tåget");
        decided();
        signIn(People.coordinator());

        filter("q=otto");
        assertThat(rows()).extracting(DueItem::name).containsExactly("OTTO");
        filter("slag=aktiviteter");
        assertThat(find(Button.class).withText("Visa alla").exists()).isTrue();
        var decided = DueRecords.TODAY.minusYears(1);
        filter("den=" + decided.minusDays(1));
        assertThat(find(Button.class).withText("Visa alla").exists()).isTrue();
        filter("slag=initiativ&den=" + decided + "&sort=-NAME");
        assertThat(rows()).extracting(DueItem::name).containsExactly("Tåget", "OTTO");
    }

    @Test
    void the_officer_reads_numbers_and_is_offered_nothing_to_do() {
        ended("OTTO");
        decided();
        signIn(People.dataProtectionOfficer());
        navigate("gallring", RetentionView.class);

        assertThat(rows()).singleElement().matches(row -> row.name().isEmpty());
        assertThat(find(Button.class).withText("Granska allt i listan").exists())
                .isFalse();
        navigate("gallring/beslut", DecisionsView.class);
        // what it is, what holds and who decided, and all of it in one for a narrow screen
        assertThat(find(Grid.class).all().getFirst().getColumns()).hasSize(4);
    }

    @Test
    void others_do_not_get_there() {
        signIn(People.member(1L));

        assertThatThrownBy(() -> navigate("gallring", RetentionView.class));
        assertThatThrownBy(() -> navigate("gallring/beslut", DecisionsView.class));
        assertThatThrownBy(() -> navigate("gallring/protokoll", ProtocolsView.class));
        signIn(People.director());
        assertThatThrownBy(() -> navigate("gallring/protokoll/4", ProtocolView.class));
    }

    private InitiativeId ended(String name) {
        return as(People.coordinator(), () -> records.ended(name, PartialDate.day(LONG_AGO)));
    }

    private void decided() {
        as(People.coordinator(), () -> {
            records.decideYears(RetentionKind.INITIATIVE, 2);
            return true;
        });
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private Button decideButton(RetentionKind kind) {
        return (Button) test(find(Grid.class).all().getFirst()).getCellComponent(kind.ordinal(), 3);
    }

    private String words() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private void filter(String query) {
        UI.getCurrent().navigate("gallring", QueryParameters.fromString(query));
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private List<DueItem> rows() {
        return ((Grid<DueItem>) find(Grid.class).single())
                .getListDataView()
                .getItems()
                .toList();
    }
}

package se.samsyn.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.agreement.Agreements.TODAY;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.agency.AgencyId;
import se.samsyn.agreement.Agreements;
import se.samsyn.agreement.CouncilData;
import se.samsyn.agreement.CouncilService;
import se.samsyn.agreement.MeetingData;
import se.samsyn.agreement.MeetingId;
import se.samsyn.agreement.MeetingService;
import se.samsyn.agreement.PledgeData;
import se.samsyn.agreement.PledgeService;
import se.samsyn.attachment.Attachment;
import se.samsyn.attachment.Samples;
import se.samsyn.shared.RecordRef;

/** The forms of pledges, of the council and of its meetings, and files with agreements and meetings. */
class CollaborationFormsTest extends CollaborationTest {

    @Autowired
    private PledgeService pledges;

    @Autowired
    private CouncilService councils;

    @Autowired
    private MeetingService meetings;

    @Test
    void a_pledge_says_at_its_fields_what_is_missing_and_is_made() {
        signIn(People.coordinator());
        open("medborgarloften/nytt");
        press("Spara");
        assertThat(wrong(line("Medborgarlöfte"))).isNotBlank();
        assertThat(wrong(text("Löftet"))).isEqualTo("Skriv vad som lovas");
        assertThat(wrong(several("Lovas av"))).isEqualTo("Välj minst en aktör som lovar");
        assertThat(wrong(day("Till och med"))).contains("utan slut");

        line("Medborgarlöfte").setValue("Synliga i centrum");
        text("Löftet").setValue("Vi går i centrum varje kväll");
        several("Lovas av").setValue(Set.of(police));
        day("Från").setValue(TODAY);
        day("Till och med").setValue(TODAY.minusDays(1));
        day("Följs upp").setValue(TODAY.minusDays(2));
        press("Spara");
        assertThat(wrong(day("Till och med"))).isEqualTo("Sista dagen kan inte vara före den första");
        assertThat(wrong(day("Följs upp"))).isEqualTo("Det kan inte följas upp innan det börjar");
        assertThat(line("Medborgarlöfte").getValue()).isEqualTo("Synliga i centrum");

        day("Till och med").setValue(TODAY.plusDays(90));
        day("Följs upp").setValue(TODAY.plusDays(100));
        press("Spara");
        assertThat(find(H1.class).single().getText()).isEqualTo("Synliga i centrum");
        assertThat(page()).contains("Vi går i centrum varje kväll", "Polisen");
    }

    @Test
    void a_pledge_is_changed_and_nobody_but_a_keeper_finds_its_form() {
        var id = as(
                People.coordinator(),
                () -> pledges.create(new PledgeData(
                        "Synliga i centrum",
                        "Vi går där",
                        Set.of(police),
                        Set.of(),
                        TODAY,
                        TODAY.plusDays(90),
                        null,
                        "",
                        TODAY.plusDays(100),
                        null)));
        signIn(People.coordinator());
        open(id.ref().path() + "/andra");
        line("Medborgarlöfte").setValue("x".repeat(301));
        press("Spara");
        assertThat(wrong(line("Medborgarlöfte"))).contains("200");
        line("Medborgarlöfte").setValue("Synliga på kvällen");
        press("Spara");
        assertThat(as(People.coordinator(), () -> pledges.get(id)).data().name())
                .isEqualTo("Synliga på kvällen");

        closed(People.member(police.value()), id.ref().path() + "/andra", "medborgarloften/nytt");
    }

    @Test
    void there_is_one_council_whose_form_proposes_the_municipality_to_lead_it() {
        signIn(People.coordinator());
        open("strategiska-radet/nytt");
        assertThat(box("Leds av").getValue()).isEqualTo(municipality);
        press("Spara");
        assertThat(wrong(line("Namn"))).isNotBlank();
        line("Namn").setValue("Trygghetsrådet");
        press("Spara");
        assertThat(find(H1.class).single().getText()).contains("Trygghetsrådet");

        var council = as(People.coordinator(), councils::current).orElseThrow().council();
        open(council.id().ref().path() + "/andra");
        text("Uppdrag").setValue("Möts fyra gånger om året");
        press("Spara");
        assertThat(as(People.coordinator(), () -> councils.get(council.id()))
                        .data()
                        .task())
                .isEqualTo("Möts fyra gånger om året");

        closed(People.member(police.value()), council.id().ref().path() + "/andra", "strategiska-radet/nytt");
        signIn(People.coordinator());
        open("strategiska-radet/nytt");
        line("Namn").setValue("Ett till");
        press("Spara");
        assertThat(page()).contains("Kommunen har redan ett strategiskt råd");
    }

    @Test
    void a_meeting_is_made_and_changed_and_what_is_no_time_is_said_at_the_field() {
        signIn(People.coordinator());
        open("strategiska-radet/moten/nytt");
        assertThat(page()).contains("Lägg in rådet först");
        council();
        open("strategiska-radet/moten/nytt");
        press("Spara");
        assertThat(wrong(day("Dag"))).isNotBlank();

        day("Dag").setValue(TODAY.plusDays(7));
        assertThat(find(TextArea.class).withCaption("Protokoll").all())
                .as("of what lies ahead")
                .isEmpty();
        assertThat(time().getI18n().getBadInputErrorMessage()).contains("14:30");
        time().setValue(LocalTime.of(13, 30));
        text("Dagordning").setValue("Lägesbild\nÖvrigt");
        press("Spara");
        assertThat(page()).contains("Lägesbild", "13:30");

        var id = held(TODAY.minusDays(3));
        open(id.ref().path() + "/andra");
        text("Protokoll").setValue("Rådet godkände lägesbilden");
        press("Spara");
        assertThat(page()).contains("Rådet godkände lägesbilden");
        closed(People.member(police.value()), id.ref().path() + "/andra", "strategiska-radet/moten/nytt");
        signIn(People.coordinator());
        open(id.ref().path() + "/andra");
        day("Dag").setValue(TODAY.plusDays(3));
        press("Spara");
        assertThat(wrong(text("Protokoll"))).isEqualTo("Mötet har inte varit än");
    }

    @Test
    void a_file_is_stored_with_an_agreement_and_with_a_meeting() {
        council();
        var meeting = held(TODAY.minusDays(3)).ref();
        var agreement = as(
                        People.coordinator(),
                        () -> agreements.create(Agreements.of(municipality, police, TODAY, TODAY, null)))
                .ref();
        signIn(People.coordinator());
        for (var record : List.of(agreement, meeting)) {
            open(record.path());
            press("Lägg till bilaga");
            new UploadTester<>(find(Upload.class).single())
                    .upload("undertecknad.pdf", "application/pdf", Samples.pdf(2));
            roundTrip();
            press("Lägg till");

            assertThat(files(record))
                    .as(record.path())
                    .extracting(one -> one.data().title())
                    .containsExactly("Undertecknad");
            assertThat(page()).contains("Undertecknad");
        }
        signIn(People.member(police.value()));
        open("strategiska-radet");
        open(meeting.path());
        assertThat(page()).contains("Undertecknad");
        assertThat(find(Button.class).withText("Lägg till bilaga").all()).isEmpty();
    }

    private void closed(Caller caller, String... paths) {
        signIn(caller);
        for (var path : paths) {
            open(path);
            assertThat(find(Button.class).withText("Spara").all()).as(path).isEmpty();
        }
    }

    private void council() {
        as(People.coordinator(), () -> councils.create(new CouncilData("Trygghetsrådet", municipality, "")));
    }

    private MeetingId held(LocalDate day) {
        return as(
                People.coordinator(),
                () -> meetings.create(new MeetingData(day, null, "", List.of(), Set.of(), "", "")));
    }

    private List<Attachment> files(RecordRef record) {
        return as(People.coordinator(), () -> attachments.of(record));
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private void press(String label) {
        find(Button.class).withText(label).all().getLast().click();
    }

    private static String wrong(HasValidation field) {
        return field.isInvalid() ? String.valueOf(field.getErrorMessage()) : "";
    }

    private TextField line(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private TextArea text(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private TimePicker time() {
        return find(TimePicker.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<AgencyId> several(String label) {
        return find(MultiSelectComboBox.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<AgencyId> box(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}

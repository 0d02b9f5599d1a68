package se.samsyn.attachment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.attachment.Attachment;
import se.samsyn.attachment.AttachmentData;
import se.samsyn.attachment.AttachmentId;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.attachment.AttachmentSettings;
import se.samsyn.attachment.FileIntake;
import se.samsyn.attachment.Samples;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Registers;

class AttachFilesTest extends UiTest {

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private FileIntake intake;

    @Autowired
    private AttachmentSettings settings;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private OwnersHand owner;

    private AgencyId school;
    private InitiativeId otto;

    @BeforeEach
    void an_initiative() {
        as(People.coordinator(), () -> {
            school = Registers.agency(agencies, "Skolan", "");
            otto = Registers.initiative(initiatives, "OTTO", school, OrgRole.IMPLEMENTING);
            return otto;
        });
    }

    @Test
    void a_file_is_added_on_the_records_page_and_listed_there() {
        open(People.member(school.value()));
        assertThat(said()).contains("Inga bilagor än");

        test(button("Lägg till bilaga")).click();
        upload("protokoll_3_mars.pdf", Samples.pdf(3));
        assertThat(find(TextField.class).withCaption("Titel").single().getValue())
                .isEqualTo("Protokoll 3 mars");
        assertThat(find(TextArea.class).withCaption("Beskrivning av bilden").all())
                .isEmpty();
        test(button("Lägg till")).click();

        assertThat(find(Dialog.class).all()).isEmpty();
        var stored = stored().getFirst();
        assertThat(link("Protokoll 3 mars").getHref())
                .isEqualTo(stored.id().ref().path());
        assertThat(link("Ladda ner").getHref()).isEqualTo(stored.id().ref().path() + "/fil");
        assertThat(link("Ladda ner").isRouterIgnore()).isTrue();
    }

    @Test
    void of_a_picture_it_is_asked_what_it_shows_and_nothing_typed_is_lost() {
        open(People.coordinator());
        test(button("Lägg till bilaga")).click();
        upload("karta.png", Samples.picture("png", 40, 20));
        find(TextField.class).withCaption("Titel").single().setValue("Karta");

        test(button("Lägg till")).click();

        var altText = find(TextArea.class).withCaption("Beskrivning av bilden").single();
        assertThat(altText.isInvalid()).isTrue();
        assertThat(altText.getErrorMessage()).contains("Beskriv vad bilden visar");
        assertThat(stored()).isEmpty();
        assertThat(find(TextField.class).withCaption("Titel").single().getValue())
                .isEqualTo("Karta");

        find(Checkbox.class).single().setValue(true);
        assertThat(altText.isEnabled()).isFalse();
        test(button("Lägg till")).click();
        assertThat(stored())
                .singleElement()
                .satisfies(one -> assertThat(one.data().decorative()).isTrue());
    }

    @Test
    void what_is_wrong_with_a_file_is_said_at_its_field_and_nothing_typed_is_lost() {
        open(People.coordinator());
        test(button("Lägg till bilaga")).click();
        find(TextField.class).withCaption("Titel").single().setValue("Budget");

        upload("budget.pdf", Samples.text("<html><script>alert(1)</script></html>"));

        var field = find(FileField.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Innehållet är av en sort som inte tas emot (text/html)");
        assertThat(field.getHelperText()).contains("Högst 25 MB", "söks inte igenom efter skadlig kod");
        test(button("Lägg till")).click();
        assertThat(field.getErrorMessage()).isEqualTo("Välj en fil.");
        upload("budget.pdf", Samples.pdf(1));
        assertThat(field.isInvalid()).isFalse();
        assertThat(find(TextField.class).withCaption("Titel").single().getValue())
                .isEqualTo("Budget");
    }

    @Test
    void closing_the_dialog_leaves_nothing_lying() {
        open(People.coordinator());
        test(button("Lägg till bilaga")).click();
        upload("a.pdf", Samples.pdf(1));
        var received = find(FileField.class).single().getValue();
        assertThat(received.path()).exists();

        find(Dialog.class).single().close();
        roundTrip();

        assertThat(received.path()).doesNotExist();
    }

    @Test
    void what_arrives_when_nobody_is_there_any_more_leaves_nothing_lying() throws IOException {
        var gone = new UI();
        var event = new UploadEvent(null, null, null, "a.txt", 5, "text/plain", null, null) {
            @Override
            public UI getUI() {
                return gone;
            }

            @Override
            public InputStream getInputStream() {
                return new ByteArrayInputStream(Samples.text("Mötet"));
            }
        };

        new FileField(intake).receive(event);

        assertThat(settings.data().resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void an_answer_that_breaks_off_is_no_page_that_cannot_be_shown() {
        var told = new ExceptionHandlerMethodResolver(AttachmentFiles.class);

        assertThat(told.resolveMethod(new IOException("Broken pipe"))).isNull();
        assertThat(told.resolveMethod(new AttachmentFiles.NotShown(new IOException())))
                .isNotNull();
    }

    @Test
    void who_takes_no_part_is_offered_nothing_and_sees_no_empty_place() {
        open(People.member(null));

        assertThat(find(Button.class).withText("Lägg till bilaga").all()).isEmpty();
        assertThat(said()).doesNotContain("Inga bilagor än");
    }

    @Test
    void a_page_of_its_own_shows_the_first_pages_and_more_when_asked() {
        var id = add("Protokoll", "protokoll.pdf", Samples.pdf(12), Sharing.of(Label.AMBER));
        signIn(People.coordinator());

        navigate(id.ref().path(), AttachmentView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Protokoll");
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("TLP:AMBER", "protokoll.pdf");
        assertThat(find(Image.class).all())
                .extracting(image -> image.getAlt().orElse(""))
                .containsExactly("Sida 1 av 12", "Sida 2 av 12", "Sida 3 av 12", "Sida 4 av 12", "Sida 5 av 12");
        test(button("Visa fler sidor (5 av 12 visas)")).click();
        test(button("Visa fler sidor (10 av 12 visas)")).click();
        assertThat(find(Image.class).all())
                .hasSize(12)
                .last()
                .satisfies(
                        image -> assertThat(image.getSrc()).isEqualTo(id.ref().path() + "/sida/12"));
    }

    @Test
    void a_file_whose_content_is_lost_says_so_in_the_list_and_on_its_page() {
        var id = add("Protokoll", "protokoll.pdf", Samples.pdf(1), Sharing.INHERITED);
        owner.execute("delete from attachment_content");
        open(People.coordinator());
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Innehållet saknas");

        navigate(id.ref().path(), AttachmentView.class);

        assertThat(said()).anyMatch(text -> text.startsWith("Filens innehåll saknas"));
        assertThat(find(Anchor.class).withText("Ladda ner").all()).isEmpty();
        assertThat(find(Image.class).all()).isEmpty();
    }

    @Test
    void what_others_added_cannot_be_changed_and_hidden_files_are_not_there() {
        var id = add("Karta", "a.pdf", Samples.pdf(1), Sharing.INHERITED);
        var hidden = add("Hemlig", "b.pdf", Samples.pdf(2), Sharing.of(Label.AMBER_STRICT));
        signIn(People.member(school.value()));

        navigate(id.ref().path(), AttachmentView.class);
        assertThat(find(Button.class).withText("Ändra").all()).isEmpty();

        UI.getCurrent().navigate(hidden.ref().path());
        assertThat(getCurrentView()).isNotInstanceOf(AttachmentView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }

    private void open(Caller caller) {
        signIn(caller);
        UI.getCurrent().navigate(otto.ref().path());
        roundTrip();
    }

    private AttachmentId add(String title, String name, byte[] content, Sharing sharing) {
        return as(People.coordinator(), () -> {
            var received = Samples.received(intake, name, content);
            try {
                return attachments.add(otto.ref(), received, new AttachmentData(title, "", false, sharing));
            } finally {
                received.discard();
            }
        });
    }

    private List<Attachment> stored() {
        return as(People.coordinator(), () -> attachments.of(otto.ref()));
    }

    private List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    /** A dialog's, where the page beneath has one that says the same. */
    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private Anchor link(String text) {
        return find(Anchor.class).withText(text).single();
    }

    private void upload(String name, byte[] content) {
        new UploadTester<>(find(Upload.class).single()).upload(name, "application/octet-stream", content);
        roundTrip();
    }
}

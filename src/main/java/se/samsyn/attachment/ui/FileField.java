package se.samsyn.attachment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.samsyn.attachment.FileIntake;
import se.samsyn.attachment.FileType;
import se.samsyn.attachment.ReceivedFile;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.UploadWords;

/**
 * One file, chosen, dropped, or taken with a telephone's camera. It is looked at as soon as it has arrived, and what is wrong
 * with it said here; it is gone when the field is.
 */
final class FileField extends CustomField<@Nullable ReceivedFile> {

    private final transient FileIntake intake;
    private final Upload upload = new Upload(this::receive);
    private final Div chosen = new Div();
    private transient @Nullable ReceivedFile received;

    FileField(FileIntake intake) {
        this.intake = intake;
        setLabel(Texts.of("attachment.file"));
        setHelperText(help());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(intake.maxBytes()));
        upload.setAcceptedFileTypes(FileType.accepted());
        var tooLarge = words(intake.tooLarge());
        upload.setI18n(UploadWords.of(Texts.of("attachment.file.choose"), Texts.of("attachment.file.drop"), tooLarge));
        upload.setUploadButton(new Button(Texts.of("attachment.file.choose")));
        upload.setDropLabel(new Span(Texts.of("attachment.file.drop")));
        upload.addFileRejectedListener(event ->
                refuse(event.getErrorMessage().equals(tooLarge) ? tooLarge : Texts.of("attachment.file.ending")));
        chosen.getElement().setAttribute("role", "status");
        add(upload, chosen);
        addDetachListener(_ -> discard());
    }

    @Override
    protected @Nullable ReceivedFile generateModelValue() {
        return received;
    }

    @Override
    protected void setPresentationValue(@Nullable ReceivedFile file) {
        received = file;
        chosen.setText(file == null ? "" : words(file));
    }

    /** Not under the session's lock: whoever sends a large file can go on typing. */
    void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try {
            var file = intake.receive(event.getInputStream(), event.getFileName());
            // whoever has left the page meanwhile does not store it
            ui.accessLater(() -> take(file), file::discard).run();
        } catch (RuleViolation e) {
            ui.accessLater(() -> refuse(words(e)), () -> {}).run();
        }
    }

    private void take(ReceivedFile file) {
        if (!isAttached()) {
            file.discard();
            return;
        }
        upload.clearFileList();
        discard();
        setInvalid(false);
        received = file;
        chosen.setText(words(file));
        updateValue();
    }

    private void refuse(String why) {
        upload.clearFileList();
        setErrorMessage(why);
        setInvalid(true);
    }

    private void discard() {
        if (received != null) {
            received.discard();
        }
    }

    private String help() {
        var limits = Texts.of("attachment.file.help", intake.maxMegabytes());
        return intake.isScanning() ? limits : limits + " " + Texts.of("attachment.file.notScanned");
    }

    private static String words(ReceivedFile file) {
        var what = Texts.of(
                "attachment.file.chosen",
                file.file().name(),
                AttachmentWords.size(file.file().size()));
        return file.stripped() ? what + " " + Texts.of("attachment.file.stripped") : what;
    }

    private static String words(RuleViolation violation) {
        return Texts.of(violation.key(), violation.parameters());
    }
}

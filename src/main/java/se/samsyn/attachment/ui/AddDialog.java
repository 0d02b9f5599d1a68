package se.samsyn.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Colleague;
import se.samsyn.access.Sharing;
import se.samsyn.attachment.AttachmentData;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.attachment.FileIntake;
import se.samsyn.attachment.ReceivedFile;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Adds a file to a record. What is typed stays, whatever becomes of the file. */
final class AddDialog {

    private AddDialog() {}

    /** What the form asks for; public, because the binder reads it by reflection. */
    public record NewAttachment(
            @Nullable ReceivedFile file, String title, String altText, boolean decorative, Sharing sharing) {}

    static void open(
            AttachmentService attachments,
            FileIntake intake,
            List<Colleague> colleagues,
            RecordRef record,
            Runnable onDone) {
        var file = new FileField(intake);
        var fields = new SaidFields(colleagues, attachments.labelOf(record));
        file.addValueChangeListener(event -> {
            var received = event.getValue();
            fields.picture(received != null && received.file().type().isPicture());
            if (received != null && fields.title.isEmpty()) {
                fields.title.setValue(received.title());
            }
        });
        var binder = new Binder<>(NewAttachment.class);
        // not asRequired: a group of fields may not carry aria-required
        binder.forField(file)
                .withValidator(Objects::nonNull, Texts.of("attachment.file.required"))
                .bind("file");
        fields.bind(binder);
        var said = fields.all();
        var all = new Component[said.length + 1];
        all[0] = file;
        System.arraycopy(said, 0, all, 1, said.length);
        new FormDialog<>(
                        Texts.of("attachment.add.title"),
                        Texts.of("attachment.add.do"),
                        binder,
                        typed -> {
                            var received = Objects.requireNonNull(typed.file());
                            attachments.add(
                                    record,
                                    received,
                                    new AttachmentData(
                                            typed.title(), typed.altText(), typed.decorative(), typed.sharing()));
                            onDone.run();
                            Toasts.done(Texts.of("attachment.added"));
                        },
                        all)
                .read(new NewAttachment(null, "", "", false, Sharing.INHERITED))
                .open();
    }
}

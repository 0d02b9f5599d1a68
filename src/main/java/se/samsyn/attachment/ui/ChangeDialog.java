package se.samsyn.attachment.ui;

import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import se.samsyn.access.Colleague;
import se.samsyn.attachment.Attachment;
import se.samsyn.attachment.AttachmentData;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;

/** Changes what is said of a file; the file itself is replaced by removing it and adding another. */
final class ChangeDialog {

    private ChangeDialog() {}

    static void open(
            AttachmentService attachments, List<Colleague> colleagues, Attachment attachment, Runnable onDone) {
        var fields = new SaidFields(colleagues, attachments.labelOf(attachment.record()));
        fields.picture(attachment.file().type().isPicture());
        var binder = new Binder<>(AttachmentData.class);
        fields.bind(binder);
        var read = new Attachment[] {attachment};
        new FormDialog<>(
                        Texts.of("attachment.change", attachment.data().title()),
                        binder,
                        data -> {
                            attachments.change(attachment.id(), read[0].version(), data);
                            onDone.run();
                        },
                        fields.all())
                .onConflict(() -> {
                    read[0] = attachments.get(attachment.id());
                    return read[0].data();
                })
                .read(attachment.data())
                .open();
    }

    static void remove(AttachmentService attachments, Attachment attachment, Runnable onDone) {
        Confirmation.discard(
                Texts.of("attachment.remove", attachment.data().title()),
                Texts.of("attachment.remove.explanation"),
                () -> {
                    attachments.remove(attachment.id());
                    onDone.run();
                });
    }
}

package se.samsyn.attachment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.ColleagueService;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.attachment.FileIntake;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On another record's page: its files, and the way to add one. */
@org.springframework.stereotype.Component
class AttachmentSection implements RecordSection {

    private final AttachmentService attachments;
    private final FileIntake intake;
    private final ColleagueService colleagues;

    AttachmentSection(AttachmentService attachments, FileIntake intake, ColleagueService colleagues) {
        this.attachments = attachments;
        this.intake = intake;
        this.colleagues = colleagues;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (!AttachmentService.isFor(record.kind())) {
            return Optional.empty();
        }
        try {
            var list = new AttachmentList(attachments, intake, colleagues, record);
            return list.isShown() ? Optional.of(list) : Optional.empty();
        } catch (DataAccessException | TransactionException e) {
            // the rest of the page may be read still
            return Optional.of(new PageSection(
                    Texts.of("attachment.section"),
                    new ErrorNote(Texts.of("shared.loadFailed"), Texts.of("attachment.loadFailed"))));
        }
    }
}

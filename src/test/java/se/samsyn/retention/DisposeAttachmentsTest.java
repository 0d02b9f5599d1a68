package se.samsyn.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.retention.DueRecords.LONG_AGO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.attachment.AttachmentData;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.attachment.FileIntake;
import se.samsyn.attachment.Samples;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.PartialDate;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RetentionKind;

/** Files go with what they belong to, and with its goals, and what is inside them goes too. */
class DisposeAttachmentsTest extends DatabaseTest {

    @Autowired
    private DisposalService disposals;

    @Autowired
    private DueRecords records;

    @Autowired
    private GoalService goals;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private FileIntake intake;

    @Autowired
    private OwnersHand owner;

    @Test
    void files_are_told_before_and_gone_after() {
        var initiative = as(People.coordinator(), () -> {
            var ended = records.ended("Gryningsvakten", PartialDate.day(LONG_AGO));
            add(ended.ref());
            add(goals.create(new GoalData(ended, "Mål", ResultType.OUTPUT, null))
                    .ref());
            records.decideYears(RetentionKind.INITIATIVE, 2);
            return ended;
        });
        var due = List.of(new DueRef(RetentionKind.INITIATIVE, initiative.value()));

        var seen = as(People.director(), () -> disposals.preview(due));
        assertThat(seen.along()).containsEntry("retention.along.attachments", 2);
        as(People.director(), () -> disposals.dispose(seen, "Tiden är ute"));

        assertThat(owner.names("select title from attachment")).isEmpty();
        assertThat(owner.names("select attachment_id from attachment_content")).isEmpty();
    }

    private void add(RecordRef record) {
        var received = Samples.received(intake, "a.pdf", Samples.pdf(1));
        attachments.add(record, received, new AttachmentData("Protokoll", "", false, Sharing.INHERITED));
        received.discard();
    }
}

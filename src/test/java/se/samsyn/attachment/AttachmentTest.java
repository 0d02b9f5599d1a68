package se.samsyn.attachment;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.RecordRef;

/** An initiative in which the school takes part and the police do not, and files to put into it. */
abstract class AttachmentTest extends DatabaseTest {

    @Autowired
    protected AttachmentService attachments;

    @Autowired
    protected FileIntake intake;

    @Autowired
    protected IncomingFiles incoming;

    @Autowired
    protected InitiativeService initiatives;

    @Autowired
    protected AgencyService agencies;

    @Autowired
    protected OwnersHand owner;

    protected AgencyId school;
    protected AgencyId police;
    protected InitiativeId otto;

    @BeforeEach
    void the_school_takes_part_and_the_police_do_not() {
        as(People.coordinator(), () -> {
            school = Registers.agency(agencies, "Skolan", "");
            police = Registers.agency(agencies, "Polisen", "");
            otto = Registers.initiative(initiatives, "OTTO", school, OrgRole.IMPLEMENTING);
        });
    }

    @AfterEach
    void nothing_is_left_lying() {
        org.assertj.core.api.Assertions.assertThat(incoming.count()).isZero();
    }

    protected AttachmentId add(Caller caller, RecordRef record, String name, byte[] content, AttachmentData data) {
        return as(caller, () -> {
            var received = Samples.received(intake, name, content);
            try {
                return attachments.add(record, received, data);
            } finally {
                received.discard();
            }
        });
    }

    protected AttachmentId add(Caller caller, Sharing sharing) {
        return add(caller, otto.ref(), "protokoll.pdf", Samples.pdf(2), titled("Protokoll", sharing));
    }

    protected boolean isSeenBy(Caller caller) {
        return as(caller, () -> !attachments.of(otto.ref()).isEmpty());
    }

    protected static AttachmentData titled(String title, Sharing sharing) {
        return new AttachmentData(title, "", false, sharing);
    }

    protected static Sharing red(Caller... named) {
        return new Sharing(
                Label.RED,
                Set.copyOf(Arrays.stream(named).map(Caller::identityId).toList()));
    }

    protected static Caller member(AgencyId agency) {
        return People.member(agency.value());
    }
}

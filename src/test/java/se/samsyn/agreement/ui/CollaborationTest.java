package se.samsyn.agreement.ui;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.AgreementService;
import se.samsyn.attachment.AttachmentService;

/** The municipality and the police, who work together. */
abstract class CollaborationTest extends UiTest {

    @Autowired
    AgreementService agreements;

    @Autowired
    AttachmentService attachments;

    @Autowired
    private AgencyService agencies;

    AgencyId municipality;
    AgencyId police;

    @BeforeEach
    void who_works_together() {
        municipality = agency("Botkyrka kommun", AgencyKind.MUNICIPALITY);
        police = agency("Polisen", AgencyKind.POLICE);
    }

    private AgencyId agency(String name, AgencyKind kind) {
        return as(People.coordinator(), () -> agencies.create(AgencyData.of(name, "", kind, "", null, List.of(), "")));
    }
}

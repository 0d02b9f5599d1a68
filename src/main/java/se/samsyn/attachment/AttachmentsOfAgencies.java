package se.samsyn.attachment;

import static se.samsyn.jooq.registry.tables.Attachment.ATTACHMENT;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyReference;
import se.samsyn.agency.AgencyReferences;
import se.samsyn.shared.RecordKind;

/** What agencies added. */
@Component
class AttachmentsOfAgencies implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(AgencyReference.of(
                ATTACHMENT.AGENCY_ID,
                "attachment.agencyMerge",
                RecordKind.ATTACHMENT,
                ATTACHMENT.ID,
                ATTACHMENT.TITLE));
    }
}

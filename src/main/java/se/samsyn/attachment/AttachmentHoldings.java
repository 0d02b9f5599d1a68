package se.samsyn.attachment;

import static se.samsyn.jooq.registry.tables.Attachment.ATTACHMENT;

import java.util.List;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/** Files go with what they belong to, and what is inside them goes with them. An agency stays while a file is its. */
@Component
class AttachmentHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                link(RetentionKind.INITIATIVE, ATTACHMENT.INITIATIVE_ID),
                link(RetentionKind.INITIATIVE, ATTACHMENT.goal().INITIATIVE_ID),
                link(RetentionKind.VISIT, ATTACHMENT.VISIT_ID),
                link(RetentionKind.ACTIVITY, ATTACHMENT.ACTIVITY_ID),
                link(RetentionKind.ARTICLE, ATTACHMENT.ARTICLE_ID),
                Holding.stops(RetentionKind.AGENCY, RecordKind.ATTACHMENT, ATTACHMENT.ID, ATTACHMENT.AGENCY_ID));
    }

    private static Holding link(RetentionKind of, Field<Long> belongsTo) {
        return Holding.link(of, "retention.along.attachments", ATTACHMENT.ID, belongsTo);
    }
}

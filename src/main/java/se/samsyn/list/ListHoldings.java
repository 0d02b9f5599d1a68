package se.samsyn.list;

import static se.samsyn.jooq.registry.tables.BulkChangeRecord.BULK_CHANGE_RECORD;
import static se.samsyn.shared.Holding.part;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RetentionKind;

/** What a record said before it was changed with others is disposed of with it. */
@Component
class ListHoldings implements Holdings {

    private static final String BULK = "retention.along.bulk";

    @Override
    public List<Holding> all() {
        return List.of(
                part(RetentionKind.AGENCY, BULK, BULK_CHANGE_RECORD.ID, BULK_CHANGE_RECORD.AGENCY_ID),
                part(RetentionKind.INITIATIVE, BULK, BULK_CHANGE_RECORD.ID, BULK_CHANGE_RECORD.INITIATIVE_ID),
                part(RetentionKind.INITIATIVE, BULK, BULK_CHANGE_RECORD.ID, BULK_CHANGE_RECORD.goal().INITIATIVE_ID),
                part(RetentionKind.ACTIVITY, BULK, BULK_CHANGE_RECORD.ID, BULK_CHANGE_RECORD.ACTIVITY_ID));
    }
}

package se.samsyn.activity;

import static se.samsyn.jooq.registry.tables.Activity.ACTIVITY;
import static se.samsyn.jooq.registry.tables.ActivityAgency.ACTIVITY_AGENCY;
import static se.samsyn.shared.Holding.itself;
import static se.samsyn.shared.Holding.part;
import static se.samsyn.shared.Holding.stops;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/** Activities are disposed of by themselves, and before what they rest on. */
@Component
class ActivityHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                part(
                        RetentionKind.ACTIVITY,
                        "retention.along.agencies",
                        ACTIVITY_AGENCY.ACTIVITY_ID,
                        ACTIVITY_AGENCY.ACTIVITY_ID),
                itself(RetentionKind.ACTIVITY, ACTIVITY.ID),
                stops(RetentionKind.INITIATIVE, RecordKind.ACTIVITY, ACTIVITY.ID, ACTIVITY.INITIATIVE_ID),
                stops(RetentionKind.AGENCY, RecordKind.ACTIVITY, ACTIVITY.ID, ACTIVITY.AGENCY_ID),
                stops(
                        RetentionKind.AGENCY,
                        RecordKind.ACTIVITY,
                        ACTIVITY_AGENCY.ACTIVITY_ID,
                        ACTIVITY_AGENCY.AGENCY_ID));
    }
}

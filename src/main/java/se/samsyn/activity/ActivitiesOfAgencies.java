package se.samsyn.activity;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static se.samsyn.jooq.registry.tables.Activity.ACTIVITY;
import static se.samsyn.jooq.registry.tables.ActivityAgency.ACTIVITY_AGENCY;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyReference;
import se.samsyn.agency.AgencyReference.Settling;
import se.samsyn.agency.AgencyReferences;
import se.samsyn.shared.RecordKind;

/** What agencies recorded and took part in. Where both were, both's people were. */
@Component
class ActivitiesOfAgencies implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(
                AgencyReference.of(
                                ACTIVITY.AGENCY_ID,
                                "activity.agencyMerge.recorded",
                                RecordKind.ACTIVITY,
                                ACTIVITY.ID,
                                coalesce(nullif(ACTIVITY.NAME, inline("")), ACTIVITY.initiative().NAME))
                        .on(ACTIVITY.HELD_ON),
                AgencyReference.of(
                                ACTIVITY_AGENCY.AGENCY_ID,
                                "activity.agencyMerge.took",
                                RecordKind.ACTIVITY,
                                ACTIVITY_AGENCY.ACTIVITY_ID,
                                coalesce(
                                        nullif(ACTIVITY_AGENCY.fkActivityAgencyActivity().NAME, inline("")),
                                        ACTIVITY_AGENCY
                                                .fkActivityAgencyActivity()
                                                .initiative()
                                                .NAME))
                        .on(ACTIVITY_AGENCY.fkActivityAgencyActivity().HELD_ON)
                        .settling(ACTIVITY_AGENCY.HEADCOUNT, Settling.SUM));
    }
}

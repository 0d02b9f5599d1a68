package se.samsyn.initiative;

import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeAgency.INITIATIVE_AGENCY;
import static se.samsyn.jooq.registry.tables.InitiativeArea.INITIATIVE_AREA;
import static se.samsyn.shared.Holding.itself;
import static se.samsyn.shared.Holding.part;
import static se.samsyn.shared.Holding.stops;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/** What is disposed of with initiatives, and what of agencies initiatives rest on. */
@Component
class InitiativeHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.agencies",
                        INITIATIVE_AGENCY.ID,
                        INITIATIVE_AGENCY.INITIATIVE_ID),
                part(
                        RetentionKind.INITIATIVE,
                        "retention.along.areas",
                        INITIATIVE_AREA.INITIATIVE_ID,
                        INITIATIVE_AREA.INITIATIVE_ID),
                itself(RetentionKind.INITIATIVE, INITIATIVE.ID),
                stops(
                        RetentionKind.AGENCY,
                        RecordKind.INITIATIVE,
                        INITIATIVE_AGENCY.INITIATIVE_ID,
                        INITIATIVE_AGENCY.AGENCY_ID));
    }
}

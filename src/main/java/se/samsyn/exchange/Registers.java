package se.samsyn.exchange;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaService;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.IndicatorService;
import se.samsyn.initiative.InitiativeService;

/** The services through which everything is read and written. */
@Component
record Registers(
        InitiativeService initiatives,
        AgencyService agencies,
        AreaService areas,
        GoalService goals,
        IndicatorService indicators) {

    /** Whom records are for, by their numbers; those of agencies, who are for everybody, are left out. */
    Map<Long, String[]> audiences(ImportKind kind, List<Long> ids) {
        return switch (kind) {
            case INITIATIVE -> initiatives.audiences(ids);
            case AGENCY -> Map.of();
            case GOAL -> goals.audiences(ids);
        };
    }

    Shape<?> shape(ImportKind kind, Lookups lookups) {
        return switch (kind) {
            case INITIATIVE -> new InitiativeShape(this, lookups);
            case AGENCY -> new AgencyShape(this, lookups);
            case GOAL -> new GoalShape(this, lookups);
        };
    }
}

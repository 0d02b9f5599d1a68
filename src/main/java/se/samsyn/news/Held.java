package se.samsyn.news;

import java.util.Map;
import se.samsyn.agency.AgencyNames;
import se.samsyn.agency.PersonNames;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.visit.VisitData;

/** What the registry says, by their ids, of the records that suggestions are: what an article adds is told from it. */
record Held(
        Map<Long, AgencyNames> agencies,
        Map<Long, PersonNames> persons,
        Map<Long, InitiativeData> initiatives,
        Map<Long, VisitData> visits) {

    Held {
        agencies = Map.copyOf(agencies);
        persons = Map.copyOf(persons);
        initiatives = Map.copyOf(initiatives);
        visits = Map.copyOf(visits);
    }
}

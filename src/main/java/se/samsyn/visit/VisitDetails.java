package se.samsyn.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.initiative.InitiativeId;

/** A visit with the names of what it refers to, for its page. */
public record VisitDetails(
        Visit visit,
        @Nullable String areaName,
        @Nullable String hostAgencyName,
        List<Person> participants,
        List<Initiative> initiatives) {

    /** @param title the role of that day; may be empty */
    public record Person(
            PersonId id,
            String name,
            VisitPart part,
            String title,
            @Nullable AgencyId agency,
            @Nullable String agencyName) {}

    public record Initiative(InitiativeId id, String name) {}

    public List<Person> on(VisitPart part) {
        return participants.stream().filter(person -> person.part() == part).toList();
    }
}

package se.samsyn.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;

/** A promise in a list. */
public record PromiseListItem(
        PromiseId id,
        VisitId visit,
        String visitName,
        LocalDate visitedOn,
        String words,
        @Nullable AgencyId agency,
        @Nullable String agencyName,
        @Nullable LocalDate dueOn,
        PromiseState state,
        @Nullable LocalDate settledOn,
        String note) {

    /** Open, and due before today. */
    public boolean isLate(LocalDate today) {
        return state == PromiseState.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}

package se.samsyn.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done after a review, and whether it has been.
 *
 * @param agencyName null where no agency is named
 * @param doneOn null while it is not done
 * @param doneBy the name of whoever said that it is done
 */
public record FollowUp(
        FollowUpId id,
        long version,
        FollowUpData data,
        @Nullable String agencyName,
        @Nullable LocalDate doneOn,
        String doneNote,
        String doneBy) {

    public boolean isOpen() {
        return doneOn == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && data.dueOn().isBefore(today);
    }
}

package se.samsyn.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as a row of the list, with the role that was known last.
 *
 * @param title null where no role is known
 */
public record PersonListItem(
        PersonId id,
        String name,
        @Nullable String title,
        @Nullable AgencyOption agency,
        @Nullable LocalDate knownOn) {}

package se.samsyn.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param agency who sees to it; null for the municipality's own coordination
 * @param initiatives what it is about, with commas, as far as the caller may see that
 */
public record DecisionListItem(
        DecisionId id,
        MeetingId meeting,
        LocalDate heldOn,
        String words,
        @Nullable String agency,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String doneNote,
        DecisionState state,
        String initiatives) {}

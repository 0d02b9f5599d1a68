package se.samsyn.visit;

import java.time.LocalDate;
import se.samsyn.access.Label;

/**
 * A visit in a list.
 *
 * @param initiatives names of what was shown, joined by a comma; may be empty
 * @param openPromises neither kept nor broken yet, the late ones included
 * @param latePromises open, and due before today
 */
public record VisitListItem(
        VisitId id,
        String name,
        VisitKind kind,
        LocalDate visitedOn,
        String place,
        boolean cancelled,
        String initiatives,
        int openPromises,
        int latePromises,
        Label label) {}

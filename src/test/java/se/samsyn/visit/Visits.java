package se.samsyn.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samsyn.access.Sharing;

/** Visits of which no more is known than where and when. */
public final class Visits {

    private Visits() {}

    public static VisitData bare(String name, VisitKind kind, LocalDate day, String place) {
        return new VisitData(
                name, kind, day, place, null, null, "", false, List.of(), Set.of(), List.of(), Sharing.INHERITED);
    }
}

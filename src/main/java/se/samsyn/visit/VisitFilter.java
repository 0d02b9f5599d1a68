package se.samsyn.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.PersonId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;

/**
 * Which visits; null, "" and false leave nothing out.
 *
 * @param held whether to leave out those that were cancelled
 */
public record VisitFilter(
        String q,
        @Nullable VisitKind kind,
        @Nullable InitiativeId initiative,
        @Nullable PersonId person,
        @Nullable AreaId area,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean held) {

    public VisitFilter(
            String q,
            @Nullable VisitKind kind,
            @Nullable InitiativeId initiative,
            @Nullable PersonId person,
            @Nullable AreaId area,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(q, kind, initiative, person, area, from, to, false);
    }

    public static VisitFilter all() {
        return new VisitFilter("", null, null, null, null, null, null);
    }

    public static VisitFilter of(InitiativeId initiative) {
        return new VisitFilter("", null, initiative, null, null, null, null);
    }

    public static VisitFilter of(AreaId area) {
        return new VisitFilter("", null, null, null, area, null, null);
    }

    public static VisitFilter of(PersonId person) {
        return new VisitFilter("", null, null, person, null, null, null);
    }
}

package se.samsyn.problem;

import org.jspecify.annotations.Nullable;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;

/**
 * Which problems a list shows; null, "" and false leave nothing out.
 *
 * @param q words of its name, places or texts
 * @param area says that it is there
 * @param unanswered only those that are open and that no initiative that is not over answers to, seen or not
 * @param initiative answers to it
 */
public record ProblemFilter(
        String q,
        @Nullable ProblemCategory category,
        @Nullable ProblemKind kind,
        @Nullable AreaId area,
        @Nullable ProblemState state,
        boolean unanswered,
        @Nullable InitiativeId initiative) {

    public static final ProblemFilter ALL = new ProblemFilter("", null, null, null, null, false, null);

    public static final ProblemFilter UNANSWERED = new ProblemFilter("", null, null, null, null, true, null);

    public static final ProblemFilter OPEN = new ProblemFilter("", null, null, null, ProblemState.OPEN, false, null);

    public ProblemFilter {
        q = q.strip();
    }

    /** Those that an initiative answers to, closed ones too. */
    public static ProblemFilter of(InitiativeId initiative) {
        return new ProblemFilter("", null, null, null, null, false, initiative);
    }

    /** The open ones in an area. */
    public static ProblemFilter in(AreaId area) {
        return new ProblemFilter("", null, null, area, ProblemState.OPEN, false, null);
    }
}

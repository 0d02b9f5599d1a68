package se.samsyn.goal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the five marks a goal has. Two of them are not for anybody to claim: a goal is measurable and has its day where
 * its indicators and its date say so.
 */
public final class Smart {

    /** How many marks there are. */
    public static final int ALL = Criterion.values().length;

    private final Set<Criterion> missing = EnumSet.noneOf(Criterion.class);

    public Smart(GoalData goal, List<IndicatorData> indicators) {
        mark(Criterion.SPECIFIC, !goal.specific().isEmpty());
        mark(Criterion.MEASURABLE, indicators.stream().anyMatch(IndicatorData::isMeasurable));
        mark(Criterion.ACCEPTED, !goal.accepted().isEmpty());
        mark(Criterion.REALISTIC, !goal.realistic().isEmpty());
        mark(Criterion.TIME_BOUND, goal.dueOn() != null);
    }

    /** In their order. */
    public List<Criterion> missing() {
        return List.copyOf(missing);
    }

    public boolean has(Criterion criterion) {
        return !missing.contains(criterion);
    }

    private void mark(Criterion criterion, boolean met) {
        if (!met) {
            missing.add(criterion);
        }
    }
}

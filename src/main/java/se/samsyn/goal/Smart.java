package se.samsyn.goal;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the five marks a goal has. Two of them are not for anybody to claim: a goal is measurable and has its day where
 * its indicators and its date say so.
 *
 * @param missing those that it lacks, in their order
 */
public record Smart(List<Criterion> missing) {

    /** How many marks there are. */
    public static final int ALL = Criterion.values().length;

    public Smart {
        missing = List.copyOf(missing);
    }

    static Smart of(GoalData goal, List<IndicatorData> indicators) {
        return new Smart(Stream.of(Criterion.values())
                .filter(criterion -> !isMet(criterion, goal, indicators))
                .toList());
    }

    public boolean has(Criterion criterion) {
        return !missing.contains(criterion);
    }

    private static boolean isMet(Criterion criterion, GoalData goal, List<IndicatorData> indicators) {
        return switch (criterion) {
            case SPECIFIC -> !goal.specific().isEmpty();
            case MEASURABLE -> indicators.stream().anyMatch(IndicatorData::isMeasurable);
            case ACCEPTED -> !goal.accepted().isEmpty();
            case REALISTIC -> !goal.realistic().isEmpty();
            case TIME_BOUND -> goal.dueOn() != null;
        };
    }
}

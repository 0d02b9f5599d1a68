package se.samsyn.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.StillTrue;

/**
 * Which goals a list shows; null and "" leave nothing out.
 *
 * @param area where their initiatives work, or with a period have done something in it
 * @param open whether to leave out those that are ended, and those of initiatives that are over
 * @param from with {@code to}, only goals of initiatives that the period concerns
 * @param to the day whose state counts; null for today
 * @param smart only those that have all five marks, or lack one
 * @param unconfirmed whether only those that go on and that nobody has changed, followed up or confirmed for
 *     {@value StillTrue#MONTHS} months
 */
public record GoalFilter(
        @Nullable InitiativeId initiative,
        @Nullable FollowUpColour colour,
        @Nullable ResultType type,
        @Nullable AreaId area,
        String q,
        boolean open,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Wholeness smart,
        boolean unconfirmed) {

    public static final GoalFilter ALL = new GoalFilter(null, null, null, null, "");

    public GoalFilter {
        q = q.strip();
    }

    public GoalFilter(
            @Nullable InitiativeId initiative,
            @Nullable FollowUpColour colour,
            @Nullable ResultType type,
            @Nullable AreaId area,
            String q) {
        this(initiative, colour, type, area, q, false, null, null, null, false);
    }

    public static GoalFilter of(InitiativeId initiative) {
        return new GoalFilter(initiative, null, null, null, "");
    }
}

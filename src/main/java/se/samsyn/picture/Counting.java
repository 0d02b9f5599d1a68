package se.samsyn.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Initiative;

/** What a picture's figures count, said once for those who count it and those who show what was counted. */
public final class Counting {

    private Counting() {}

    /** Goals that are not ended, of initiatives that are not over. */
    public static List<Goal> openGoals(List<Initiative> initiatives, List<Goal> goals) {
        var over = initiatives.stream()
                .filter(initiative -> initiative.status() == InitiativeStatus.ENDED
                        || initiative.status() == InitiativeStatus.CANCELLED)
                .map(Initiative::id)
                .toList();
        return goals.stream()
                .filter(goal -> goal.endedOn() == null && !over.contains(goal.initiativeId()))
                .toList();
    }

    /** Whether a day lies in the picture's period. */
    public static boolean within(PictureContent content, @Nullable LocalDate day) {
        return day != null
                && !day.isBefore(content.frame().from())
                && !day.isAfter(content.frame().to());
    }

    /** Activities of all initiatives of which nobody has said where. */
    public static int unplaced(PictureContent content) {
        return content.initiatives().stream().mapToInt(Initiative::unplaced).sum();
    }
}

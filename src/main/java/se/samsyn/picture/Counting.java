package se.samsyn.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.PictureContent.AgencyPart;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Initiative;

/** What a picture's figures count, said once for those who count it and those who show what was counted. */
public final class Counting {

    private Counting() {}

    /** Whether the registry had anything to make a picture of. */
    public static boolean anything(PictureContent content) {
        return !content.initiatives().isEmpty()
                || content.activities().count() > 0
                || !content.visits().isEmpty()
                || !content.coverage().articles().isEmpty()
                || content.figures().outside().anything();
    }

    /** The agencies of all initiatives, by name: the columns of who does what. */
    public static List<AgencyPart> agencies(PictureContent content) {
        return content.initiatives().stream()
                .flatMap(initiative -> initiative.agencies().stream())
                .collect(Collectors.toMap(AgencyPart::agencyId, part -> part, (a, _) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(AgencyPart::name, SwedishOrder.TEXT)
                        .thenComparing(AgencyPart::agencyId))
                .toList();
    }

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

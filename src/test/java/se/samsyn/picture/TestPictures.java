package se.samsyn.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.picture.PictureContent.Activities;
import se.samsyn.picture.PictureContent.AgencyPart;
import se.samsyn.picture.PictureContent.Area;
import se.samsyn.picture.PictureContent.AreaPart;
import se.samsyn.picture.PictureContent.Article;
import se.samsyn.picture.PictureContent.Frame;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.PictureContent.KindCount;
import se.samsyn.picture.PictureContent.Month;
import se.samsyn.picture.PictureContent.Promise;
import se.samsyn.picture.PictureContent.Visit;

/** Pictures put together by hand, for what needs no database. */
public final class TestPictures {

    public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private TestPictures() {}

    public static PictureContent picture(
            List<Initiative> initiatives, List<Goal> goals, List<Visit> visits, List<Article> articles) {
        var count = initiatives.stream().mapToInt(Initiative::activities).sum();
        return new PictureContent(
                PictureContent.FORMAT,
                new Frame(
                        DAY.minusMonths(6),
                        DAY,
                        DAY.minusMonths(12),
                        DAY.minusMonths(6),
                        "Botkyrka kommun",
                        null,
                        Instant.parse("2026-06-30T08:42:00Z"),
                        DAY),
                new Figures(
                        initiatives.size(),
                        0,
                        count,
                        0,
                        goals.size(),
                        0,
                        0,
                        0,
                        goals.size(),
                        visits.size(),
                        0,
                        0,
                        0,
                        0,
                        articles.size(),
                        Outside.NONE),
                List.of(new Area(1, "Alby", AreaKind.DISTRICT), new Area(2, "Fittja", AreaKind.DISTRICT)),
                initiatives,
                goals,
                new Activities(
                        count,
                        0,
                        null,
                        List.of(new Month(DAY.withDayOfMonth(1), count, true)),
                        List.of(new KindCount(ActivityKind.MEETING, count, 0)),
                        0),
                visits,
                new Coverage(articles),
                List.of(),
                List.of(),
                List.of());
    }

    public static Initiative initiative(long id, String name, InitiativeStatus status, int activities) {
        return new Initiative(
                id,
                name,
                "",
                status,
                null,
                null,
                List.of(new AgencyPart(1, "Miljöenheten", "", List.of(AgencyRole.ACCOUNTABLE), activities, 0)),
                List.of(new AreaPart(1, true, activities)),
                activities,
                0,
                null);
    }

    public static Goal goal(long id, String name, GoalState state) {
        return new Goal(id, name, 1, state, state == GoalState.GREY ? null : DAY, "", null, null, List.of());
    }

    /** Activities in Alby, and others of which nobody has said where. */
    public static Initiative partlyPlaced(long id, String name, int placed, int unplaced) {
        var placedOnly = initiative(id, name, InitiativeStatus.ONGOING, placed);
        return new Initiative(
                id,
                name,
                "",
                InitiativeStatus.ONGOING,
                null,
                null,
                placedOnly.agencies(),
                placedOnly.areas(),
                placed + unplaced,
                unplaced,
                null);
    }

    public static Goal goalDue(long id, String name, LocalDate dueOn) {
        return new Goal(id, name, 1, GoalState.GREY, null, "", dueOn, null, List.of());
    }

    public static Visit visit(long id, String name, PromiseState... promises) {
        var made = new java.util.ArrayList<Promise>();
        for (var state : promises) {
            made.add(new Promise(id * 100 + made.size(), "Löfte", null, "", null, state, state.settled() ? DAY : null));
        }
        return new Visit(id, name, VisitKind.POLITICAL, DAY, "", made);
    }

    public static Article article(long id, String title) {
        return new Article(id, title, "", DAY, List.of(), false);
    }
}

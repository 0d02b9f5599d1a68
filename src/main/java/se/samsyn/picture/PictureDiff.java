package se.samsyn.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.PictureContent.Article;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.PictureContent.Promise;
import se.samsyn.picture.PictureContent.Visit;

/**
 * What changed between two editions. Records are recognised by their identity in the registry, not by their names. What
 * only fell out of the period, an old visit, an old article, is no change.
 */
public record PictureDiff(
        List<Initiative> begun,
        List<Initiative> gone,
        List<Change<Initiative>> statuses,
        List<Change<Goal>> goals,
        List<Goal> newGoals,
        List<Goal> endedGoals,
        List<Count> activities,
        List<Visit> newVisits,
        List<PromiseChange> promises,
        List<Article> newArticles) {

    /** @param before the older of the two */
    public static PictureDiff between(PictureContent before, PictureContent after) {
        var initiatives = Change.of(before.initiatives(), after.initiatives(), Initiative::id);
        var goals = Change.of(before.goals(), after.goals(), Goal::id);
        return new PictureDiff(
                added(before.initiatives(), after.initiatives(), Initiative::id),
                added(after.initiatives(), before.initiatives(), Initiative::id),
                initiatives.stream()
                        .filter(change ->
                                change.before().status() != change.after().status())
                        .toList(),
                goals.stream()
                        .filter(change ->
                                change.before().state() != change.after().state())
                        .toList(),
                added(before.goals(), after.goals(), Goal::id),
                goals.stream()
                        .filter(change -> change.before().endedOn() == null
                                && change.after().endedOn() != null)
                        .map(Change::after)
                        .toList(),
                activities(before, after),
                added(before.visits(), after.visits(), Visit::id),
                promises(before, after),
                added(before.coverage().articles(), after.coverage().articles(), Article::id));
    }

    /** Whether nothing at all has changed. */
    public boolean nothing() {
        return equals(new PictureDiff(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
    }

    private static List<Count> activities(PictureContent before, PictureContent after) {
        var earlier = index(before.initiatives(), Initiative::id);
        return after.initiatives().stream()
                .map(initiative -> {
                    var then = earlier.get(initiative.id());
                    return new Count(initiative, then == null ? 0 : then.activities(), initiative.activities());
                })
                .filter(count -> count.before() != count.after())
                .toList();
    }

    private static List<PromiseChange> promises(PictureContent before, PictureContent after) {
        var earlier = index(promises(before), Promise::id);
        return after.visits().stream()
                .flatMap(visit -> visit.promises().stream().map(promise -> {
                    var then = earlier.get(promise.id());
                    return new PromiseChange(visit, promise, then == null ? null : then.state());
                }))
                .filter(change -> change.before() != change.promise().state())
                .toList();
    }

    private static List<Promise> promises(PictureContent content) {
        return content.visits().stream()
                .flatMap(visit -> visit.promises().stream())
                .toList();
    }

    private static <T> List<T> added(List<T> before, List<T> after, Function<T, Long> id) {
        var known = before.stream().map(id).collect(Collectors.toSet());
        return after.stream().filter(item -> !known.contains(id.apply(item))).toList();
    }

    private static <T> Map<Long, T> index(List<T> items, Function<T, Long> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (a, _) -> a));
    }

    /** The same record in both. */
    public record Change<T>(T before, T after) {

        static <T> List<Change<T>> of(List<T> before, List<T> after, Function<T, Long> id) {
            var earlier = index(before, id);
            return after.stream()
                    .map(item -> {
                        var then = earlier.get(id.apply(item));
                        return then == null ? null : new Change<>(then, item);
                    })
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** Activities in the one's period and in the other's. */
    public record Count(Initiative initiative, int before, int after) {}

    /** @param before null for a promise that is new */
    public record PromiseChange(
            Visit visit, Promise promise, @Nullable PromiseState before) {}
}

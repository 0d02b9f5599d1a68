package se.samsyn.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.PictureContent.AgencyPart;
import se.samsyn.picture.PictureContent.Area;
import se.samsyn.picture.PictureContent.AreaPart;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Indicator;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.PictureContent.Promise;

/** What a picture says in words, the same on the page and in the PDF. */
public final class PictureWords {

    private final Wording wording;
    private final PictureContent content;

    public PictureWords(Wording wording, PictureContent content) {
        this.wording = wording;
        this.content = content;
    }

    public String period() {
        return wording.of(
                "picture.period",
                wording.date(content.frame().from()),
                wording.date(content.frame().to()));
    }

    public String newInitiatives() {
        return wording.of("picture.figures.new", content.figures().initiativesNew());
    }

    /** Against the period before; where that had none, or was logged only towards its end, a percentage would say nothing. */
    public String activityChange() {
        var now = content.figures().activities();
        var before = content.figures().activitiesBefore();
        if (before == 0) {
            return wording.of(now == 0 ? "picture.figures.noneLogged" : "picture.figures.noneBefore");
        }
        var since = content.activities().beforeSince();
        if (since != null) {
            return wording.of("picture.figures.partlyBefore", before, wording.wholeMonth(since));
        }
        var percent = Math.round((now - before) * 100.0 / before);
        return percent == 0
                ? wording.of("picture.figures.same", before)
                : wording.of("picture.figures.change", signed(percent), before);
    }

    /** How many of the goals that count are in a state, for example "3 delvis". */
    public String goalState(GoalState state) {
        return wording.of(
                "picture.figures.goalState." + state.name(), content.figures().goals(state));
    }

    /** Red, yellow and grey of the goals that have not ended; says why where there are none. */
    public String goalStates() {
        return content.figures().goals() == 0
                ? wording.of("picture.figures.noGoals")
                : goalState(GoalState.YELLOW) + ", " + goalState(GoalState.RED) + ", " + goalState(GoalState.GREY);
    }

    /** The open ones among which the late are counted. */
    public String promises(PromiseState state) {
        return wording.of("picture.figures.promises." + state.name(), promiseCount(state));
    }

    /** Which kinds of promises there is something to say of. */
    public List<PromiseState> promiseStates() {
        return content.figures().promises() == 0
                ? List.of()
                : Stream.of(PromiseState.OPEN, PromiseState.LATE, PromiseState.KEPT, PromiseState.BROKEN)
                        .filter(state -> state == PromiseState.OPEN || promiseCount(state) > 0)
                        .toList();
    }

    public int promiseCount(PromiseState state) {
        var figures = content.figures();
        return switch (state) {
            case OPEN -> figures.promisesOpen() + figures.promisesLate();
            case LATE -> figures.promisesLate();
            case KEPT -> figures.promisesKept();
            case BROKEN -> figures.promisesBroken();
            case UNKNOWN -> 0;
        };
    }

    public String promises() {
        var states = promiseStates();
        return states.isEmpty()
                ? wording.of("picture.figures.noPromises")
                : states.stream().map(this::promises).collect(Collectors.joining(", "));
    }

    public String earlier(int count) {
        return wording.of("picture.outside.earlier", count);
    }

    public String later(int count) {
        return wording.of("picture.outside.later", count);
    }

    /** That a period is empty, and what lies around it; for where nothing can be clicked. */
    public String outside(int earlier, int later) {
        var words = new StringBuilder(wording.of("picture.outside.none"));
        if (earlier > 0) {
            words.append(", ").append(earlier(earlier));
        }
        if (later > 0) {
            words.append(", ").append(later(later));
        }
        return words.toString();
    }

    /** Dated articles of the period that are linked to nothing. */
    public int unlinked() {
        return (int) content.coverage().dated().stream()
                .filter(article -> !article.linked())
                .count();
    }

    public String unlinkedArticles() {
        return wording.of("picture.figures.unlinked", unlinked());
    }

    /** Says why there are none, where there are none. */
    public String articles() {
        var outside = content.figures().outside();
        if (content.figures().articles() > 0) {
            return unlinkedArticles();
        }
        if (outside.articlesEarlier() + outside.articlesLater() > 0) {
            return outside(outside.articlesEarlier(), outside.articlesLater());
        }
        return content.coverage().undated().isEmpty()
                ? wording.of("picture.figures.noArticles")
                : wording.of(
                        "picture.figures.undated", content.coverage().undated().size());
    }

    public String roles(List<AgencyRole> roles) {
        return roles.isEmpty()
                ? wording.of("picture.presence.noRole")
                : roles.stream().map(wording::of).collect(Collectors.joining(", "));
    }

    /** The letter in a cell: the most responsible role. */
    public String letter(AgencyPart part) {
        return part.roles().isEmpty()
                ? ""
                : wording.of("picture.letter." + part.roles().getFirst().name());
    }

    public String cell(Initiative initiative, AgencyPart part) {
        return wording.of(
                "picture.agencyCell." + initiative.presence(part).name(),
                part.name(),
                initiative.name(),
                roles(part.roles()),
                part.logged(),
                part.joined());
    }

    /** @param part null where the initiative neither says that it works there nor has logged anything */
    public String cell(Initiative initiative, Area area, @Nullable AreaPart part) {
        return part == null
                ? wording.of("picture.areaCell.NONE", initiative.name(), area.name())
                : wording.of(
                        "picture.areaCell." + initiative.presence(part).name(),
                        initiative.name(),
                        area.name(),
                        part.activities());
    }

    /** Whether no initiative names the district, nor has logged anything there; one for the whole municipality is not it. */
    public boolean uncovered(Area area) {
        return area.kind() == AreaKind.DISTRICT
                && content.initiatives().stream()
                        .allMatch(initiative -> initiative.area(area.id()).isEmpty());
    }

    public int activitiesIn(Area area) {
        return content.initiatives().stream()
                .flatMap(initiative -> initiative.area(area.id()).stream())
                .mapToInt(AreaPart::activities)
                .sum();
    }

    /** Logged or joined, in all initiatives. */
    public int activitiesOf(long agencyId) {
        return content.initiatives().stream()
                .flatMap(initiative -> initiative.agency(agencyId).stream())
                .mapToInt(part -> part.logged() + part.joined())
                .sum();
    }

    public String followedUp(Goal goal) {
        return goal.followedUpOn() == null
                ? wording.of("picture.goals.never")
                : wording.of("picture.goals.followedUp", wording.date(goal.followedUpOn()));
    }

    /** When a goal was looked at, and when it is to be reached or was ended. */
    public String when(Goal goal) {
        if (goal.endedOn() != null) {
            return followedUp(goal) + ", " + wording.of("picture.goals.ended", wording.date(goal.endedOn()));
        }
        return goal.dueOn() == null
                ? followedUp(goal)
                : followedUp(goal) + ", " + wording.of("picture.goals.due", wording.date(goal.dueOn()));
    }

    /** For example "Antal tillsyner: 34 (mål 40), 1 nov. 2026". */
    public String value(Indicator indicator) {
        var latest = indicator.latest();
        var target = indicator.target();
        var wanted = target == null ? "" : withUnit(wording.number(target), indicator.unit());
        if (indicator.latestOn() == null) {
            return target == null
                    ? wording.of("picture.goals.notMeasured", indicator.name())
                    : wording.of("picture.goals.notMeasuredTarget", indicator.name(), wanted);
        }
        var figure = latest == null ? "" : withUnit(wording.number(latest), indicator.unit());
        var value = Stream.of(
                        figure,
                        indicator.words(),
                        indicator.preliminary() ? wording.of("picture.goals.preliminary") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var on = wording.date(indicator.latestOn());
        return target == null
                ? wording.of("picture.goals.value", indicator.name(), value, on)
                : wording.of("picture.goals.valueTarget", indicator.name(), value, on, wanted);
    }

    public String promise(Promise promise) {
        var state = wording.of(promise.state());
        if (promise.state().settled()) {
            return wording.of("picture.promise.settled", state, wording.date(promise.settledOn()));
        }
        return promise.dueOn() == null
                ? wording.of("picture.promise.noDate", state)
                : wording.of("picture.promise.due", state, wording.date(promise.dueOn()));
    }

    /** What lies in the period and the reader may not see: how much of what, and who holds it. */
    public List<String> withheld() {
        return content.withheld().stream()
                .map(hidden -> hidden.agency().isEmpty()
                        ? wording.of("picture.withheld." + hidden.kind().name(), hidden.count())
                        : wording.of("picture.withheld.by." + hidden.kind().name(), hidden.count(), hidden.agency()))
                .toList();
    }

    /** What the activities, or the goals' latest values, say that they rest on; empty where they say nothing. */
    public List<String> sources(Source.Kind kind) {
        return content.sources().stream()
                .filter(source -> source.kind() == kind)
                .limit(5)
                .map(source -> wording.of(
                        "picture.source." + source.kind().name(), source.count(), source.of(), source.text()))
                .toList();
    }

    public String signed(long difference) {
        return (difference > 0 ? "+" : difference < 0 ? "\u2212" : "\u00b1") + wording.number(Math.abs(difference));
    }

    private static String withUnit(String value, String unit) {
        return unit.isBlank() ? value : value + "\u00a0" + unit;
    }
}

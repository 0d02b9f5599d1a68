package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import se.samsyn.picture.Counting;
import se.samsyn.picture.PictureContent.AgencyPart;
import se.samsyn.picture.PictureContent.Article;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.PictureContent.Promise;
import se.samsyn.picture.PromiseState;
import se.samsyn.picture.Tones;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.StateMark;

/**
 * The frozen rows behind a figure. Of activities an edition keeps counts only: these are then what the rows show, so that
 * their sum is the figure.
 *
 * @param count as many as the figure says
 */
record FrozenRows(List<String> headers, List<Component[]> rows, int count) {

    static FrozenRows of(Shown shown, Rows rows) {
        return switch (rows) {
            case Rows.Initiatives initiatives -> initiatives(shown, initiatives);
            case Rows.Activities activities -> activities(shown, activities);
            case Rows.Goals goals -> goals(shown, goals);
            case Rows.Visits _ -> visits(shown);
            case Rows.Promises promises -> promises(shown, promises);
            case Rows.Articles articles -> articles(shown, articles);
        };
    }

    private static FrozenRows initiatives(Shown shown, Rows.Initiatives wanted) {
        return table(
                shown,
                List.of(
                        "picture.who.initiative",
                        "picture.goals.state",
                        "picture.frozen.began",
                        "picture.who.activities"),
                shown.content().initiatives().stream()
                        .filter(one -> wanted.status() == null || one.status() == wanted.status())
                        .filter(one -> !wanted.begun() || Counting.within(shown.content(), one.startedOn()))
                        .map(one -> cells(
                                link(RecordKind.INITIATIVE, one.id(), one.name()),
                                new StateMark(
                                        Tones.of(one.status()), shown.wording().of(one.status())),
                                date(shown, one.startedOn()),
                                number(shown, one.activities())))
                        .toList());
    }

    private static FrozenRows goals(Shown shown, Rows.Goals wanted) {
        return table(
                shown,
                List.of(
                        "picture.goals.goal",
                        "picture.who.initiative",
                        "picture.goals.state",
                        "picture.goals.followUp"),
                Counting.openGoals(
                                shown.content().initiatives(), shown.content().goals())
                        .stream()
                        .filter(goal -> wanted.state() == null || goal.state() == wanted.state())
                        .map(goal -> cells(
                                link(RecordKind.GOAL, goal.id(), goal.name()),
                                new Span(name(shown, goal.initiativeId())),
                                new StateMark(
                                        Tones.of(goal.state()), shown.wording().of(goal.state())),
                                new Span(shown.words().followedUp(goal))))
                        .toList());
    }

    private static FrozenRows visits(Shown shown) {
        return table(
                shown,
                List.of("picture.visits.date", "picture.visits.visit", "picture.activities.kind"),
                shown.content().visits().stream()
                        .filter(visit -> Counting.within(shown.content(), visit.visitedOn()))
                        .map(visit -> cells(
                                date(shown, visit.visitedOn()),
                                link(RecordKind.VISIT, visit.id(), visit.name()),
                                new Span(shown.wording().of(visit.kind()))))
                        .toList());
    }

    private static FrozenRows promises(Shown shown, Rows.Promises wanted) {
        return table(
                shown,
                List.of("picture.frozen.promise", "picture.goals.state", "picture.visits.visit"),
                shown.content().visits().stream()
                        .flatMap(visit -> visit.promises().stream()
                                .filter(promise -> matches(promise, wanted.state()))
                                .map(promise -> cells(
                                        new Span(promise.words()),
                                        new StateMark(
                                                Tones.of(promise.state()),
                                                shown.words().promise(promise)),
                                        link(RecordKind.VISIT, visit.id(), visit.name()))))
                        .toList());
    }

    private static boolean matches(Promise promise, PromiseState wanted) {
        return promise.state() == wanted || wanted == PromiseState.OPEN && promise.state() == PromiseState.LATE;
    }

    private static FrozenRows articles(Shown shown, Rows.Articles wanted) {
        return table(
                shown,
                List.of("picture.visits.date", "picture.coverage.articles", "picture.coverage.byInitiative"),
                shown.content().coverage().articles().stream()
                        .filter(article -> matches(article, wanted))
                        .map(article -> cells(
                                date(shown, article.publishedOn()),
                                link(RecordKind.ARTICLE, article.id(), article.title()),
                                new Span(article.initiativeIds().stream()
                                        .map(id -> name(shown, id))
                                        .filter(name -> !name.isEmpty())
                                        .collect(Collectors.joining(", ")))))
                        .toList());
    }

    private static boolean matches(Article article, Rows.Articles wanted) {
        var day = article.publishedOn();
        return (day == null) == wanted.undated()
                && (wanted.linked() == null || article.linked() == wanted.linked())
                && (wanted.initiative() == null || article.initiativeIds().contains(wanted.initiative()))
                && (wanted.month() == null
                        || day != null && YearMonth.from(day).equals(YearMonth.from(wanted.month())));
    }

    private static FrozenRows activities(Shown shown, Rows.Activities wanted) {
        var content = shown.content();
        if (wanted.kind() != null) {
            return counts(
                    shown,
                    "picture.activities.kind",
                    content.activities().kinds().stream()
                            .filter(kind -> kind.kind() == wanted.kind())
                            .map(kind -> new Counted(new Span(shown.wording().of(kind.kind())), kind.count()))
                            .toList());
        }
        if (wanted.month() != null) {
            return counts(
                    shown,
                    "picture.activities.month",
                    content.activities().months().stream()
                            .filter(month -> month.month().equals(wanted.month()))
                            .map(month ->
                                    new Counted(new Span(shown.wording().wholeMonth(month.month())), month.count()))
                            .toList());
        }
        if (wanted.initiative() == null) {
            return perInitiative(shown, initiative -> count(initiative, wanted));
        }
        return content.initiative(wanted.initiative())
                .map(initiative -> ofInitiative(shown, initiative, wanted))
                .orElseGet(() -> counts(shown, "picture.who.initiative", List.of()));
    }

    private static FrozenRows perInitiative(Shown shown, ToIntFunction<Initiative> count) {
        return counts(
                shown,
                "picture.who.initiative",
                shown.content().initiatives().stream()
                        .map(one ->
                                new Counted(link(RecordKind.INITIATIVE, one.id(), one.name()), count.applyAsInt(one)))
                        .filter(counted -> counted.count() > 0)
                        .toList());
    }

    private static FrozenRows ofInitiative(Shown shown, Initiative initiative, Rows.Activities wanted) {
        if (wanted.agency() != null) {
            return counts(
                    shown,
                    "picture.frozen.part",
                    initiative.agency(wanted.agency()).stream()
                            .flatMap(part -> List.of(
                                    new Counted(new Span(shown.text("picture.pdf.logged")), part.logged()),
                                    new Counted(new Span(shown.text("picture.pdf.joined")), part.joined()))
                                    .stream())
                            .toList());
        }
        var places = new ArrayList<Counted>();
        shown.content().areas().stream()
                .filter(area -> !wanted.unplaced())
                .filter(area -> wanted.area() == null || wanted.area() == area.id())
                .forEach(area -> initiative
                        .area(area.id())
                        .filter(part -> part.activities() > 0)
                        .ifPresent(part -> places.add(new Counted(new Span(area.name()), part.activities()))));
        if (wanted.area() == null && initiative.unplaced() > 0) {
            places.add(new Counted(new Span(shown.text("picture.who.unplaced")), initiative.unplaced()));
        }
        return counts(shown, "picture.filter.area", places);
    }

    private static int count(Initiative initiative, Rows.Activities wanted) {
        if (wanted.agency() != null) {
            return initiative.agency(wanted.agency()).map(FrozenRows::acts).orElse(0);
        }
        if (wanted.area() != null) {
            return initiative.area(wanted.area()).map(part -> part.activities()).orElse(0);
        }
        return wanted.unplaced() ? initiative.unplaced() : initiative.activities();
    }

    private static int acts(AgencyPart part) {
        return part.logged() + part.joined();
    }

    private static FrozenRows counts(Shown shown, String of, List<Counted> counted) {
        var rows = counted.stream()
                .map(one -> cells(one.what(), number(shown, one.count())))
                .toList();
        return new FrozenRows(
                List.of(shown.text(of), shown.text("picture.activities.count")),
                rows,
                counted.stream().mapToInt(Counted::count).sum());
    }

    private static FrozenRows table(Shown shown, List<String> headers, List<Component[]> rows) {
        return new FrozenRows(headers.stream().map(key -> shown.text(key)).toList(), rows, rows.size());
    }

    private static Component[] cells(Component... cells) {
        return Arrays.copyOf(cells, cells.length);
    }

    private static Component link(RecordKind kind, long id, String name) {
        return new Anchor(RowLinks.record(kind, id), name);
    }

    private static Component number(Shown shown, int number) {
        return new Span(shown.wording().number(number));
    }

    private static Component date(Shown shown, @org.jspecify.annotations.Nullable LocalDate date) {
        return Shown.span("s-nowrap", shown.wording().date(date));
    }

    private static String name(Shown shown, long initiative) {
        return shown.content().initiative(initiative).map(Initiative::name).orElse("");
    }

    private record Counted(Component what, int count) {}
}

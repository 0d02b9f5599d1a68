package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samsyn.picture.GoalState;
import se.samsyn.picture.InitiativeStatus;
import se.samsyn.picture.PictureContent.Month;
import se.samsyn.picture.ui.Rows.When;
import se.samsyn.shared.chart.SparkBars;
import se.samsyn.shared.ui.KeyFigure;

/** The five figures that one reads first, each leading to its rows. */
final class FiguresPart {

    private FiguresPart() {}

    static Component of(Shown shown) {
        var row = new Div();
        row.addClassName("s-key-figures");
        row.add(initiatives(shown), activities(shown), goals(shown), visits(shown), articles(shown));
        var heading = new H2(shown.text("picture.figures"));
        heading.addClassName("s-visually-hidden");
        return new Div(heading, row);
    }

    private static KeyFigure initiatives(Shown shown) {
        var figures = shown.content().figures();
        return tile(
                        shown,
                        "initiatives",
                        new Rows.Initiatives(InitiativeStatus.ONGOING, false),
                        figures.initiativesOngoing(),
                        shown.text("picture.figures.initiatives", figures.initiativesOngoing()))
                .change(shown.figure(
                        "figure-new",
                        new Rows.Initiatives(null, true),
                        figures.initiativesNew(),
                        shown.words().newInitiatives()));
    }

    private static KeyFigure activities(Shown shown) {
        var figures = shown.content().figures();
        var tile = tile(
                shown,
                "activities",
                Rows.Activities.all(When.PERIOD),
                figures.activities(),
                shown.text("picture.figures.activities", figures.activities()));
        if (figures.activities() == 0 && figures.activitiesBefore() == 0) {
            var outside = figures.outside();
            return outside.activitiesEarlier() + outside.activitiesLater() == 0
                    ? tile.change(new Span(shown.words().activityChange()))
                    : tile.change(ActivitiesPart.outside(shown, "figure-activities"));
        }
        return tile.change(shown.figure(
                        "figure-before",
                        Rows.Activities.all(When.BEFORE),
                        figures.activitiesBefore(),
                        shown.words().activityChange()))
                .sparkline(SparkBars.svg(shown.content().activities().months().stream()
                        .map(Month::count)
                        .toList()));
    }

    private static KeyFigure goals(Shown shown) {
        var figures = shown.content().figures();
        // without goals nothing is on track and nothing off it: a dash, not a zero
        if (figures.goals() == 0) {
            return new KeyFigure(
                            shown.opener("figure-goals", new Rows.Goals(null), 0),
                            "–",
                            shown.text("picture.figures.goalsNone"))
                    .change(new Span(shown.words().goalStates()));
        }
        var states = list(Stream.of(GoalState.YELLOW, GoalState.RED, GoalState.GREY)
                .map(state -> shown.figure(
                        "figure-goals-" + state.name(),
                        new Rows.Goals(state),
                        figures.goals(state),
                        shown.words().goalState(state)))
                .toList());
        return tile(
                        shown,
                        "goals",
                        new Rows.Goals(GoalState.GREEN),
                        figures.goalsGreen(),
                        shown.text("picture.figures.goals", figures.goals()))
                .change(states)
                .change(
                        new Text(" · "),
                        shown.figure(
                                "figure-goals-all",
                                new Rows.Goals(null),
                                figures.goals(),
                                shown.text("picture.figures.goalsAll", figures.goals())));
    }

    private static KeyFigure visits(Shown shown) {
        var figures = shown.content().figures();
        var tile = tile(
                shown,
                "visits",
                new Rows.Visits(When.PERIOD),
                figures.visits(),
                shown.text("picture.figures.visits", figures.visits()));
        var outside = figures.outside();
        if (figures.visits() == 0 && outside.visitsEarlier() + outside.visitsLater() > 0) {
            tile.change(VisitsPart.outside(shown, "figure-visits"), new Text(". "));
        }
        var states = shown.words().promiseStates();
        return states.isEmpty()
                ? tile.change(new Span(shown.words().promises()))
                : tile.change(list(states.stream()
                        .map(state -> shown.figure(
                                "figure-promises-" + state.name(),
                                new Rows.Promises(state),
                                shown.words().promiseCount(state),
                                shown.words().promises(state)))
                        .toList()));
    }

    private static KeyFigure articles(Shown shown) {
        var figures = shown.content().figures();
        var undated = shown.content().coverage().undated().size();
        var outside = figures.outside();
        var opener = shown.opener("figure-articles", Rows.Articles.all(When.PERIOD), figures.articles());
        var label = shown.text("picture.figures.articles", figures.articles());
        if (figures.articles() > 0) {
            return new KeyFigure(opener, shown.wording().number(figures.articles()), label)
                    .change(shown.figure(
                            "figure-unlinked",
                            Rows.Articles.linked(false, null),
                            shown.words().unlinked(),
                            shown.words().unlinkedArticles()))
                    .sparkline(SparkBars.svg(shown.charts().articlesPerMonth(_ -> true)));
        }
        if (outside.articlesEarlier() + outside.articlesLater() > 0) {
            return new KeyFigure(opener, shown.wording().number(0), label)
                    .change(CoveragePart.outside(shown, "figure-articles"));
        }
        return undated == 0
                ? new KeyFigure(opener, "–", label)
                        .change(new Span(shown.words().articles()))
                : new KeyFigure(opener, shown.wording().number(0), label)
                        .change(shown.figure(
                                "figure-undated",
                                Rows.Articles.withoutDate(),
                                undated,
                                shown.words().articles()));
    }

    private static KeyFigure tile(Shown shown, String id, Rows rows, int value, String label) {
        return new KeyFigure(
                shown.opener("figure-" + id, rows, value), shown.wording().number(value), label);
    }

    private static Component[] list(List<Component> parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(
                        index -> index == 0 ? Stream.of(parts.get(index)) : Stream.of(new Text(", "), parts.get(index)))
                .toArray(Component[]::new);
    }

    static List<Object> data(Shown shown) {
        return List.of(
                shown.content().figures(),
                shown.content().activities(),
                shown.content().coverage());
    }
}

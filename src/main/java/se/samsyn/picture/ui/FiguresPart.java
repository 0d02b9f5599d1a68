package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import se.samsyn.picture.GoalState;
import se.samsyn.picture.InitiativeStatus;
import se.samsyn.picture.PictureContent.Month;
import se.samsyn.shared.chart.SparkBars;
import se.samsyn.shared.ui.KeyFigure;

/** The five figures that one reads first, each leading to its rows. */
final class FiguresPart {

    private FiguresPart() {}

    static Component of(Shown shown) {
        var figures = shown.content().figures();
        var links = shown.links();
        var words = shown.words();
        var row = new Div();
        row.addClassName("s-key-figures");
        row.add(
                figure(
                        shown,
                        "figure-initiatives",
                        figures.initiativesOngoing(),
                        shown.text("picture.figures.initiatives", figures.initiativesOngoing()),
                        words.newInitiatives(),
                        links.initiatives(InitiativeStatus.ONGOING)),
                figure(
                                shown,
                                "figure-activities",
                                figures.activities(),
                                shown.text("picture.figures.activities", figures.activities()),
                                words.activityChange(),
                                links.activities())
                        .sparkline(SparkBars.svg(shown.content().activities().months().stream()
                                .map(Month::count)
                                .toList())),
                goals(shown),
                visits(shown),
                articles(shown));
        var heading = new H2(shown.text("picture.figures"));
        heading.addClassName("s-visually-hidden");
        return new Div(heading, row);
    }

    private static KeyFigure goals(Shown shown) {
        var figures = shown.content().figures();
        // without goals nothing is on track and nothing off it: a dash, not a zero
        return figures.goals() == 0
                ? Shown.named(
                        new KeyFigure(
                                "–",
                                shown.text("picture.figures.goalsNone"),
                                shown.words().goalStates(),
                                shown.links().goals(null)),
                        "figure-goals")
                : figure(
                        shown,
                        "figure-goals",
                        figures.goalsGreen(),
                        shown.text("picture.figures.goals", figures.goals()),
                        shown.words().goalStates(),
                        shown.links().goals(GoalState.GREEN));
    }

    private static KeyFigure visits(Shown shown) {
        var figures = shown.content().figures();
        var late = figures.promisesLate() == 0 ? "" : "; " + shown.text("picture.figures.late", figures.promisesLate());
        return figure(
                shown,
                "figure-visits",
                figures.visits(),
                shown.text("picture.figures.visits", figures.visits()),
                shown.words().promises() + late,
                shown.links().visits());
    }

    private static KeyFigure articles(Shown shown) {
        var figures = shown.content().figures();
        var none = shown.content().coverage().articles().isEmpty();
        var value = none ? "–" : shown.wording().number(figures.articles());
        var figure = Shown.named(
                new KeyFigure(
                        value,
                        shown.text("picture.figures.articles", figures.articles()),
                        shown.words().articles(),
                        shown.links().articles(null)),
                "figure-articles");
        return none ? figure : figure.sparkline(SparkBars.svg(shown.charts().articlesPerMonth(_ -> true)));
    }

    private static KeyFigure figure(Shown shown, String id, int value, String label, String change, String path) {
        return Shown.named(new KeyFigure(shown.wording().number(value), label, change, path), id);
    }

    static List<Object> data(Shown shown) {
        return List.of(
                shown.content().figures(),
                shown.content().activities(),
                shown.content().coverage());
    }
}

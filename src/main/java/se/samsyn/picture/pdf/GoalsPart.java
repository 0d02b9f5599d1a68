package se.samsyn.picture.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.Source;
import se.samsyn.picture.Tones;
import se.samsyn.shared.chart.StateBar;

/** Goals by initiative with shape, word and colour of their state. */
final class GoalsPart {

    private GoalsPart() {}

    static Element of(Sheet sheet) {
        var page = sheet.page();
        if (sheet.content().goals().isEmpty()) {
            return sheet.section("goals", sheet.none("picture.goals"));
        }
        var nodes = new ArrayList<Node>();
        if (sheet.content().figures().goals() > 0) {
            var title = sheet.text("picture.goals.bar");
            nodes.add(page.drawing(StateBar.svg(title, sheet.charts().goals(), 640), "chart", title));
            nodes.add(counts(sheet));
        }
        sheet.content().initiatives().forEach(initiative -> {
            var rows = sheet.content().goals().stream()
                    .filter(goal -> goal.initiativeId() == initiative.id())
                    .map(goal -> row(sheet, goal))
                    .toList();
            if (!rows.isEmpty()) {
                // the head says whose goals they are, on every page that they reach
                nodes.add(sheet.kept(
                        sheet.table(
                                "goals",
                                List.of(
                                        sheet.head(initiative.name()),
                                        sheet.text("picture.goals.state"),
                                        sheet.text("picture.goals.followUp")),
                                rows),
                        rows.size() * 2));
            }
        });
        sheet.words().sources(Source.Kind.VALUE).forEach(source -> nodes.add(page.element("p", "source", source)));
        nodes.add(sheet.source());
        return sheet.section("goals", nodes.toArray(Node[]::new));
    }

    /** The bar's figures in words. */
    private static Element counts(Sheet sheet) {
        var counts = sheet.page().element("p", "legend");
        for (var part : sheet.charts().goals()) {
            counts.appendChild(sheet.page().element("span", "item", part.label() + ": " + part.count()));
            counts.appendChild(sheet.node(" "));
        }
        return counts;
    }

    private static Element row(Sheet sheet, Goal goal) {
        var page = sheet.page();
        var what = page.element("div", "", page.element("p", "", goal.name()));
        goal.indicators()
                .forEach(indicator -> what.appendChild(sheet.small(sheet.words().value(indicator))));
        var state = page.element(
                "span",
                "state " + goal.state().name().toLowerCase(Locale.ROOT),
                page.drawing(shape(goal), "shape", sheet.wording().of(goal.state())),
                sheet.node(sheet.wording().of(goal.state())));
        return sheet.row(what, state, page.element("p", "small", sheet.words().when(goal)));
    }

    private static String shape(Goal goal) {
        var colour =
                switch (goal.state()) {
                    case GREEN -> "#1d6b3c";
                    case YELLOW -> "#80560a";
                    case RED -> "#a3271f";
                    case GREY, UNKNOWN -> "#5f6461";
                };
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10' width='10' height='10'>"
                + Tones.of(goal.state()).shape().replace("currentColor", colour) + "</svg>";
    }
}

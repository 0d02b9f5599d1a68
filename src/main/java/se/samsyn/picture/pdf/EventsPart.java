package se.samsyn.picture.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.samsyn.picture.PictureContent.Article;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.PictureContent.Month;
import se.samsyn.picture.PictureContent.Visit;
import se.samsyn.picture.Source;
import se.samsyn.shared.chart.TimeBars;

/** Activities over time, visits with promises, coverage: each chart with its table. */
final class EventsPart {

    private EventsPart() {}

    static Element activities(Sheet sheet) {
        var activities = sheet.content().activities();
        if (activities.count() == 0) {
            var around = sheet.content().figures().outside();
            return sheet.section(
                    "activities",
                    sheet.none("picture.activities"),
                    outside(sheet, around.activitiesEarlier(), around.activitiesLater()));
        }
        var title = sheet.text("picture.activities.chart", sheet.words().period());
        var nodes = new ArrayList<Node>();
        nodes.add(sheet.page().element("p", "chart-title", title));
        nodes.add(sheet.page()
                .drawing(TimeBars.svg(title, sheet.charts().activities(), TimeBars.Size.WIDE), "chart", title));
        if (activities.months().stream().anyMatch(Month::partial)) {
            nodes.add(sheet.small(sheet.text("picture.activities.partial")));
        }
        var returned = activities.returned();
        if (returned != null && returned > 0) {
            nodes.add(sheet.small(sheet.text("picture.activities.returned", returned)));
        }
        nodes.addAll(sheet.monthly(sheet.charts().activities(), List.of(sheet.text("picture.activities.count"))));
        nodes.add(kinds(sheet));
        sheet.words()
                .sources(Source.Kind.ACTIVITY)
                .forEach(source -> nodes.add(sheet.page().element("p", "source", source)));
        nodes.add(sheet.source());
        return sheet.section("activities", nodes.toArray(Node[]::new));
    }

    private static Element outside(Sheet sheet, int earlier, int later) {
        return sheet.small(earlier + later == 0 ? "" : sheet.words().outside(earlier, later));
    }

    private static Element kinds(Sheet sheet) {
        var wording = sheet.wording();
        var kinds = sheet.content().activities().kinds();
        return sheet.kept(
                sheet.table(
                        "numbers",
                        List.of(
                                sheet.text("picture.activities.kind"),
                                sheet.text("picture.activities.count"),
                                sheet.text("picture.activities.before")),
                        kinds.stream()
                                .map(kind -> sheet.row(
                                        sheet.node(wording.of(kind.kind())),
                                        sheet.node(wording.number(kind.count())),
                                        sheet.node(wording.number(kind.before()))))
                                .toList()),
                kinds.size());
    }

    static Element visits(Sheet sheet) {
        if (sheet.content().visits().isEmpty()) {
            var around = sheet.content().figures().outside();
            return sheet.section(
                    "visits",
                    sheet.none("picture.visits"),
                    outside(sheet, around.visitsEarlier(), around.visitsLater()));
        }
        var rows = sheet.content().visits().stream()
                .map(visit -> visit(sheet, visit))
                .toList();
        return sheet.section(
                "visits",
                sheet.table(
                        "visits",
                        List.of(
                                sheet.text("picture.visits.date"),
                                sheet.text("picture.visits.visit"),
                                sheet.text("picture.visits.promises")),
                        rows),
                sheet.source());
    }

    private static Element visit(Sheet sheet, Visit visit) {
        var page = sheet.page();
        var promises = page.element("div", "");
        visit.promises()
                .forEach(promise -> promises.appendChild(page.element(
                        "p",
                        "promise",
                        page.element(
                                "span",
                                "strong " + promise.state().name().toLowerCase(Locale.ROOT),
                                sheet.words().promise(promise) + ". "),
                        sheet.node((promise.agency().isBlank()
                                        ? ""
                                        : sheet.text("picture.promise.by", promise.agency()) + " ")
                                + promise.words()))));
        if (visit.promises().isEmpty()) {
            promises.appendChild(sheet.small(sheet.text("picture.visits.noPromise")));
        }
        var place = visit.place().isBlank() ? sheet.text("picture.visits.noPlace") : visit.place();
        var what = page.element(
                "div",
                "",
                page.element("p", "", visit.name()),
                sheet.small(sheet.wording().of(visit.kind()) + " \u00b7 " + place));
        return sheet.row(sheet.node(sheet.wording().date(visit.visitedOn())), what, promises);
    }

    static Element coverage(Sheet sheet) {
        var coverage = sheet.content().coverage();
        if (coverage.articles().isEmpty()) {
            var around = sheet.content().figures().outside();
            return sheet.section(
                    "coverage",
                    sheet.none("picture.coverage"),
                    outside(sheet, around.articlesEarlier(), around.articlesLater()));
        }
        var title = sheet.text("picture.coverage.chart", sheet.words().period());
        var nodes = new ArrayList<Node>();
        nodes.add(sheet.page().element("p", "chart-title", title));
        nodes.add(sheet.page()
                .drawing(TimeBars.svg(title, sheet.charts().coverage(), TimeBars.Size.WIDE), "chart", title));
        nodes.add(sheet.page().element("p", "legend", key(sheet, "linked"), sheet.node(" "), key(sheet, "unlinked")));
        if (!coverage.undated().isEmpty()) {
            nodes.add(sheet.small(
                    sheet.text("picture.coverage.undated", coverage.undated().size())));
        }
        nodes.addAll(sheet.monthly(
                sheet.charts().coverage(),
                List.of(sheet.text("picture.coverage.linked"), sheet.text("picture.coverage.unlinked"))));
        nodes.add(mentioned(sheet));
        nodes.add(articles(sheet, coverage.articles()));
        nodes.add(sheet.source());
        return sheet.section("coverage", nodes.toArray(Node[]::new));
    }

    private static Element key(Sheet sheet, String name) {
        return sheet.page()
                .element(
                        "span",
                        "item",
                        sheet.page().element("span", "key " + name, "\u00a0"),
                        sheet.node("\u00a0" + sheet.text("picture.coverage." + name)));
    }

    private static Element mentioned(Sheet sheet) {
        var coverage = sheet.content().coverage();
        return sheet.table(
                "numbers",
                List.of(sheet.text("picture.coverage.byInitiative"), sheet.text("picture.coverage.articles")),
                sheet.content().initiatives().stream()
                        .map(Initiative::id)
                        .filter(id -> coverage.mentioning(id) > 0)
                        .map(id -> sheet.row(
                                sheet.node(sheet.content()
                                        .initiative(id)
                                        .orElseThrow()
                                        .name()),
                                sheet.node(sheet.wording().number(coverage.mentioning(id)))))
                        .toList());
    }

    private static Element articles(Sheet sheet, List<Article> articles) {
        var rows = IntStream.range(0, articles.size())
                .mapToObj(index -> {
                    var article = articles.get(index);
                    var note = article.linked() ? "" : sheet.text("picture.coverage.unlinked");
                    return sheet.row(
                            sheet.node(sheet.wording().date(article.publishedOn())),
                            sheet.page()
                                    .element(
                                            "div",
                                            "",
                                            sheet.page().element("p", "", article.title()),
                                            sheet.small(article.publisher()),
                                            sheet.small(note)));
                })
                .toList();
        return sheet.table(
                "visits", List.of(sheet.text("picture.visits.date"), sheet.text("picture.coverage.articles")), rows);
    }
}

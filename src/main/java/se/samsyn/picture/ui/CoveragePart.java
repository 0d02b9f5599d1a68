package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samsyn.picture.PictureContent.Article;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.PageSection;

/** Articles month by month, which initiatives they mention, and those that nobody has linked to anything. */
final class CoveragePart {

    private static final int LATEST = 6;

    private CoveragePart() {}

    static Component of(Shown shown) {
        var section = new PageSection(shown.text("picture.coverage"));
        var coverage = shown.content().coverage();
        if (coverage.articles().isEmpty()) {
            return section.add(
                    Shown.note(shown.text("picture.coverage.none"), shown.text("picture.coverage.none.why")));
        }
        var title = shown.text("picture.coverage.chart", shown.words().period());
        var months = new Div(Shown.timeBars(title, shown.charts().coverage()), legend(shown));
        months.add(shown.table("coverage", months(shown, title)));
        months.addClassName("s-stack-tight");
        if (!coverage.undated().isEmpty()) {
            months.add(Shown.span(
                    "s-small",
                    shown.text("picture.coverage.undated", coverage.undated().size())));
        }
        var beside = new Div(new H3(shown.text("picture.coverage.byInitiative")), mentioned(shown));
        beside.addClassName("s-stack-tight");
        var both = new Div(months, beside);
        both.addClassName("s-beside");
        section.add(
                both,
                articles(
                        shown,
                        "picture.coverage.latest",
                        new H3(shown.text("picture.coverage.latest")),
                        coverage.articles().stream().limit(LATEST).toList()));
        if (!coverage.unlinked().isEmpty()) {
            section.add(articles(
                    shown,
                    "picture.coverage.unlinked",
                    new H3(Shown.link(
                            "articles-unlinked",
                            shown.links().unlinkedArticles(),
                            shown.text("picture.coverage.unlinked"))),
                    coverage.unlinked()));
        }
        return section;
    }

    private static Component legend(Shown shown) {
        var list = new UnorderedList();
        list.addClassName("s-legend");
        list.add(
                new ListItem(Shown.span("s-key-accent", ""), new Span(shown.text("picture.coverage.linked"))),
                new ListItem(Shown.span("s-key-context", ""), new Span(shown.text("picture.coverage.unlinked"))));
        return list;
    }

    private static Component months(Shown shown, String title) {
        var table = new DataTable(
                title,
                List.of(
                        shown.text("picture.activities.month"),
                        shown.text("picture.coverage.linked"),
                        shown.text("picture.coverage.unlinked")));
        var linked = shown.charts().articlesPerMonth(Article::linked);
        var unlinked = shown.charts().articlesPerMonth(article -> !article.linked());
        var months = shown.content().activities().months();
        IntStream.range(0, months.size())
                .forEach(index -> table.row(List.of(
                        shown.wording().wholeMonth(months.get(index).month()),
                        shown.wording().number(linked.get(index)),
                        shown.wording().number(unlinked.get(index)))));
        return table;
    }

    private static Component mentioned(Shown shown) {
        var coverage = shown.content().coverage();
        var table = new DataTable(
                shown.text("picture.coverage.byInitiative"),
                List.of(shown.text("picture.who.initiative"), shown.text("picture.coverage.articles")));
        shown.content().initiatives().stream()
                .filter(initiative -> coverage.mentioning(initiative.id()) > 0)
                .forEach(initiative -> table.row(
                        AgenciesPart.name(initiative, "covered"),
                        Shown.link(
                                "articles-" + initiative.id(),
                                shown.links().articles(initiative.id()),
                                shown.wording().number(coverage.mentioning(initiative.id())))));
        var unmentioned = unmentioned(shown);
        var both = new Div(table);
        both.addClassName("s-stack-tight");
        if (!unmentioned.isEmpty()) {
            both.add(Shown.span("s-small", shown.text("picture.coverage.unmentioned", unmentioned)));
        }
        return both;
    }

    static String unmentioned(Shown shown) {
        return shown.content().initiatives().stream()
                .filter(initiative -> shown.content().coverage().mentioning(initiative.id()) == 0)
                .map(Initiative::name)
                .collect(Collectors.joining(", "));
    }

    private static Component articles(Shown shown, String id, H3 title, List<Article> articles) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        articles.forEach(article -> {
            var name = new Div(Shown.link(
                    id + "-" + article.id(), RowLinks.record(RecordKind.ARTICLE, article.id()), article.title()));
            name.addClassName("s-grow");
            var date = Shown.span("s-small", shown.wording().date(article.publishedOn()));
            date.addClassName("s-nowrap");
            list.add(new ListItem(date, name, Shown.span("s-small", article.publisher())));
        });
        var part = new Div(title, list);
        part.addClassName("s-stack-tight");
        return part;
    }
}

package se.samsyn.picture.pdf;

import org.w3c.dom.Element;
import se.samsyn.picture.Edition;

/** What the edition is, and its key figures. */
final class FrontPart {

    private FrontPart() {}

    static Element of(Sheet sheet, Edition edition) {
        var page = sheet.page();
        var head = edition.head();
        var frame = sheet.content().frame();
        var front = page.element(
                "div",
                "front",
                page.element("p", "eyebrow", sheet.text("picture.pdf.subtitle", frame.municipality())),
                page.element("h1", "", sheet.text("picture.pdf.title", head.picture(), head.number())),
                facts(sheet, edition));
        if (!head.note().isBlank()) {
            front.appendChild(page.element("p", "note", head.note()));
        }
        var hidden = sheet.words().withheld();
        if (!hidden.isEmpty()) {
            front.appendChild(page.element("p", "note", sheet.text("picture.withheld", String.join(", ", hidden))));
        }
        return front;
    }

    private static Element facts(Sheet sheet, Edition edition) {
        var area = sheet.content().frame().area();
        var where = area == null ? sheet.text("picture.pdf.wholeMunicipality") : area.name();
        var head = edition.head();
        return sheet.page()
                .element(
                        "p",
                        "facts",
                        where + " \u00b7 " + sheet.words().period() + " \u00b7 "
                                + sheet.text(
                                        "picture.pdf.frozen", sheet.wording().date(head.frozenAt()), head.frozenBy()));
    }

    static Element figures(Sheet sheet) {
        var figures = sheet.content().figures();
        var words = sheet.words();
        var row = sheet.page().element("tr", "");
        row.appendChild(figure(
                sheet,
                figures.initiativesOngoing(),
                sheet.text("picture.figures.initiatives", figures.initiativesOngoing()),
                words.newInitiatives()));
        row.appendChild(figure(
                sheet,
                figures.activities(),
                sheet.text("picture.figures.activities", figures.activities()),
                words.activityChange()));
        row.appendChild(
                figures.goals() == 0
                        ? figure(sheet, "\u2013", sheet.text("picture.figures.goalsNone"), words.goalStates())
                        : figure(
                                sheet,
                                figures.goalsGreen(),
                                sheet.text("picture.figures.goals", figures.goals()),
                                words.goalStates()));
        row.appendChild(figure(
                sheet, figures.visits(), sheet.text("picture.figures.visits", figures.visits()), words.promises()));
        var articles = sheet.text("picture.figures.articles", figures.articles());
        row.appendChild(
                sheet.content().coverage().articles().isEmpty()
                        ? figure(sheet, "\u2013", articles, words.articles())
                        : figure(sheet, figures.articles(), articles, words.articles()));
        var table = sheet.page().element("table", "figures", sheet.page().element("tbody", "", row));
        return sheet.section("figures", table, sheet.source());
    }

    private static Element figure(Sheet sheet, int value, String label, String change) {
        return figure(sheet, sheet.wording().number(value), label, change);
    }

    private static Element figure(Sheet sheet, String value, String label, String change) {
        var page = sheet.page();
        return page.element(
                "td",
                "",
                page.element("p", "value", value),
                page.element("p", "label", label),
                page.element("p", "small", change));
    }

    static Element method(Sheet sheet) {
        var frame = sheet.content().frame();
        var wording = sheet.wording();
        return sheet.page()
                .element(
                        "div",
                        "section method",
                        sheet.page().element("h2", "", sheet.text("picture.pdf.method")),
                        sheet.page()
                                .element(
                                        "p",
                                        "",
                                        sheet.text(
                                                "picture.pdf.method.text",
                                                wording.date(frame.composedAt()),
                                                wording.time(frame.composedAt()))),
                        sheet.page()
                                .element(
                                        "p",
                                        "",
                                        sheet.text(
                                                "picture.pdf.method.before",
                                                wording.date(frame.previousFrom()),
                                                wording.date(frame.previousTo()))));
    }
}

package se.samsyn.picture.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.samsyn.picture.PictureCharts;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureWords;
import se.samsyn.picture.Wording;
import se.samsyn.shared.chart.TimeBars;
import se.samsyn.shared.pdf.Hyphens;
import se.samsyn.shared.pdf.Page;

/** What every part of the PDF is written with. */
record Sheet(Page page, Wording wording, PictureContent content, PictureWords words, PictureCharts charts) {

    /** A table of so many rows is not parted; two of them fit on a page. */
    private static final int KEPT = 14;

    private static final int LONGEST_HEAD = 160;

    /** So many months fit beside each other. */
    private static final int MONTHS = 13;

    static Sheet of(PictureContent content, Wording wording) {
        return new Sheet(
                new Page(), wording, content, new PictureWords(wording, content), new PictureCharts(wording, content));
    }

    String text(String key, Object... parameters) {
        return wording.of(key, parameters);
    }

    Element section(String name, Node... children) {
        var section = page.element("div", "section", page.element("h2", "", text("picture." + name)));
        section.setAttribute("id", name);
        if (content.lacks(name)) {
            section.appendChild(page.element("p", "small", text("picture.missing")));
        } else {
            for (var child : children) {
                section.appendChild(child);
            }
        }
        return section;
    }

    /** A table whose head is repeated on every page that it reaches. */
    Element table(String classes, List<String> headers, List<Element> rows) {
        var head = page.element("tr", "");
        headers.forEach(header -> {
            var cell = page.element("th", "", header);
            cell.setAttribute("scope", "col");
            head.appendChild(cell);
        });
        var body = page.element("tbody", "");
        rows.forEach(body::appendChild);
        return page.element("table", classes, page.element("thead", "", head), body);
    }

    /** The first cell names the row. */
    Element row(Node... cells) {
        var row = page.element("tr", "");
        for (var i = 0; i < cells.length; i++) {
            var cell = page.element(i == 0 ? "th" : "td", "", cells[i]);
            if (i == 0) {
                cell.setAttribute("scope", "row");
            }
            row.appendChild(cell);
        }
        return row;
    }

    /** A name in a narrow column, whose long words may be broken. */
    Node name(String text) {
        return page.text(Hyphens.soften(text));
    }

    /** A name in the head of a table. It is repeated on every page, so it may not be a page long. */
    String head(String name) {
        return Hyphens.softenHead(name.length() > LONGEST_HEAD ? name.substring(0, LONGEST_HEAD) + "\u2026" : name);
    }

    /** Does not leave its first rows alone at the foot of a page, unless it is too long for one. */
    Element kept(Element table, int rows) {
        if (rows <= KEPT) {
            table.setAttribute("class", table.getAttribute("class") + " whole");
        }
        return table;
    }

    /** The figures of a chart, month by month; as many tables as the months need. */
    List<Node> monthly(List<TimeBars.Bar> bars, List<String> names) {
        var tables = new ArrayList<Node>();
        for (var from = 0; from < bars.size(); from += MONTHS) {
            var some = bars.subList(from, Math.min(bars.size(), from + MONTHS));
            var headers = new ArrayList<String>(List.of(text("picture.activities.month")));
            some.forEach(bar -> headers.add(bar.label()));
            var rows = new ArrayList<Element>();
            for (var part = 0; part < names.size(); part++) {
                var cells = new ArrayList<Node>(List.of(node(names.get(part))));
                for (var bar : some) {
                    cells.add(node(wording.number(bar.parts().get(part))));
                }
                rows.add(row(cells.toArray(Node[]::new)));
            }
            tables.add(kept(table("monthly", headers, rows), rows.size()));
        }
        return tables;
    }

    Node node(String text) {
        return page.text(text);
    }

    Element small(String text) {
        return page.element("p", "small", text);
    }

    /** Nothing there: says so, and why that is not the same as nothing done. */
    Element none(String key) {
        return page.element(
                "div",
                "none",
                page.element("p", "strong", text(key + ".none")),
                page.element("p", "small", text(key + ".none.why")));
    }

    Element source() {
        var frame = content.frame();
        return page.element("p", "source", text("picture.source.registry", wording.date(frame.composedAt())));
    }
}

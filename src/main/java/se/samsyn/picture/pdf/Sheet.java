package se.samsyn.picture.pdf;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.samsyn.picture.PictureCharts;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureWords;
import se.samsyn.picture.Wording;

/** What every part of the PDF is written with. */
record Sheet(Page page, Wording wording, PictureContent content, PictureWords words, PictureCharts charts) {

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

package se.samsyn.picture.pdf;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import se.samsyn.picture.Edition;
import se.samsyn.picture.Wording;
import se.samsyn.shared.pdf.Paper;
import se.samsyn.shared.ui.Texts;

/**
 * Prints an edition as a tagged PDF (PDF/UA), from its frozen content alone.
 */
@Component
public class EditionPdf {

    private final Texts texts;

    EditionPdf(Texts texts) {
        this.texts = texts;
    }

    /** @param locale Swedish or English; the document says which it is in */
    public byte[] render(Edition edition, Locale locale) {
        return Paper.print(document(edition, new Wording(texts, locale)));
    }

    private static Document document(Edition edition, Wording wording) {
        var sheet = Sheet.of(edition.content(), wording);
        var page = sheet.page();
        var title = sheet.text(
                "picture.pdf.title", edition.head().picture(), edition.head().number());
        var description = page.element("meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", sheet.text("picture.pdf.subject"));
        var subject = page.element("meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", sheet.text("picture.pdf.subject"));
        var head = page.element(
                "head",
                "",
                page.element("title", "", title),
                description,
                subject,
                bookmarks(sheet),
                page.element("style", "", Paper.style("/pdf/edition.css")));
        var body = page.element(
                "body",
                "",
                running(sheet, "running-head", sheet.content().frame().municipality(), title),
                running(
                        sheet,
                        "running-foot",
                        sheet.text(
                                "picture.pdf.frozen",
                                wording.date(edition.head().frozenAt()),
                                edition.head().frozenBy()),
                        ""),
                FrontPart.of(sheet, edition),
                FrontPart.figures(sheet),
                WhoPart.of(sheet),
                GoalsPart.of(sheet),
                EventsPart.activities(sheet),
                EventsPart.visits(sheet),
                EventsPart.coverage(sheet),
                FrontPart.method(sheet));
        var html = page.element("html", "", head, body);
        html.setAttribute("lang", wording.locale().getLanguage());
        page.document().appendChild(html);
        return page.document();
    }

    private static org.w3c.dom.Element bookmarks(Sheet sheet) {
        var bookmarks = sheet.page().element("bookmarks", "");
        for (var name : new String[] {"figures", "who", "goals", "activities", "visits", "coverage"}) {
            var bookmark = sheet.page().element("bookmark", "");
            bookmark.setAttribute("name", sheet.text("picture." + name));
            bookmark.setAttribute("href", "#" + name);
            bookmarks.appendChild(bookmark);
        }
        return bookmarks;
    }

    /** Repeated on every page; the page number is added by the style sheet. */
    private static org.w3c.dom.Element running(Sheet sheet, String name, String left, String right) {
        var page = sheet.page();
        var words = name.equals("running-foot")
                ? page.element(
                        "div",
                        "right",
                        page.element("span", "", sheet.text("picture.pdf.page") + " "),
                        page.element("span", "page-now"),
                        page.element("span", "", " " + sheet.text("picture.pdf.pageOf") + " "),
                        page.element("span", "page-count"))
                : page.element("div", "right", right);
        var line = page.element("div", "running", page.element("div", "left", left), words);
        return page.element("div", name, line);
    }
}

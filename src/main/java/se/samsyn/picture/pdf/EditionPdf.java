package se.samsyn.picture.pdf;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import se.samsyn.picture.Edition;
import se.samsyn.picture.Wording;
import se.samsyn.shared.pdf.Paper;
import se.samsyn.shared.ui.Texts;

/** Prints an edition as a tagged PDF (PDF/UA), from its frozen content alone. */
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
        var frozen = sheet.text(
                "picture.pdf.frozen",
                wording.date(edition.head().frozenAt()),
                edition.head().frozenBy());
        var body = page.element(
                "body",
                "",
                page.runningHead(sheet.content().frame().municipality(), title),
                page.runningFoot(frozen, sheet.text("picture.pdf.page"), sheet.text("picture.pdf.pageOf")),
                FrontPart.of(sheet, edition),
                FrontPart.figures(sheet),
                WhoPart.of(sheet),
                GoalsPart.of(sheet),
                EventsPart.activities(sheet),
                EventsPart.visits(sheet),
                EventsPart.coverage(sheet),
                FrontPart.method(sheet));
        var bookmarks = Stream.of("figures", "who", "goals", "activities", "visits", "coverage")
                .map(name -> page.bookmark(sheet.text("picture." + name), "#" + name))
                .toList();
        return page.complete(
                wording.locale(),
                title,
                sheet.text("picture.pdf.subject"),
                bookmarks,
                Paper.style("/pdf/edition.css"),
                body);
    }
}

package se.samsyn.picture.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import se.samsyn.picture.Edition;
import se.samsyn.picture.Wording;
import se.samsyn.shared.ui.Texts;

/**
 * Prints an edition as a tagged PDF (PDF/UA), from its frozen content alone. Fonts come along on the class path, and
 * nothing is ever fetched: whatever an address in the page might name is refused.
 */
@Component
public class EditionPdf {

    private static final String FONT = "Source Sans 3";

    /** Charts have letters too. */
    private static final Set<FSFontUseCase> USES = Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private final Texts texts;

    EditionPdf(Texts texts) {
        this.texts = texts;
    }

    /** @param locale Swedish or English; the document says which it is in */
    public byte[] render(Edition edition, Locale locale) {
        var out = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useFont(() -> Fonts.read("/fonts/SourceSans3-400.ttf"), FONT, 400, FontStyle.NORMAL, true, USES);
            builder.useFont(() -> Fonts.read("/fonts/SourceSans3-600.ttf"), FONT, 600, FontStyle.NORMAL, true, USES);
            builder.useSVGDrawer(svg);
            builder.usePdfUaAccessibility(true);
            builder.useUriResolver((_, _) -> null);
            builder.withProducer("Samsyn");
            builder.withW3cDocument(document(edition, new Wording(texts, locale)), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                page.element("style", "", style()));
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

    private static String style() {
        try (var style = resource("/pdf/edition.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(EditionPdf.class.getResourceAsStream(path), path);
    }
}

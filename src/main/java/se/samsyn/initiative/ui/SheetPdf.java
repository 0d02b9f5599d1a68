package se.samsyn.initiative.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;
import se.samsyn.shared.pdf.Page;
import se.samsyn.shared.pdf.Paper;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Language;
import se.samsyn.shared.ui.Texts;

/** Prints what is said of an initiative under headings, for those who do not sign in. */
@Component
class SheetPdf {

    /**
     * @param eyebrow what kind of sheet it is
     * @param facts in a line under the title
     */
    record Sheet(String eyebrow, String title, String facts, List<Part> parts, String foot) {}

    /** A heading, with what is said under it; several lines are several paragraphs. */
    record Part(String heading, String text) {}

    private final Texts texts;
    private final Identities identities;
    private final Clock clock;

    SheetPdf(Texts texts, Identities identities, Clock clock) {
        this.texts = texts;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Leads to the file, which is made when it is asked for, outside the session's lock.
     *
     * @param noted tells the log of it before the file leaves
     */
    Anchor link(Sheet sheet, String name, Runnable noted) {
        var locale = Texts.locale();
        var foot = Texts.of("initiative.pdf.foot", Dates.exact(LocalDate.now(clock))) + " · " + sheet.foot();
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    noted.run();
                    var file = print(sheet, foot, locale);
                    return new DownloadResponse(new ByteArrayInputStream(file), name, "application/pdf", file.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.of("initiative.pdf"));
        link.addClassName("s-button");
        return link;
    }

    private byte[] print(Sheet sheet, String foot, Locale locale) {
        var language = Language.of(texts, locale);
        var municipality = identities.municipalityName(CurrentCaller.get().municipality());
        var page = new Page();
        var body = page.element(
                "body",
                "",
                page.runningHead(municipality, sheet.title()),
                page.runningFoot(foot, language.of("initiative.pdf.page"), language.of("initiative.pdf.pageOf")),
                page.element(
                        "div",
                        "front",
                        page.element("p", "eyebrow", municipality + " · " + sheet.eyebrow()),
                        page.element("h1", "", sheet.title()),
                        page.element("p", "facts", sheet.facts())));
        sheet.parts().forEach(part -> body.appendChild(part(page, part)));
        return Paper.print(page.complete(
                locale, sheet.title(), sheet.eyebrow(), List.of(), Paper.style("/pdf/edition.css"), body));
    }

    private static Element part(Page page, Part part) {
        var element = page.element("div", "section", page.element("h2", "", part.heading()));
        part.text().lines().filter(line -> !line.isBlank()).forEach(line -> {
            var paragraph = page.element("p", "", line);
            paragraph.setAttribute("style", "margin-bottom: 1.5mm");
            element.appendChild(paragraph);
        });
        return element;
    }
}

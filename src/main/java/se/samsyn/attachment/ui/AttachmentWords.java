package se.samsyn.attachment.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.attachment.Attachment;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** A file in words. */
final class AttachmentWords {

    private static final long KILO = 1L << 10;
    private static final long MEGA = 1L << 20;

    private AttachmentWords() {}

    /** "PDF, 3 sidor · 1,2 MB · Miljöenheten, Farida Holm · 22 nov 2026". */
    static String facts(Attachment attachment) {
        return Stream.of(
                        type(attachment),
                        size(attachment.file().size()),
                        who(attachment),
                        Dates.exact(Dates.day(attachment.addedAt())))
                .collect(Collectors.joining(" · "));
    }

    static String type(Attachment attachment) {
        var type = Texts.of(attachment.file().type());
        var pages = attachment.file().pages();
        return pages == null ? type : Texts.of("attachment.pages", type, pages);
    }

    static String who(Attachment attachment) {
        return attachment.agencyName().isEmpty()
                ? attachment.addedBy()
                : attachment.agencyName() + ", " + attachment.addedBy();
    }

    static String size(long bytes) {
        if (bytes < KILO) {
            return Texts.of("attachment.size.bytes", bytes);
        }
        return bytes < MEGA
                ? Texts.of("attachment.size.kilo", Math.round((double) bytes / KILO))
                : Texts.of("attachment.size.mega", (double) bytes / MEGA);
    }

    /** To a file, which is saved and not shown. */
    static Anchor download(Attachment attachment, String label) {
        var link = new Anchor(AttachmentPaths.file(attachment.id()), label);
        link.getElement().setAttribute("download", "");
        link.setRouterIgnore(true);
        return link;
    }
}

package se.samsyn.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import se.samsyn.attachment.Attachment;
import se.samsyn.attachment.FileType;
import se.samsyn.shared.ui.Texts;

/** What can be shown of a file, as pictures that Samsyn has drawn; the browser fetches those one comes to see. */
final class Preview extends Composite<Div> {

    /** Pages shown to begin with, and as many more each time. */
    private static final int STEP = 5;

    private final transient Attachment attachment;
    private final int pages;
    private int shown;

    Preview(Attachment attachment) {
        this.attachment = attachment;
        var counted = attachment.file().pages();
        pages = counted == null ? 0 : counted;
        getContent().addClassNames("s-stack", "s-preview");
        if (attachment.file().type().isPicture()) {
            var data = attachment.data();
            getContent().add(image(1, data.decorative() ? "" : data.altText()));
        } else if (pages > 0) {
            more();
        } else {
            getContent().add(none());
        }
    }

    private void more() {
        var until = Math.min(pages, shown + STEP);
        while (shown < until) {
            shown++;
            getContent().add(image(shown, Texts.of("attachment.preview.page", shown, pages)));
        }
        if (shown < pages) {
            var more = new Button(Texts.of("attachment.preview.more", shown, pages));
            more.addClickListener(_ -> {
                getContent().remove(more);
                more();
            });
            getContent().add(more);
        }
    }

    private Image image(int page, String says) {
        var image = new Image(AttachmentPaths.page(attachment.id(), page), says);
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private Component none() {
        return new Paragraph(Texts.of(
                attachment.file().type() == FileType.PDF ? "attachment.preview.locked" : "attachment.preview.none"));
    }
}

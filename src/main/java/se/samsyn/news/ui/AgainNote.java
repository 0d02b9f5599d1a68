package se.samsyn.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.samsyn.news.Draft;
import se.samsyn.shared.ui.Texts;

/** Says of a draft that it reads an article of the registry again, and leads to that. */
final class AgainNote {

    private AgainNote() {}

    static Optional<Paragraph> of(Draft draft) {
        return Optional.ofNullable(draft.article()).map(article -> {
            var note = new Paragraph(
                    new Span(Texts.of("news.again.explanation") + " "),
                    new Anchor(NewsNavigation.article(article), Texts.of("news.again.article")));
            note.addClassName("s-notice");
            return note;
        });
    }
}

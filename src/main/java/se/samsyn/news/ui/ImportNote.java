package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import se.samsyn.news.ImportService;
import se.samsyn.news.ImportStatus;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Texts;

/** The import that an article came from, with the way to undo it as a whole. */
final class ImportNote extends Composite<Div> {

    private final Div message = new Div();

    ImportNote(ImportStatus status, ImportService imports, Clock clock) {
        var when = status.acceptedAt() == null
                ? null
                : status.acceptedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        message.getElement().setAttribute("aria-live", "assertive");
        getContent()
                .add(new PageSection(
                        Texts.of("news.importedFrom"),
                        new Paragraph(Texts.of(
                                status.again() ? "news.importedFrom.again" : "news.importedFrom.text",
                                status.startedBy(),
                                Dates.exact(when),
                                status.records())),
                        new Anchor(NewsNavigation.outcome(status.id()), Texts.of("news.draft.toOutcome")),
                        new Button(Texts.of("news.undo"), _ -> UndoImport.ask(status, imports, message)),
                        message));
    }
}

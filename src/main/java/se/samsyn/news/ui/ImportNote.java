package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import se.samsyn.news.ImportService;
import se.samsyn.news.ImportStatus;
import se.samsyn.news.UndoRefused;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** The import that an article came from, with the way to undo it as a whole. */
final class ImportNote extends Composite<Div> {

    private final transient ImportStatus status;
    private final transient ImportService imports;
    private final Div message = new Div();

    ImportNote(ImportStatus status, ImportService imports, Clock clock) {
        this.status = status;
        this.imports = imports;
        var when = status.acceptedAt() == null
                ? null
                : status.acceptedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        message.getElement().setAttribute("aria-live", "assertive");
        getContent()
                .add(new PageSection(
                        Texts.of("news.importedFrom"),
                        new Paragraph(Texts.of(
                                "news.importedFrom.text", status.startedBy(), Dates.exact(when), status.records())),
                        new Button(Texts.of("news.undo"), _ -> ask()),
                        message));
    }

    private void ask() {
        Confirmation.undo(
                Texts.of("news.undo.question"),
                Texts.of("news.undo.explanation", status.records()),
                Texts.of("news.undo"),
                this::undo);
    }

    private void undo() {
        message.removeAll();
        try {
            imports.undo(status.id());
            UI.getCurrent().navigate(NewsNavigation.LIST);
            Toasts.done(Texts.of("news.undone"));
        } catch (UndoRefused e) {
            var list = new UnorderedList();
            e.obstacles()
                    .forEach(obstacle -> list.add(new ListItem(
                            new Anchor(obstacle.record().path(), obstacle.name()),
                            new Span(": "
                                    + Texts.of(
                                            obstacle.why().key(), obstacle.why().parameters())))));
            message.add(new ErrorNote(Texts.of("news.undo.refused"), Texts.of("news.undo.refused.do"), list));
        } catch (RuleViolation e) {
            message.add(new ErrorNote(Texts.of("news.undo.refused"), Texts.of(e.key(), e.parameters())));
        }
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.samsyn.news.ImportService;
import se.samsyn.news.ImportStatus;
import se.samsyn.news.UndoRefused;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Asks whether an import is to be undone, and says what stands in the way where something does. */
final class UndoImport {

    private UndoImport() {}

    /** @param message where to say it */
    static void ask(ImportStatus status, ImportService imports, Div message) {
        Confirmation.undo(
                Texts.of("news.undo.question"),
                Texts.of(status.again() ? "news.undo.explanation.again" : "news.undo.explanation", status.records()),
                Texts.of("news.undo"),
                () -> undo(status, imports, message));
    }

    private static void undo(ImportStatus status, ImportService imports, Div message) {
        message.removeAll();
        try {
            imports.undo(status.id());
            var article = status.article();
            UI.getCurrent()
                    .navigate(
                            status.again() && article != null ? NewsNavigation.article(article) : NewsNavigation.LIST);
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

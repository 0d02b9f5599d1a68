package se.samsyn.news.ui;

import com.vaadin.flow.component.html.Anchor;
import se.samsyn.news.ImportStatus;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.Texts;

/** What stands at the address of a draft that is none any more: the way to its article, or to a new beginning. */
final class EndedDraft {

    private EndedDraft() {}

    static EmptyState of(ImportStatus status) {
        var article = status.article();
        return article != null
                ? new EmptyState(
                        Texts.of("news.draft.accepted"),
                        Texts.of("news.draft.accepted.explanation"),
                        new Anchor(NewsNavigation.outcome(status.id()), Texts.of("news.draft.toOutcome")))
                : new EmptyState(
                        Texts.of("news.draft.discarded"),
                        Texts.of("news.draft.discarded.explanation"),
                        new Anchor(NewsNavigation.IMPORT, Texts.of("news.import.title")));
    }
}

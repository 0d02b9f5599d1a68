package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import se.samsyn.news.Draft;
import se.samsyn.news.ImportId;
import se.samsyn.news.ImportService;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Texts;

/** What the draft is called, and the way to throw it away. */
final class DraftHeader extends Composite<Div> {

    private final transient ImportService imports;
    private String title = "";

    DraftHeader(ImportService imports) {
        this.imports = imports;
    }

    /** Made anew only where it is called otherwise than before: it holds a menu that somebody may have open. */
    String show(Draft draft) {
        var read = draft.facts().title();
        var wanted = read.isEmpty() ? Texts.of("news.draft.untitled") : read;
        if (!wanted.equals(title)) {
            title = wanted;
            getContent().removeAll();
            getContent()
                    .add(new PageHeader(title)
                            .under(Texts.of("news.import.title"), NewsNavigation.IMPORT)
                            .actions(new ActionMenu().add(Texts.of("news.review.discard"), () -> discard(draft.id()))));
        }
        return title;
    }

    private void discard(ImportId draft) {
        Confirmation.discard(
                Texts.of("news.review.discard.question"), Texts.of("news.review.discard.explanation"), () -> {
                    imports.discard(draft);
                    UI.getCurrent().navigate(NewsNavigation.IMPORT);
                });
    }
}

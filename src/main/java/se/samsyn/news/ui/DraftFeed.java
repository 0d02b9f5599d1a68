package se.samsyn.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.live.LiveUpdates;
import se.samsyn.news.DraftChanged;
import se.samsyn.news.ImportId;
import se.samsyn.news.ImportService;
import se.samsyn.news.Review;

/** Brings to an open draft what somebody else decides about it. The statements never run under the session's lock. */
final class DraftFeed {

    private static final Logger LOG = LoggerFactory.getLogger(DraftFeed.class);

    private final ImportService imports;
    private final Consumer<Review> show;
    private final Runnable ended;
    private final Caller caller = CurrentCaller.get();
    private volatile @Nullable ImportId draft;

    /** @param ended called when the draft is a draft no more */
    DraftFeed(Component page, ImportService imports, LiveUpdates updates, Consumer<Review> show, Runnable ended) {
        this.imports = imports;
        this.show = show;
        this.ended = ended;
        page.addAttachListener(event -> {
            var ui = event.getUI();
            var stop = updates.listen(caller.municipality(), DraftChanged.class, change -> follow(ui, page, change));
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                stop.run();
            });
        });
    }

    void follow(ImportId id) {
        draft = id;
    }

    /** Runs in a thread of {@link LiveUpdates}' own. */
    private void follow(UI ui, Component page, DraftChanged change) {
        if (!change.draft().equals(draft)) {
            return;
        }
        try {
            var review = CurrentCaller.call(caller, () -> imports.review(change.draft()));
            access(ui, page, () -> show.accept(review));
        } catch (NoSuchElementException e) {
            access(ui, page, ended);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A draft could not be read again", e);
        }
    }

    private static void access(UI ui, Component page, Runnable work) {
        try {
            ui.access(() -> {
                // whoever saved it has gone on to its article
                if (page.isAttached()) {
                    work.run();
                }
            });
        } catch (UIDetachedException e) {
            LOG.debug("The page was closed meanwhile", e);
        }
    }
}

package se.samsyn.picture.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.live.LiveUpdates;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureQuery;
import se.samsyn.picture.PictureService;

/**
 * Brings a picture to an open page and keeps it current: whatever is committed in the municipality makes it compose the
 * picture anew, several changes at once only once. The statements never run under the session's lock.
 */
final class PictureFeed {

    private static final Logger LOG = LoggerFactory.getLogger(PictureFeed.class);

    private final PictureService service;
    private final LiveUpdates updates;
    private final Caller caller;
    private final Consumer<PictureContent> show;
    private final Runnable fail;
    private final AtomicLong latest = new AtomicLong();
    private volatile @Nullable UI ui;
    private volatile @Nullable PictureQuery query;
    private volatile @Nullable PictureContent shown;
    private Runnable stop = () -> {};

    PictureFeed(
            PictureService service, LiveUpdates updates, Caller caller, Consumer<PictureContent> show, Runnable fail) {
        this.service = service;
        this.updates = updates;
        this.caller = caller;
        this.show = show;
        this.fail = fail;
    }

    void attach(UI page) {
        ui = page;
        stop = updates.follow(caller.municipality(), this::recompose);
    }

    void detach() {
        stop.run();
        ui = null;
    }

    /** Returns at once; what is found is shown later, unless something else has been asked for meanwhile. */
    void load(PictureQuery wanted) {
        query = wanted;
        shown = null;
        Thread.startVirtualThread(this::recompose);
    }

    /** What makes no difference to what the caller may see is not sent: that something was sent would tell of it. */
    private void recompose() {
        var number = latest.incrementAndGet();
        var wanted = query;
        if (wanted == null) {
            return;
        }
        try {
            var content = CurrentCaller.call(caller, () -> service.picture(wanted));
            var before = shown;
            if (before != null && content.isAs(before)) {
                return;
            }
            access(number, () -> {
                shown = content;
                show.accept(content);
            });
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The picture could not be composed", e);
            shown = null;
            access(number, fail);
        }
    }

    private void access(long number, Runnable work) {
        var page = ui;
        if (page == null) {
            return;
        }
        try {
            page.access(() -> {
                if (number == latest.get()) {
                    work.run();
                }
            });
        } catch (UIDetachedException e) {
            LOG.debug("The page was closed meanwhile", e);
        }
    }
}

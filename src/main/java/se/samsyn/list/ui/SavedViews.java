package se.samsyn.list.ui;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.list.SavedView;
import se.samsyn.list.SavedViewService;
import se.samsyn.shared.ui.ViewShelf;

/** Hands every list its views. Where they cannot be read, the list is there without them. */
@Component
class SavedViews implements ViewShelf {

    private static final Logger LOG = LoggerFactory.getLogger(SavedViews.class);

    private final SavedViewService service;

    SavedViews(SavedViewService service) {
        this.service = service;
    }

    @Override
    public Optional<String> preset(String path) {
        return of(path).stream()
                .filter(SavedView::preset)
                .findFirst()
                .map(view ->
                        view.data().query() + "&" + PARAMETER + "=" + view.id().value());
    }

    @Override
    public Shelf of(Place place) {
        return new ViewMenu(this, service, place);
    }

    List<SavedView> of(String path) {
        if (!isFor(CurrentCaller.get())) {
            return List.of();
        }
        try {
            return service.of(path);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("The views of a list could not be read", e);
            return List.of();
        }
    }

    /** Accounts and the log are kept by people who read nothing of the registers. */
    static boolean isFor(Caller caller) {
        return caller.mayRecord() || caller.is(Role.READER);
    }
}

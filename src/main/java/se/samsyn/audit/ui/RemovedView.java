package se.samsyn.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.audit.HistoryService;
import se.samsyn.audit.Removed;
import se.samsyn.shared.Paths;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What was removed, by whom and why, and the way back for each. */
@Route(Paths.REMOVED)
@Menu(title = "audit.removed", order = 96, icon = "undo")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class RemovedView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    /** What was removed by mistake is missed soon. */
    private static final int SHOWN = 200;

    private static final Logger LOG = LoggerFactory.getLogger(RemovedView.class);

    private final transient HistoryService service;
    private final Div content = new Div();

    RemovedView(HistoryService service) {
        this.service = service;
        addClassName("s-page");
        setId("innehall");
        add(new PageHeader(Texts.of("audit.removed")).facts(Texts.of("audit.removed.facts")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("audit.removed"));
    }

    private void load() {
        content.removeAll();
        try {
            show(service.removed(SHOWN));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("What was removed could not be read", e);
            content.add(
                    new ErrorNote(Texts.of("shared.loadFailed"), Texts.of("shared.database")),
                    new Button(Texts.of("shared.retry"), _ -> load()));
        }
    }

    private void show(List<Removed> removed) {
        if (removed.isEmpty()) {
            content.add(new EmptyState(Texts.of("audit.removed.none"), Texts.of("audit.removed.none.why")));
            return;
        }
        var table = new DataTable(
                        Texts.of("audit.removed"),
                        List.of(
                                Texts.of("audit.column.record"),
                                Texts.of("audit.removed.by"),
                                Texts.of("audit.history.why")))
                .actions(Texts.of("audit.removed.undo"));
        removed.forEach(one -> table.row(
                what(one),
                two(
                        new Span(one.agency().isEmpty() ? one.actor() : one.actor() + ", " + one.agency()),
                        Moments.of(one.at())),
                new Span(one.reason().isEmpty() ? Texts.of("audit.removed.noReason") : one.reason()),
                restore(one)));
        content.add(table);
        if (removed.size() == SHOWN) {
            var most = new Span(Texts.of("audit.removed.most", SHOWN));
            most.addClassName("s-small");
            content.add(most);
        }
    }

    private static Component what(Removed one) {
        return two(new Span(called(one)), LogWords.kind(one.kind().name()));
    }

    /** By its number where it had no name. */
    private static String called(Removed one) {
        return one.name().isBlank() ? LogWords.kind(one.kind().name()) + " " + one.record() : one.name();
    }

    private static Div two(Component first, String second) {
        var small = new Span(second);
        small.addClassName("s-small");
        var both = new Div(new Div(first), small);
        both.addClassName("s-wrap");
        return both;
    }

    private Button restore(Removed one) {
        var button = new Button(
                Texts.of("audit.removed.undo"),
                _ -> Confirmation.askWhy(
                        Texts.of("audit.removed.undo.of", called(one)),
                        Texts.of("audit.removed.undo.explanation"),
                        Texts.of("audit.removed.undo"),
                        () -> {
                            var made = service.restoreRemoved(one.number());
                            UI.getCurrent().navigate(made.path());
                            Toasts.done(Texts.of("audit.removed.undone", called(one)));
                        }));
        button.setAriaLabel(Texts.of("audit.removed.undo.of", called(one)));
        return button;
    }
}

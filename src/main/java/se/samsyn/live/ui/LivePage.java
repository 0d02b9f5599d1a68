package se.samsyn.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.live.LiveUpdates;

/**
 * A record's page that follows what others record while it is open. It is made anew after a change, and shown only where
 * that makes a difference to what is read, so that nobody loses their place for nothing. What is being typed stands in
 * dialogs over the page, which are not touched. For pages that are read; never for a form.
 */
public final class LivePage {

    private static final Logger LOG = LoggerFactory.getLogger(LivePage.class);

    private final Component page;
    private final LiveUpdates updates;
    private final Caller caller = CurrentCaller.get();
    private Supplier<Stream<Component>> content = Stream::empty;
    private Runnable stop = () -> {};

    /** @param page holds what is shown, and nothing else */
    public LivePage(Main page, LiveUpdates updates) {
        this.page = page;
        this.updates = updates;
        page.addAttachListener(event -> listen(event.getUI()));
        page.addDetachListener(_ -> stop.run());
    }

    /** Shows what the supplier makes, now and after every change; what it throws now is thrown. */
    public void show(Supplier<Stream<Component>> made) {
        content = made;
        refresh();
    }

    /** After a change of one's own, at once. */
    public void refresh() {
        replace(content.get().toList());
    }

    private void listen(UI ui) {
        stop.run();
        // runs in a thread of the updates' own
        stop = updates.follow(caller.municipality(), () -> {
            try {
                ui.access(this::follow);
            } catch (UIDetachedException e) {
                LOG.debug("The page was closed meanwhile", e);
            }
        });
    }

    private void follow() {
        if (!page.isAttached()) {
            return;
        }
        try {
            var made = CurrentCaller.call(caller, () -> content.get().toList());
            if (!html(made.stream()).equals(html(page.getChildren()))) {
                replace(made);
            }
        } catch (NoSuchElementException e) {
            LOG.debug("What the page shows has been removed; it stays to be read", e);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A page could not follow a change", e);
        }
    }

    private void replace(List<Component> made) {
        var element = page.getElement();
        element.removeAllChildren();
        element.appendChild(made.stream().map(Component::getElement).toArray(Element[]::new));
    }

    private static String html(Stream<Component> components) {
        return components
                .map(component -> component.getElement().getOuterHTML())
                .collect(Collectors.joining());
    }
}

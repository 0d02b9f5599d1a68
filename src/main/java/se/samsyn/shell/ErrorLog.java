package se.samsyn.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Component;
import se.samsyn.shared.DatabaseAway;
import se.samsyn.shared.Input;
import se.samsyn.shared.Tried;

/**
 * What goes wrong in an open page is logged: with its trace where the program is at fault, in one line where a browser sent
 * what no page of ours sends, so that nobody can fill the disk by sending more of it.
 */
@Component
class ErrorLog implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);

    private static final String OURS = "se.samsyn.";

    /** Vaadin's own code that takes a browser's messages apart; what lies below it in a trace is the web server. */
    private static final String MESSAGES = "com.vaadin.flow.server.communication.";

    private static final int LONGEST = 200;

    private final ApplicationEventPublisher events;

    ErrorLog(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(error -> {
                    log(error);
                    tell(error.getThrowable());
                }));
    }

    /** A service that refuses by its role has told of it already; this is what refuses by what was asked for. */
    private void tell(Throwable failure) {
        var refused = failure instanceof AccessDeniedException && !(failure instanceof AuthorizationDeniedException);
        if (refused || isOfTheBrowser(failure)) {
            var page = UI.getCurrent();
            events.publishEvent(
                    new Tried(page == null ? "" : page.getActiveViewLocation().getPath()));
        }
    }

    static void log(ErrorEvent event) {
        var failure = event.getThrowable();
        if (DatabaseAway.isBehind(failure)) {
            LOG.error("Something in an open page was not done: the database does not answer");
        } else if (isOfTheBrowser(failure)) {
            LOG.warn("A browser sent what no page of ours sends: {}", firstLine(failure.getMessage()));
            LOG.debug("As follows", failure);
        } else {
            LOG.error("Something in an open page failed", failure);
        }
    }

    /** No code of ours took part between the taking apart of the message and the failure. */
    private static boolean isOfTheBrowser(Throwable failure) {
        for (var frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return false;
            }
            if (frame.getClassName().startsWith(MESSAGES)) {
                return failure.getCause() == null
                        || failure.getCause() == failure
                        || isOfTheBrowser(failure.getCause());
            }
        }
        return false;
    }

    private static String firstLine(@Nullable String message) {
        var line = Input.line(message);
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }
}

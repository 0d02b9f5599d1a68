package se.samsyn.access;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/**
 * A page belongs to whoever opened it. Where somebody else signs in in the same browser, or the same person switches
 * to another place, a page that is still open is not carried on with under their name: it is loaded anew.
 */
@Component
class PageGuard implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PageGuard.class);

    /** Whom a page was opened by. */
    private record Opened(Optional<Caller> by) {}

    private final OpenSessions sessions;

    PageGuard(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Guard());
        event.getSource().addUIInitListener(init -> {
            ComponentUtil.setData(init.getUI(), Opened.class, new Opened(CurrentCaller.find()));
            init.getUI().addBeforeEnterListener(PageGuard::askForTheSecondStep);
        });
    }

    private static void askForTheSecondStep(BeforeEnterEvent event) {
        if (SecondStepFilter.half().isPresent()
                && !event.getLocation().getPath().equals("andra-steget")) {
            event.forwardTo("andra-steget");
        }
    }

    static boolean isSomebodyElses(UI page) {
        var opened = ComponentUtil.getData(page, Opened.class);
        return opened != null && !opened.by().equals(CurrentCaller.find());
    }

    private final class Guard extends SynchronizedRequestHandler {

        @Override
        protected boolean canHandleRequest(VaadinRequest request) {
            return HandlerHelper.isRequestType(request, RequestType.UIDL);
        }

        @Override
        public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
                throws IOException {
            sessions.touch(request.getWrappedSession());
            var page = session.getService().findUI(request);
            if (page == null || !isSomebodyElses(page)) {
                return false;
            }
            var by = ComponentUtil.getData(page, Opened.class).by();
            // the sign-in page says goodbye under the name of whoever signed in on it
            LOG.atLevel(by.isPresent() ? Level.WARN : Level.DEBUG)
                    .log("A page that {} opened was used by {} and closed", name(by), name(CurrentCaller.find()));
            session.getService()
                    .writeUncachedStringResponse(
                            response, "application/json", VaadinService.createSessionExpiredJSON(false));
            return true;
        }

        private static String name(Optional<Caller> caller) {
            return caller.map(known -> "identity " + known.identityId()).orElse("nobody");
        }
    }
}

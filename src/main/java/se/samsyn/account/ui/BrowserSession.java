package se.samsyn.account.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** The session of the browser that asks. */
final class BrowserSession {

    private BrowserSession() {}

    static @Nullable HttpSession current() {
        var request = VaadinServletRequest.getCurrent();
        return request == null ? null : request.getHttpServletRequest().getSession(false);
    }
}

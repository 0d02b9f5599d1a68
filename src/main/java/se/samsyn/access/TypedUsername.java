package se.samsyn.access;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;

/** What somebody typed as user name, or has just chosen, for the sign-in form to have it; told once. */
public final class TypedUsername {

    private TypedUsername() {}

    public static void keep(String username) {
        var request = VaadinRequest.getCurrent();
        if (request != null) {
            request.getWrappedSession().setAttribute(SignInFailure.USERNAME, username);
        }
    }

    /** @return "" where there is none */
    public static String take() {
        var request = VaadinRequest.getCurrent();
        var session = request == null ? null : request.getWrappedSession(false);
        return session == null || !(session.getAttribute(SignInFailure.USERNAME) instanceof String typed)
                ? ""
                : taken(session, typed);
    }

    private static String taken(WrappedSession session, String typed) {
        session.removeAttribute(SignInFailure.USERNAME);
        return typed;
    }
}

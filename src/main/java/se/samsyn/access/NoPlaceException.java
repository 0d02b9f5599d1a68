package se.samsyn.access;

import org.springframework.security.authentication.AccountExpiredException;

/**
 * Somebody has shown who they are, and has no place to be signed in to for the time being. Told to nobody else: only
 * after the password, the passkey, or by their provider.
 */
class NoPlaceException extends AccountExpiredException {

    /** What has to happen before they can sign in again. */
    enum Reason {
        /** Nobody has said for long that they still belong. */
        UNCONFIRMED("vilande"),
        /** The agency that they act for has left. */
        AGENCY_LEFT("lamnat");

        private final String page;

        Reason(String page) {
            this.page = page;
        }

        /** What the sign-in page is to say, as it stands in its address. */
        String page() {
            return page;
        }
    }

    private final transient Reason reason;

    NoPlaceException(Reason reason) {
        super("No place: " + reason);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

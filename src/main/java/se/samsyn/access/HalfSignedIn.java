package se.samsyn.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody whose password was right and who has not shown a second factor. Has no role and is no caller: whatever is
 * asked for on their behalf is refused, by views, services and database alike.
 *
 * @param mustSetUp whether they have no second factor yet, though their role asks for one
 * @param place that they are on the way to; null where it is their first
 * @param since when the password was given, or the place asked for
 * @param state of what they sign in with, as it was then ({@link HalfSignIns})
 */
public record HalfSignedIn(
        long identityId,
        String username,
        String name,
        boolean mustSetUp,
        @Nullable Place place,
        Instant since,
        String state)
        implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return username;
    }

    /** Never the state: this ends up in logs. */
    @Override
    public String toString() {
        return "HalfSignedIn[" + username + "]";
    }
}

package se.samsyn.access;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody whose password was right and who has not shown a second factor. Has no role and is no caller: whatever is
 * asked for on their behalf is refused, by views, services and database alike.
 *
 * @param mustSetUp whether they have no second factor yet, though their role asks for one
 */
public record HalfSignedIn(long identityId, String username, String name, boolean mustSetUp)
        implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return username;
    }
}

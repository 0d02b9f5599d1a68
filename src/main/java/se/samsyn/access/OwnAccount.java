package se.samsyn.access;

import java.util.List;

/**
 * What somebody can change of their own account.
 *
 * @param required whether their role asks for a second factor
 * @param demonstrated whether they are one of a demonstration's people, who are exempt from it
 */
public record OwnAccount(
        String username,
        String name,
        String email,
        boolean authenticator,
        List<PasskeyInfo> passkeys,
        int recoveryCodes,
        boolean required,
        boolean demonstrated) {

    public boolean hasSecondFactor() {
        return authenticator || !passkeys.isEmpty();
    }
}

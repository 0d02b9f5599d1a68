package se.samsyn.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password of a demonstration's people, kept as it is; no other can be kept this way. */
class DemonstrationPassword implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence password) {
        throw new UnsupportedOperationException("Passwords are hashed");
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
        return TryOut.PASSWORD.equals(kept) && typed != null && TryOut.PASSWORD.contentEquals(typed);
    }

    /** Stays as it is: there is nothing to protect. */
    @Override
    public boolean upgradeEncoding(@Nullable String kept) {
        return false;
    }
}

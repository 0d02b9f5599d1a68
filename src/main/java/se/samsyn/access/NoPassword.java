package se.samsyn.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * For those who have no password here ({@link ProviderService#NO_PASSWORD}): nothing that is typed is right, which takes
 * as long to find out as with everybody else, so that nobody learns who they are.
 */
final class NoPassword implements PasswordEncoder {

    private final PasswordEncoder others;
    private final String nobodys;

    /**
     * @param others with which the passwords of everybody else are examined
     * @param nobodys a hash of theirs that was made of no password
     */
    NoPassword(PasswordEncoder others, String nobodys) {
        this.others = others;
        this.nobodys = nobodys;
    }

    @Override
    public String encode(@Nullable CharSequence password) {
        throw new UnsupportedOperationException("Nobody gets this kind of password");
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
        others.matches(typed, nobodys);
        return false;
    }
}

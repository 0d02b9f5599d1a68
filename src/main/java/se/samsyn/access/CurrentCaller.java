package se.samsyn.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The caller of the running thread. */
public final class CurrentCaller {

    private CurrentCaller() {}

    public static Optional<Caller> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.caller())
                : Optional.empty();
    }

    /** @throws IllegalStateException where nobody is signed in, which secured code never sees */
    public static Caller get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Carries out work for a caller who did not sign in through the browser: a command, a scheduled task, a test. */
    public static <T> T call(Caller caller, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            var principal = new SignedIn(caller.name(), "", caller);
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

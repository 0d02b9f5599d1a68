package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What the pages of the second step may ask for, on behalf of whoever has given a password and nothing else. */
@Service
public class SecondStepService {

    /**
     * @param over whether nothing is taken any more, and the password has to be given again
     * @param authenticator whether a code can be typed; recovery codes always can
     */
    public record Choices(HalfSignedIn who, boolean over, boolean authenticator, boolean passkey) {}

    private static final String SECRET = "samsyn.authenticator";

    private final Factors factors;
    private final Passkeys passkeys;
    private final HalfSignIns halfSignIns;

    SecondStepService(Factors factors, Passkeys passkeys, HalfSignIns halfSignIns) {
        this.halfSignIns = halfSignIns;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    /** Empty for whoever is not in between. */
    public Optional<Choices> choices() {
        return SecondStepFilter.half().map(half -> {
            var held = factors.held(half.identityId());
            return new Choices(half, halfSignIns.isOver(half), held.authenticator(), held.passkeys() > 0);
        });
    }

    /**
     * Begins with an authenticator program for somebody who has no second factor yet. The same session is told the same
     * secret again: who mistypes a code has read the picture already.
     *
     * @throws IllegalStateException for anybody else
     */
    public String beginAuthenticator(HttpServletRequest request) {
        var identity = mustSetUp().identityId();
        if (request.getSession().getAttribute(SECRET) instanceof String begun && factors.isBegun(identity, begun)) {
            return begun;
        }
        var secret = factors.begin(identity);
        request.getSession().setAttribute(SECRET, secret);
        return secret;
    }

    /** Whether an authenticator program can be set up at all. */
    public boolean isAuthenticatorPossible() {
        return factors.mayBegin();
    }

    public boolean isPasskeyPossible(HttpServletRequest request) {
        return passkeys.isPossible(request);
    }

    /**
     * What the browser has to know to make the first passkey.
     *
     * @throws IllegalStateException for somebody who has a second factor already
     */
    public String newPasskeyOptions(HttpServletRequest request) {
        mustSetUp();
        return passkeys.creationOptions(
                request, SecurityContextHolder.getContext().getAuthentication());
    }

    /** What the browser has to know to sign in with a passkey; anybody may ask. */
    public String passkeyOptions(HttpServletRequest request) {
        return passkeys.requestOptions(
                request, SecurityContextHolder.getContext().getAuthentication());
    }

    private HalfSignedIn mustSetUp() {
        return SecondStepFilter.half()
                .filter(half -> !halfSignIns.isOver(half))
                .filter(half -> !factors.held(half.identityId()).any())
                .orElseThrow(() -> new IllegalStateException("Nobody has to set up a second factor here"));
    }
}

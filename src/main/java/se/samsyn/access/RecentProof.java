package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whether whoever calls has shown a short while ago who they are: an open page that its owner has left is not enough to
 * change what they sign in with. Spring Security's factors know when they were shown, so signing in counts too.
 */
@Component
class RecentProof {

    /** Long enough for somebody who sets up a second step and makes recovery codes, short for a page left alone. */
    static final Duration VALID = Duration.ofMinutes(10);

    private final Clock clock;

    RecentProof(Clock clock) {
        this.clock = clock;
    }

    /** @throws ProofNeededException where it is longer ago, or never was in this session */
    void check() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var after = clock.instant().minus(VALID);
        var newest = authentication == null
                ? Instant.EPOCH
                : authentication.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        if (!newest.isAfter(after)) {
            throw new ProofNeededException();
        }
    }

    /** Keeps with the session what its owner has shown now; gives the session a new number. */
    void shown(List<String> factors, HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn whole)) {
            throw new IllegalStateException("Nobody is signed in");
        }
        var now = clock.instant();
        var authorities = new ArrayList<GrantedAuthority>(whole.getAuthorities());
        factors.forEach(factor -> authorities.add(
                FactorGrantedAuthority.withAuthority(factor).issuedAt(now).build()));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SessionContext.keep(
                UsernamePasswordAuthenticationToken.authenticated(whole, null, authorities), request, response);
    }
}

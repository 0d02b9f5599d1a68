package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The places of whoever calls, and the way from one to another. */
@Service
public class Places {

    private final Identities identities;

    private final ApplicationEventPublisher events;

    private final IdentityStore identityStore;

    private final HalfSignIns halfSignIns;

    private final RecentProof proof;

    Places(
            Identities identities,
            ApplicationEventPublisher events,
            IdentityStore identityStore,
            HalfSignIns halfSignIns,
            RecentProof proof) {
        this.identities = identities;
        this.identityStore = identityStore;
        this.halfSignIns = halfSignIns;
        this.proof = proof;
        this.events = events;
    }

    public Place current() {
        var caller = CurrentCaller.get();
        return new Place(caller.municipality(), caller.roles(), caller.agencyId());
    }

    public List<Place> all() {
        return identities.places(CurrentCaller.get().identityId());
    }

    public String name(Place place) {
        return identities.name(place);
    }

    /**
     * Makes the caller of this session the same person in another place. Pages that are open belong to the one they
     * were opened in, and are closed when they are next used. Where the place asks for a second factor and this session
     * has shown none, because the place came to be after signing in, it is asked for first.
     *
     * @return the page to go on with
     * @throws org.springframework.security.core.userdetails.UsernameNotFoundException where it is not theirs
     * @throws ProofNeededException where a second factor is to be set up, and who they are was shown too long ago
     */
    public String switchTo(Place place, HttpServletRequest request, HttpServletResponse response) {
        var principal = identities.load(CurrentCaller.get().identityId(), place);
        var now = SecurityContextHolder.getContext().getAuthentication();
        var shown = now == null
                ? List.<GrantedAuthority>of()
                : now.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .<GrantedAuthority>map(factor -> factor)
                        .toList();
        var half = needsMore(principal.caller(), shown) ? halfSignIns.begin(principal, place) : null;
        if (half != null && half.mustSetUp()) {
            proof.check(); // or whoever finds a page that was left would set up a second factor of their own
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        if (half != null) {
            keep(half, shown, request, response);
            return "andra-steget";
        }
        var authorities = new ArrayList<GrantedAuthority>(principal.getAuthorities());
        authorities.addAll(shown);
        keep(principal, authorities, request, response);
        events.publishEvent(new SignInTried(principal.caller(), true));
        return "";
    }

    /** A provider decides itself how people show who they are, and a demonstration's are there to be tried. */
    private boolean needsMore(Caller caller, List<GrantedAuthority> shown) {
        return caller.roles().stream().anyMatch(Role::needsSecondFactor)
                && shown.stream()
                        .map(GrantedAuthority::getAuthority)
                        .allMatch(FactorGrantedAuthority.PASSWORD_AUTHORITY::equals)
                && !identityStore.isDemonstrated(caller.identityId());
    }

    private static void keep(
            Object principal,
            List<GrantedAuthority> authorities,
            HttpServletRequest request,
            HttpServletResponse response) {
        SessionContext.keep(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities), request, response);
    }
}

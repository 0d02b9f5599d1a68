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
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

/** The places of whoever calls, and the way from one to another. */
@Service
public class Places {

    private final Identities identities;

    private final ApplicationEventPublisher events;

    Places(Identities identities, ApplicationEventPublisher events) {
        this.identities = identities;
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
     * were opened in, and are closed when they are next used.
     *
     * @throws org.springframework.security.core.userdetails.UsernameNotFoundException where it is not theirs
     */
    public void switchTo(Place place, HttpServletRequest request, HttpServletResponse response) {
        var principal = identities.load(CurrentCaller.get().identityId(), place);
        var authorities = new ArrayList<GrantedAuthority>(principal.getAuthorities());
        var now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null) {
            now.getAuthorities().stream()
                    .filter(FactorGrantedAuthority.class::isInstance)
                    .forEach(authorities::add);
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities));
        SecurityContextHolder.setContext(context);
        events.publishEvent(new SignInTried(principal.caller(), true));
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}

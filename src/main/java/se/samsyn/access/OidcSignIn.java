package se.samsyn.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import se.samsyn.database.DatabaseProperties;

/**
 * Makes one of Samsyn's people of somebody whom a configured provider vouches for. Who is known by the provider's
 * subject is that person; others act for the agency whose organisation number the provider tells. The provider decides
 * how they have shown who they are; no personal number is asked for or kept.
 */
class OidcSignIn implements AuthenticationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    private final Identities identities;
    private final ProviderService providers;
    private final AccessProperties.Oidc mapping;
    private final DatabaseProperties database;
    private final AuthenticationSuccessHandler next;

    OidcSignIn(
            Identities identities,
            ProviderService providers,
            AccessProperties.Oidc mapping,
            DatabaseProperties database,
            AuthenticationSuccessHandler next) {
        this.identities = identities;
        this.providers = providers;
        this.mapping = mapping;
        this.database = database;
        this.next = next;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication provided)
            throws IOException, ServletException {
        SignedIn principal;
        try {
            principal = identity(provided).orElse(null);
        } catch (NoPlaceException e) {
            refuse(request, response, e.reason().page());
            return;
        }
        if (principal == null) {
            refuse(request, response, "okand");
            return;
        }
        var authorities = new ArrayList<GrantedAuthority>(principal.getAuthorities());
        authorities.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
                .issuedAt(shownAt(provided))
                .build());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
        SessionContext.keep(authentication, request, response);
        next.onAuthenticationSuccess(request, response, authentication);
    }

    /** When somebody last showed the provider who they are; long ago where it does not tell, which is no lately. */
    private static Instant shownAt(Authentication provided) {
        return provided.getPrincipal() instanceof OidcUser user && user.getAuthenticatedAt() != null
                ? user.getAuthenticatedAt()
                : Instant.EPOCH;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException {
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
        response.sendRedirect(request.getContextPath() + "/logga-in?" + page);
    }

    private Optional<SignedIn> identity(Authentication provided) {
        return provided.getPrincipal() instanceof OidcUser user && user.getSubject() != null
                ? identity(user, user.getSubject())
                : Optional.empty();
    }

    private Optional<SignedIn> identity(OidcUser user, String subject) {
        var issuer = String.valueOf(user.getIssuer());
        try {
            var linked = providers.find(issuer, subject);
            var id = linked.isPresent() ? linked : agency(user).map(agency -> create(user, issuer, subject, agency));
            return id.map(identities::load);
        } catch (UsernameNotFoundException e) {
            LOG.info("The account of {} at {} has ended", subject, issuer);
            return Optional.empty();
        }
    }

    private long create(OidcUser user, String issuer, String subject, long agency) {
        var name = Objects.requireNonNullElse(user.getFullName(), subject);
        var email = Objects.requireNonNullElse(user.getEmail(), "");
        return providers.create(issuer, subject, name, email, municipality(), agency);
    }

    private Optional<Long> agency(OidcUser user) {
        var claim = user.getClaimAsString(mapping.organisationClaim());
        var number = claim == null ? "" : claim.replaceAll("\\D", "");
        if (number.length() == 12) {
            // with the century that some registers put before it
            number = number.substring(2);
        }
        var configured = mapping.agencies().get(number);
        var agency = configured != null
                ? Optional.of(configured)
                : number.length() == 10 ? identities.agencyWithNumber(municipality(), number) : Optional.<Long>empty();
        if (agency.isEmpty()) {
            LOG.info("A provider vouched for somebody of organisation {}, which is no agency here", number);
        }
        return agency;
    }

    private String municipality() {
        var configured = mapping.municipality();
        return configured == null ? database.municipalities().getFirst() : configured;
    }
}

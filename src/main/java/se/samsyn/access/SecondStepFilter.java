package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What makes somebody wholly signed in: a code after the password, or a passkey, with or without one. The roles come
 * with the last factor and not before.
 */
class SecondStepFilter extends AbstractAuthenticationProcessingFilter {

    /** What the forms post. */
    static final String CODE = "kod";

    static final String PASSKEY = "nyckel";

    static final String LABEL = "namn";

    private static final Logger LOG = LoggerFactory.getLogger(SecondStepFilter.class);

    private static final RequestMatcher CODE_STEP =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logga-in/kod");
    private static final RequestMatcher PASSKEY_STEP =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logga-in/nyckel");
    private static final RequestMatcher NEW_PASSKEY_STEP =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logga-in/ny-nyckel");

    private final Identities identities;
    private final Factors factors;
    private final Passkeys passkeys;
    private final Attempts attempts;
    private final HalfSignIns halfSignIns;

    SecondStepFilter(
            Identities identities, Factors factors, Passkeys passkeys, Attempts attempts, HalfSignIns halfSignIns) {
        super(new OrRequestMatcher(CODE_STEP, PASSKEY_STEP, NEW_PASSKEY_STEP));
        this.identities = identities;
        this.factors = factors;
        this.passkeys = passkeys;
        this.attempts = attempts;
        this.halfSignIns = halfSignIns;
        setAuthenticationManager(authentication -> authentication);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        if (!attempts.allow(Attempts.Kind.ADDRESS, request.getRemoteAddr())) {
            throw new TooManyAttemptsException();
        }
        if (half().filter(halfSignIns::isOver).isPresent()) {
            throw new SecondStepOverException();
        }
        var authentication = CODE_STEP.matches(request)
                ? code(request)
                : PASSKEY_STEP.matches(request) ? passkey(request) : newPasskey(request);
        attempts.takeBack(Attempts.Kind.ADDRESS, request.getRemoteAddr());
        return authentication;
    }

    private Authentication code(HttpServletRequest request) {
        var half = half().orElseThrow(() -> new BadCredentialsException("Nobody has given a password"));
        var whose = String.valueOf(half.identityId());
        if (!attempts.allow(Attempts.Kind.CODE, whose)) {
            throw new TooManyAttemptsException();
        }
        var typed = parameter(request, CODE);
        var held = factors.held(half.identityId());
        // whoever sets up their first factor shows its digits for the first time; nobody adds one to others this way
        var right =
                held.any() ? factors.accept(half.identityId(), typed) : factors.acceptDigits(half.identityId(), typed);
        if (!right) {
            throw new BadCredentialsException("Wrong code");
        }
        attempts.forget(Attempts.Kind.CODE, whose);
        return whole(
                half.identityId(), FactorGrantedAuthority.withFactor("CODE").build());
    }

    private Authentication passkey(HttpServletRequest request) {
        try {
            var identity = passkeys.authenticate(request, parameter(request, PASSKEY));
            if (half().filter(half -> half.identityId() != identity).isPresent()) {
                throw new BadCredentialsException("Somebody else's passkey");
            }
            return whole(identity, FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
        } catch (BadCredentialsException | NoPlaceException e) {
            throw e;
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    private Authentication newPasskey(HttpServletRequest request) {
        var half = half().filter(HalfSignedIn::mustSetUp)
                .orElseThrow(() -> new BadCredentialsException("Nobody has to set up a passkey here"));
        if (factors.held(half.identityId()).any()) {
            throw new BadCredentialsException("A second factor is there already");
        }
        try {
            passkeys.register(
                    request,
                    parameter(request, PASSKEY),
                    PasskeyLabel.of(parameter(request, LABEL)),
                    half.identityId());
        } catch (RuntimeException e) {
            throw refused(e);
        }
        return whole(
                half.identityId(), FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
    }

    private Authentication whole(long identity, FactorGrantedAuthority factor) {
        var principal = half().map(HalfSignedIn::place)
                .map(place -> identities.load(identity, place))
                .orElseGet(() -> identities.load(identity));
        var authorities = new ArrayList<GrantedAuthority>(principal.getAuthorities());
        authorities.add(factor);
        half().ifPresent(half ->
                authorities.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                        .issuedAt(passwordShown().orElse(half.since()))
                        .build()));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }

    /** When it was, where the session is on its way from one place to another; a first step has just been taken. */
    private static Optional<Instant> passwordShown() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).stream()
                .flatMap(shown -> shown.getAuthorities().stream())
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .max(Comparator.naturalOrder());
    }

    /** The libraries say why in many ways; the one who signs in hears one, the log the rest. */
    private static BadCredentialsException refused(RuntimeException why) {
        LOG.info("A passkey was refused: {}", why.toString());
        return new BadCredentialsException("A passkey was refused", why);
    }

    static Optional<HalfSignedIn> half() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HalfSignedIn half
                ? Optional.of(half)
                : Optional.empty();
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}

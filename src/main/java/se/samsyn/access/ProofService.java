package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import se.samsyn.shared.RuleViolation;

/**
 * Somebody who is signed in shows once more who they are, before what they sign in with is changed. They show what they
 * sign in with: the password and, where they have one, a second factor; a passkey alone; or their provider again.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ProofService {

    /**
     * What somebody can show.
     *
     * @param code whether a code is asked for beside the password
     * @param demonstrated whether everybody knows the password
     */
    public record Ways(
            String username,
            boolean password,
            boolean code,
            boolean passkey,
            List<OidcProviders.Provider> providers,
            boolean demonstrated) {}

    private static final Logger LOG = LoggerFactory.getLogger(ProofService.class);

    private final IdentityStore identities;
    private final Factors factors;
    private final Passkeys passkeys;
    private final Passwords passwords;
    private final Attempts attempts;
    private final ProviderService linked;
    private final OidcProviders providers;
    private final RecentProof recent;
    private final ApplicationEventPublisher events;

    ProofService(
            IdentityStore identities,
            Factors factors,
            Passkeys passkeys,
            Passwords passwords,
            Attempts attempts,
            ProviderService linked,
            OidcProviders providers,
            RecentProof recent,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.factors = factors;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.attempts = attempts;
        this.linked = linked;
        this.providers = providers;
        this.recent = recent;
        this.events = events;
    }

    public Ways ways(HttpServletRequest request) {
        var identity = self();
        var held = factors.held(identity.id());
        var issuers = linked.issuers(identity.id());
        return new Ways(
                identity.username(),
                !identity.passwordHash().startsWith(ProviderService.NO_PASSWORD),
                held.any(),
                held.passkeys() > 0 && passkeys.isPossible(request),
                providers.list().stream()
                        .filter(provider -> issuers.contains(provider.issuer()))
                        .toList(),
                identities.isDemonstrated(identity.id()));
    }

    /**
     * By password, and by code where there is a second factor.
     *
     * @throws RuleViolation where either is wrong, or there have been too many attempts
     */
    public void byPassword(String password, String code, HttpServletRequest request, HttpServletResponse response) {
        var identity = self();
        if (!attempts.allow(Attempts.Kind.PRESENT, identity.username())) {
            throw refused("", "access.proof.wait");
        }
        if (!passwords.matches(password, identity.passwordHash())) {
            throw refused("password", "access.password.wrong");
        }
        var shown = new ArrayList<>(List.of(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        if (factors.held(identity.id()).any()) {
            checkCode(identity.id(), code);
            shown.add("FACTOR_CODE");
        }
        attempts.forget(Attempts.Kind.PRESENT, identity.username());
        recent.shown(shown, request, response);
    }

    /** What the browser has to know to ask for a passkey; good for one answer. */
    public String passkeyOptions(HttpServletRequest request) {
        return passkeys.requestOptions(
                request, SecurityContextHolder.getContext().getAuthentication());
    }

    /** @throws RuleViolation where it is no passkey of the caller's */
    public void byPasskey(String credential, HttpServletRequest request, HttpServletResponse response) {
        var caller = CurrentCaller.get().identityId();
        try {
            if (passkeys.authenticate(request, credential) != caller) {
                throw new IllegalArgumentException("Somebody else's passkey");
            }
        } catch (RuntimeException e) {
            LOG.info("A passkey was refused: {}", e.toString());
            throw refused("", "access.passkey.refused");
        }
        recent.shown(List.of(FactorGrantedAuthority.WEBAUTHN_AUTHORITY), request, response);
    }

    private void checkCode(long identity, String code) {
        var whose = String.valueOf(identity);
        if (!attempts.allow(Attempts.Kind.CODE, whose)) {
            throw refused("", "access.proof.wait");
        }
        if (!factors.accept(identity, code)) {
            throw refused("code", "access.code.wrong");
        }
        attempts.forget(Attempts.Kind.CODE, whose);
    }

    /** In the log it stands as a sign-in that was refused, which it is. */
    private RuleViolation refused(String field, String key) {
        events.publishEvent(new SignInTried(CurrentCaller.get(), false));
        return new RuleViolation(field, key);
    }

    private IdentityRepository.Identity self() {
        return identities.find(CurrentCaller.get().identityId()).orElseThrow();
    }
}

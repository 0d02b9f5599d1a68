package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import se.samsyn.shared.RuleViolation;

/**
 * Everybody's own account: password, second factors, sessions. Nothing here takes an identity: it is the caller's. What
 * changes how they sign in, or where they are signed in, is for a caller who has shown lately who they are
 * ({@link ProofNeededException}); a new password asks for the present one instead.
 */
@Service
@PreAuthorize(
        "hasAnyRole('DIRECTOR', 'COORDINATOR', 'MEMBER', 'AGENCY_ADMINISTRATOR', 'READER', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER')")
@InCommons
public class OwnAccountService {

    private final IdentityRepository identities;
    private final Factors factors;
    private final PasskeyStore passkeyStore;
    private final Passkeys passkeys;
    private final Passwords passwords;
    private final Attempts attempts;
    private final OpenSessions sessions;
    private final RecentProof proof;

    OwnAccountService(
            IdentityRepository identities,
            Factors factors,
            PasskeyStore passkeyStore,
            Passkeys passkeys,
            Passwords passwords,
            Attempts attempts,
            OpenSessions sessions,
            RecentProof proof) {
        this.identities = identities;
        this.factors = factors;
        this.passkeyStore = passkeyStore;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.proof = proof;
    }

    @InCommons(readOnly = true)
    public OwnAccount get() {
        var identity = self();
        var held = factors.held(identity.id());
        return new OwnAccount(
                identity.username(),
                identity.name(),
                identity.email(),
                held.authenticator(),
                passkeyStore.list(identity.id()),
                held.recoveryCodes(),
                held.required(),
                identities.isDemonstrated(identity.id()));
    }

    /**
     * Changes the password and ends the caller's other sessions.
     *
     * @throws RuleViolation where the present one is wrong, or the new one too short or too easy to guess
     */
    public void changePassword(String present, String wanted, @Nullable HttpSession current) {
        var identity = self();
        if (identities.isDemonstrated(identity.id())) {
            throw new RuleViolation("", "access.password.demonstration");
        }
        confirmPassword("present", present, identity);
        identities.setPassword(
                identity.id(),
                passwords.accept("wanted", wanted, List.of(identity.username(), identity.name(), "samsyn")));
        sessions.endOthers(identity.id(), current);
    }

    /** @throws RuleViolation where it cannot be one */
    public void changeEmail(String email) {
        var checked = Email.check("email", email);
        proof.check();
        identities.setEmail(callerId(), checked);
    }

    /** What the caller's pages and mails are in from now on, wherever they sign in; those that a demonstration shares keep none. */
    public void chooseLanguage(Locale language) {
        if (!identities.isDemonstrated(callerId())) {
            identities.setLanguage(callerId(), language.getLanguage());
        }
    }

    /** Whether an authenticator program can be added at all. */
    public boolean isAuthenticatorPossible() {
        return factors.mayBegin();
    }

    /** Begins with an authenticator program. @return its secret, to be shown until its digits have been typed */
    public String beginAuthenticator() {
        proof.check();
        return factors.begin(callerId());
    }

    /** @throws RuleViolation where these are not its digits now */
    public void confirmAuthenticator(String digits) {
        proof.check();
        if (!attempts.allow(Attempts.Kind.CODE, String.valueOf(callerId()))
                || !factors.acceptDigits(callerId(), digits)) {
            throw new RuleViolation("code", "access.code.wrong");
        }
        attempts.forget(Attempts.Kind.CODE, String.valueOf(callerId()));
    }

    /** @throws RuleViolation where the caller's role asks for a second factor and this is the only one */
    public void removeAuthenticator() {
        checkSpare();
        proof.check();
        factors.removeAuthenticator(callerId());
    }

    /** What the browser has to know to make a passkey. */
    public String passkeyOptions(HttpServletRequest request) {
        proof.check();
        return passkeys.creationOptions(
                request, SecurityContextHolder.getContext().getAuthentication());
    }

    public boolean isPasskeyPossible(HttpServletRequest request) {
        return passkeys.isPossible(request);
    }

    /** @throws RuleViolation where what the browser made is no answer to what was asked */
    public void addPasskey(HttpServletRequest request, String credential, String label) {
        proof.check();
        try {
            passkeys.register(request, credential, PasskeyLabel.of(label), callerId());
        } catch (RuntimeException e) {
            throw new RuleViolation("", "access.passkey.refused");
        }
    }

    /** @throws RuleViolation where it is not there, or is the only second factor that a role asks for */
    public void removePasskey(String id) {
        checkSpare();
        proof.check();
        if (!passkeyStore.remove(callerId(), id)) {
            throw new RuleViolation("", "access.passkey.gone");
        }
    }

    /** Replaces all there were. @return the codes, which are told once and kept nowhere */
    public List<String> newRecoveryCodes() {
        proof.check();
        return factors.newRecoveryCodes(callerId());
    }

    /** The caller's open sessions, the newest first. */
    public List<OpenSession> sessions(@Nullable HttpSession current) {
        return sessions.of(callerId(), current);
    }

    public void endSession(String handle) {
        proof.check();
        sessions.end(callerId(), handle);
    }

    public void endOtherSessions(@Nullable HttpSession current) {
        proof.check();
        sessions.endOthers(callerId(), current);
    }

    private void confirmPassword(String field, String typed, IdentityRepository.Identity identity) {
        if (!attempts.allow(Attempts.Kind.PRESENT, identity.username())
                || !passwords.matches(typed, identity.passwordHash())) {
            throw new RuleViolation(field, "access.password.wrong");
        }
        attempts.forget(Attempts.Kind.PRESENT, identity.username());
    }

    private void checkSpare() {
        if (!factors.held(callerId()).maySpareOne()) {
            throw new RuleViolation("", "access.factor.lastOne");
        }
    }

    private IdentityRepository.Identity self() {
        return identities.find(callerId()).orElseThrow();
    }

    private static long callerId() {
        return CurrentCaller.get().identityId();
    }
}

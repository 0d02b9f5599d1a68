package se.samsyn.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Second factors: what somebody holds, whether their role asks for one, and whether a typed code is right. */
@Service
@InCommons
class Factors {

    /** @param recoveryCodes how many are left */
    record Held(boolean authenticator, int passkeys, int recoveryCodes, boolean required) {

        boolean any() {
            return authenticator || passkeys > 0;
        }

        /** Whether one may go without leaving a role without the factor it asks for. */
        boolean maySpareOne() {
            return !required || (authenticator ? 1 : 0) + passkeys > 1;
        }
    }

    private static final int RECOVERY_CODES = 10;

    /** 120 bits, so that a plain hash of one tells nothing. */
    private static final int RECOVERY_CODE_CHARACTERS = 24;

    private final FactorRepository repository;
    private final Seal seal;
    private final Clock clock;

    Factors(FactorRepository repository, Seal seal, Clock clock) {
        this.repository = repository;
        this.seal = seal;
        this.clock = clock;
    }

    /** Whether authenticator programs can be added: their secrets are kept sealed or not at all. */
    boolean mayBegin() {
        return seal.isPossible();
    }

    @InCommons(readOnly = true)
    Held held(long identity) {
        return new Held(
                repository
                        .authenticator(identity)
                        .filter(FactorRepository.Authenticator::confirmed)
                        .isPresent(),
                repository.passkeys(identity),
                repository.recoveryCodes(identity),
                repository.isRequired(identity));
    }

    /**
     * Begins with an authenticator program, which counts once its digits have been shown.
     *
     * @return the secret to hand to it; a new one each time
     * @throws IllegalStateException where there is one in use, or no key to seal the secret with
     */
    String begin(long identity) {
        var secret = Totp.secret();
        if (!repository.begin(identity, seal.close(secret, identity))) {
            throw new IllegalStateException("An authenticator is in use");
        }
        return secret;
    }

    /** Whether this secret is the one that was begun with and has not been confirmed yet. */
    @InCommons(readOnly = true)
    boolean isBegun(long identity, String secret) {
        return repository
                .authenticator(identity)
                .filter(begun -> !begun.confirmed())
                .flatMap(begun -> seal.open(begun.secret(), identity))
                .filter(secret::equals)
                .isPresent();
    }

    /** Whether it is what the authenticator program shows now; the same digits are right once. */
    boolean acceptDigits(long identity, String typed) {
        var digits = typed.replaceAll("\\s", "");
        var kept = repository.authenticator(identity).map(FactorRepository.Authenticator::secret);
        var secret = kept.flatMap(stored -> seal.open(stored, identity));
        var right = secret.map(known -> Totp.step(known, digits, clock.instant()))
                .filter(step -> step.isPresent() && repository.use(identity, step.getAsLong()))
                .isPresent();
        if (right && !seal.isCurrent(kept.orElseThrow())) {
            // older than sealing, or sealed with a key that has been replaced
            repository.reseal(identity, kept.orElseThrow(), seal.close(secret.orElseThrow(), identity));
        }
        return right;
    }

    /** The digits of a confirmed program, or a recovery code, which then is used up. */
    boolean accept(long identity, String typed) {
        var confirmed = repository.authenticator(identity).filter(FactorRepository.Authenticator::confirmed);
        return confirmed.isPresent() && acceptDigits(identity, typed)
                || repository.useRecoveryCode(identity, Secrets.hash(normal(typed)));
    }

    void removeAuthenticator(long identity) {
        repository.removeAuthenticator(identity);
    }

    /** Replaces all there were. @return the codes, which are told once and kept nowhere */
    List<String> newRecoveryCodes(long identity) {
        var codes = Stream.generate(() -> Totp.random(RECOVERY_CODE_CHARACTERS).toLowerCase(Locale.ROOT))
                .limit(RECOVERY_CODES)
                .toList();
        repository.replaceRecoveryCodes(
                identity, codes.stream().map(Secrets::hash).toList());
        return codes.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }

    /** Takes everything away, so that somebody who has lost it can begin again. */
    void reset(long identity) {
        repository.removeAuthenticator(identity);
        repository.removePasskeys(identity);
        repository.replaceRecoveryCodes(identity, List.of());
    }

    private static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}

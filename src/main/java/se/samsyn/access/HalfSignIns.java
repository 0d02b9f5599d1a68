package se.samsyn.access;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Those who are between the password and the second step. They are signed in nowhere, so that {@link OpenSessions} does
 * not know them: what they sign in with is compared instead with what it was, and a new password, a factor that is
 * reset, or the end of the account leaves them nothing to go on with.
 */
@Component
class HalfSignIns {

    /** Long enough to set up an authenticator program, short for a page left alone. */
    static final Duration VALID = Duration.ofMinutes(10);

    private final IdentityStore identities;
    private final Factors factors;
    private final Clock clock;

    HalfSignIns(IdentityStore identities, Factors factors, Clock clock) {
        this.identities = identities;
        this.factors = factors;
        this.clock = clock;
    }

    /** @param place where they are on the way to; null for their first */
    HalfSignedIn begin(SignedIn whole, @Nullable Place place) {
        var identity = whole.caller().identityId();
        var held = factors.held(identity);
        return new HalfSignedIn(
                identity,
                whole.username(),
                whole.caller().name(),
                !held.any(),
                place,
                clock.instant(),
                state(whole.passwordHash(), held));
    }

    /** Whether it is too long ago, or somebody has changed what they sign in with. */
    boolean isOver(HalfSignedIn half) {
        return !clock.instant().isBefore(half.since().plus(VALID))
                || identities
                        .find(half.identityId())
                        .filter(identity -> state(identity.passwordHash(), factors.held(identity.id()))
                                .equals(half.state()))
                        .isEmpty();
    }

    /** A program that has only been begun with is none yet, and recovery codes are used up on the way. */
    private static String state(String passwordHash, Factors.Held held) {
        return Secrets.hash(passwordHash + " " + held.authenticator() + " " + held.passkeys());
    }
}

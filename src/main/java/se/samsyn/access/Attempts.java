package se.samsyn.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Input;

/**
 * Limits how often something may be tried. An attempt is counted before it is examined, so that a thousand at once are
 * a thousand; whether what was tried exists makes no difference.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW, label = InCommons.LABEL)
class Attempts {

    /** What is counted, how many are let through within which time. */
    enum Kind {
        /** Passwords for one name from one address. */
        PAIR(10, Duration.ofMinutes(15)),
        /**
         * Passwords for one name from anywhere: what {@link #PAIR} has refused is not counted, so that nobody alone keeps
         * a name's owner waiting.
         */
        ACCOUNT(50, Duration.ofMinutes(15)),
        /** Passwords typed once more by one who is signed in. */
        PRESENT(10, Duration.ofMinutes(15)),
        /** Passwords, codes and passkeys from one address: a whole town hall may share it. */
        ADDRESS(100, Duration.ofMinutes(15)),
        /** Codes for one person: six digits are a million, and three of them are right at any time. */
        CODE(6, Duration.ofMinutes(15)),
        /** Links by mail to one person. */
        LINK(3, Duration.ofHours(1)),
        /** Links by mail asked for from one address. */
        LINK_ADDRESS(20, Duration.ofHours(1));

        private final int most;
        private final Duration within;

        Kind(int most, Duration within) {
            this.most = most;
            this.within = within;
        }

        int most() {
            return most;
        }
    }

    private static final Duration KEPT = Duration.ofDays(1);

    private final AttemptRepository repository;
    private final Clock clock;

    Attempts(AttemptRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Counts an attempt. @return whether it may be examined at all */
    boolean allow(Kind kind, String... whose) {
        var now = OffsetDateTime.now(clock);
        repository.forgetBefore(now.minus(KEPT));
        return repository.add(key(kind, whose), now, now.minus(kind.within)) <= kind.most;
    }

    /** It was no guess: does not count. */
    void takeBack(Kind kind, String... whose) {
        repository.takeBack(key(kind, whose));
    }

    /** Whoever it was has shown who they are; of a pair the first is enough. */
    void forget(Kind kind, String... whose) {
        repository.forget(key(kind, whose));
    }

    /** A name that somebody typed may be their password: only its hash is kept. */
    private static String key(Kind kind, String... whose) {
        return Stream.concat(
                        Stream.of(kind.name()),
                        Stream.of(whose).map(one -> Secrets.hash(Input.line(one).toLowerCase(Locale.ROOT))))
                .collect(Collectors.joining(":"));
    }
}

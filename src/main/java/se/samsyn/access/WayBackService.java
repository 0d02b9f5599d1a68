package se.samsyn.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import se.samsyn.shared.RuleViolation;

/**
 * The way back for whoever has forgotten their password: a link by mail that opens once. It leads to a new password and
 * past no second factor.
 */
@Service
@InCommons
public class WayBackService {

    /** How long a link that was asked for by mail, and one that was handed over, can be used. */
    private static final Duration MAILED = Duration.ofHours(1);

    private static final Duration HANDED_OVER = Duration.ofHours(24);

    private final WayBackRepository links;
    private final IdentityRepository identities;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Mail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WayBackService(
            WayBackRepository links,
            IdentityRepository identities,
            Passwords passwords,
            Attempts attempts,
            Mail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.identities = identities;
        this.passwords = passwords;
        this.attempts = attempts;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** Whether links can be mailed at all. */
    public boolean isPossible() {
        return mail.isPossible();
    }

    /**
     * Mails a link to whoever it is, if they are somebody and have an address. Whether they are is not told.
     *
     * @param address of the one who asks, for the limit
     */
    public void ask(String usernameOrEmail, String address) {
        var allowed = attempts.allow(Attempts.Kind.LINK_ADDRESS, address)
                & attempts.allow(Attempts.Kind.LINK, usernameOrEmail);
        if (allowed && mail.isPossible()) {
            identities
                    .findReachable(usernameOrEmail)
                    .filter(identity -> !identity.memberships().isEmpty())
                    .filter(identity -> !identities.isDemonstrated(identity.id()))
                    .ifPresent(identity -> mail.send(
                            identity.email(),
                            Mail.locale(identity.language()),
                            "wayBack",
                            path(identity.id(), MAILED),
                            identity.name(),
                            identity.username()));
        }
    }

    /** A link to hand over; whether the caller may is for the one who calls this to say. */
    OneTimeLink linkFor(long identityId) {
        return new OneTimeLink(path(identityId, HANDED_OVER), "");
    }

    @InCommons(readOnly = true)
    public boolean isOpen(String token) {
        return links.findOpen(Secrets.hash(token)).isPresent();
    }

    /**
     * Sets the new password, and ends all sessions that began with the old one.
     *
     * @throws RuleViolation where it is too short or too easy to guess, or everybody's in a demonstration; the link stays
     *     usable
     * @throws InvitationService.InvitationUsedException where the link has been used or has expired
     */
    public void setPassword(String token, String password) {
        var hash = Secrets.hash(token);
        var identity = links.findOpen(hash)
                .flatMap(identities::find)
                .orElseThrow(InvitationService.InvitationUsedException::new);
        if (identity.demonstrated()) {
            throw new RuleViolation("", "access.password.demonstration");
        }
        if (!links.use(hash)) {
            throw new InvitationService.InvitationUsedException();
        }
        identities.setPassword(
                identity.id(),
                passwords.accept("password", password, List.of(identity.username(), identity.name(), "samsyn")));
        attempts.forget(Attempts.Kind.ACCOUNT, identity.username());
        attempts.forget(Attempts.Kind.PAIR, identity.username());
        events.publishEvent(new OpenSessions.Ended(identity.id()));
    }

    private String path(long identity, Duration valid) {
        var token = Secrets.token();
        links.add(Secrets.hash(token), identity, OffsetDateTime.now(clock).plus(valid));
        return "nytt-losenord/" + token;
    }
}

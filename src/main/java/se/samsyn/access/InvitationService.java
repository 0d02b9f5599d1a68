package se.samsyn.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;

/**
 * Accounts come to be through one-time links: the first administrator's is printed to the log of a new installation,
 * everybody else's is made by a coordinator or an administrator and handed over.
 */
@Service
@InCommons
public class InvitationService {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationService.class);

    /** Fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = Passwords.SHORTEST;

    /** How long a link can be used. */
    static final Duration VALID = Duration.ofHours(72);

    private final InvitationRepository invitations;
    private final IdentityRepository identities;
    private final Passwords passwords;
    private final Mail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            IdentityRepository identities,
            Passwords passwords,
            Mail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.identities = identities;
        this.passwords = passwords;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** A token for the first administrator, or nothing where somebody can sign in already. */
    Optional<String> inviteFirstAdministrator(String municipality) {
        if (identities.anyIdentity()) {
            return Optional.empty();
        }
        invitations.withdrawUnused(municipality, Role.ADMINISTRATOR);
        return Optional.of(invite(new Invitation(municipality, Role.ADMINISTRATOR, null, "", "")));
    }

    @InCommons(readOnly = true)
    public Optional<Invitation> find(String token) {
        return invitations.findOpen(Secrets.hash(token));
    }

    /**
     * Makes the account that a link stands for.
     *
     * @throws RuleViolation where the password is too short or too easy to guess; the link stays usable
     * @throws UsernameTakenException where somebody has that name already; the link stays usable
     * @throws InvitationUsedException where the link has been used or has expired meanwhile
     */
    public void accept(String token, String username, String name, String password) {
        var invitation = use(token);
        var chosen = Input.line(username).toLowerCase(Locale.ROOT);
        Input.checkName("username", chosen);
        var called = Input.line(name);
        Input.checkName("name", called);
        var hash = passwords.accept(
                "password",
                password,
                List.of(chosen, called, identities.municipalityName(invitation.municipality()), "samsyn"));
        try {
            add(invitation, identities.add(chosen, called, hash, invitation.email()), called);
        } catch (DuplicateKeyException e) {
            throw new UsernameTakenException(e);
        }
    }

    /**
     * Adds what a link stands for to what the caller is already.
     *
     * @throws RuleViolation where the caller made the link: nobody gives themselves a role; the link stays usable
     * @throws InvitationUsedException where the link has been used or has expired meanwhile
     */
    @PreAuthorize("isAuthenticated()")
    public void acceptAsCaller(String token) {
        var caller = CurrentCaller.get();
        if (invitations.isBy(Secrets.hash(token), caller.identityId())) {
            throw new RuleViolation("", "access.ownInvitation");
        }
        var invitation = use(token);
        add(invitation, caller.identityId(), caller.name());
    }

    /** Uses it up first: of two who come at once, one waits here and finds it used. */
    private Invitation use(String token) {
        var invitation = find(token).orElseThrow(InvitationService::used);
        if (!invitations.use(Secrets.hash(token))) {
            throw used();
        }
        return invitation;
    }

    /** Told without the link: it may be somebody's who has only mistyped it. */
    private static InvitationUsedException used() {
        LOG.warn("Somebody tried to use an invitation that was used before, has expired, or never was");
        return new InvitationUsedException();
    }

    private void add(Invitation invitation, long identity, String name) {
        events.publishEvent(new AccountChanged(
                invitation.municipality(),
                AccountChanged.Act.ROLE_GIVEN,
                identity,
                name,
                invitation.role().name()));
        add(invitation, identity, invitation.role());
        if (invitation.role() == Role.ADMINISTRATOR) {
            // the first one also keeps the registers, or nobody could
            add(invitation, identity, Role.COORDINATOR);
        } else if (invitation.role() == Role.AGENCY_ADMINISTRATOR) {
            add(invitation, identity, Role.MEMBER);
        }
    }

    private void add(Invitation invitation, long identity, Role role) {
        var agency = role.isForAgency() ? invitation.agencyId() : null;
        identities.addMembership(identity, invitation.municipality(), role, agency);
    }

    /** @return the link, which is told once and kept nowhere; mailed where there is an address to mail it to */
    OneTimeLink inviteByMail(Invitation invitation) {
        var path = "valkommen/" + invite(invitation);
        if (invitation.email().isEmpty() || !mail.isPossible()) {
            return new OneTimeLink(path, "");
        }
        mail.send(
                invitation.email(),
                Mail.locale(identities.languageOf(invitation.email())),
                "invitation",
                path,
                invitation.name(),
                identities.municipalityName(invitation.municipality()));
        return new OneTimeLink(path, invitation.email());
    }

    /** @return the token, which is told once and kept nowhere */
    String invite(Invitation invitation) {
        var token = Secrets.token();
        invitations.add(
                Secrets.hash(token), invitation, OffsetDateTime.now(clock).plus(VALID));
        return token;
    }

    /** The chosen name belongs to somebody already. */
    public static class UsernameTakenException extends RuntimeException {
        UsernameTakenException(Throwable cause) {
            super(cause);
        }
    }

    /** The link opens nothing any more. */
    public static class InvitationUsedException extends RuntimeException {}
}

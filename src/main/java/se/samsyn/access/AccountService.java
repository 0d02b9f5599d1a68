package se.samsyn.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import se.samsyn.shared.RuleViolation;

/**
 * The accounts of the caller's municipality: seeing them, inviting, confirming, ending. Somebody who keeps the accounts
 * of one agency sees and changes that agency's, and nothing else.
 */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'AGENCY_ADMINISTRATOR')")
@InCommons
public class AccountService {

    private final IdentityRepository identities;
    private final InvitationService invitations;
    private final WayBackService wayBack;
    private final Factors factors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            IdentityRepository identities,
            InvitationService invitations,
            WayBackService wayBack,
            Factors factors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.identities = identities;
        this.invitations = invitations;
        this.wayBack = wayBack;
        this.factors = factors;
        this.events = events;
        this.clock = clock;
    }

    @InCommons(readOnly = true)
    public List<Account> list() {
        return identities.accounts(CurrentCaller.get().municipality(), ownAgencyOnly());
    }

    /**
     * Makes a one-time link to the caller's own municipality, and mails it where there is an address and a mail server.
     *
     * @return the link's address, without the host; it is told once and kept nowhere
     * @throws RuleViolation where somebody who keeps one agency's accounts invites for anything else
     */
    public OneTimeLink invite(InvitationData invitation) {
        var only = ownAgencyOnly();
        if (only != null && !(invitation.role().isForAgency() && only.equals(invitation.agencyId()))) {
            throw new RuleViolation("role", "access.ownAgencyOnly");
        }
        events.publishEvent(new AccountChanged(
                CurrentCaller.get().municipality(),
                AccountChanged.Act.INVITED,
                0,
                invitation.name(),
                invitation.role().name()));
        return invitations.inviteByMail(new Invitation(
                CurrentCaller.get().municipality(),
                invitation.role(),
                invitation.agencyId(),
                invitation.name(),
                invitation.email()));
    }

    /**
     * Ends somebody's places here for good; nobody signs in to them again. Whoever is signed in with them is out at
     * once. Nobody ends their own, or none might be left.
     */
    public void end(long identityId) {
        check(identityId);
        var name = name(identityId);
        if (!identities.end(identityId, CurrentCaller.get().municipality(), ownAgencyOnly())) {
            throw new RuleViolation("", "access.noSuchAccount");
        }
        tell(AccountChanged.Act.ACCOUNT_ENDED, identityId, name);
        events.publishEvent(new OpenSessions.Ended(identityId));
    }

    /** Says that somebody still belongs; asked for once a year. */
    public void confirm(long membershipId) {
        if (!identities.confirm(
                membershipId, CurrentCaller.get().municipality(), ownAgencyOnly(), LocalDate.now(clock))) {
            throw new RuleViolation("", "access.noSuchAccount");
        }
        list().stream()
                .filter(account -> account.membershipId() == membershipId)
                .forEach(account -> tell(AccountChanged.Act.ACCOUNT_CONFIRMED, account.identityId(), account.name()));
    }

    /** A link to a new password, for somebody who has lost theirs and gets no mail. Told once and kept nowhere. */
    public OneTimeLink newPasswordFor(long identityId) {
        check(identityId);
        tell(AccountChanged.Act.NEW_PASSWORD_LINK, identityId, name(identityId));
        return wayBack.linkFor(identityId);
    }

    /** Takes away somebody's second factors, so that they can set up new ones; whoever is signed in with them is out. */
    public void resetSecondFactor(long identityId) {
        check(identityId);
        factors.reset(identityId);
        tell(AccountChanged.Act.SECOND_FACTOR_RESET, identityId, name(identityId));
        events.publishEvent(new OpenSessions.Ended(identityId));
    }

    private String name(long identityId) {
        return identities
                .find(identityId)
                .map(IdentityRepository.Identity::name)
                .orElse("");
    }

    private void tell(AccountChanged.Act act, long identityId, String name) {
        events.publishEvent(new AccountChanged(CurrentCaller.get().municipality(), act, identityId, name, ""));
    }

    private void check(long identityId) {
        var caller = CurrentCaller.get();
        if (identityId == caller.identityId()) {
            throw new RuleViolation("", "access.ownAccount");
        }
        if (!identities.belongs(identityId, caller.municipality(), ownAgencyOnly())) {
            throw new RuleViolation("", "access.noSuchAccount");
        }
    }

    /** The agency that a caller is confined to; null for those who keep all accounts. */
    private static @Nullable Long ownAgencyOnly() {
        var caller = CurrentCaller.get();
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.COORDINATOR) ? null : caller.agencyId();
    }
}

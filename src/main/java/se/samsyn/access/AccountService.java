package se.samsyn.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import se.samsyn.shared.RuleViolation;

/**
 * The accounts of the caller's municipality: seeing them, inviting, confirming, ending. Somebody who keeps the accounts
 * of one agency sees and changes that agency's, and nothing else.
 */
@Service
@MayKeepAccounts
@InCommons
public class AccountService {

    private final AccountRepository accounts;
    private final IdentityRepository identities;
    private final InvitationService invitations;
    private final WayBackService wayBack;
    private final Factors factors;
    private final RecentProof proof;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            IdentityRepository identities,
            InvitationService invitations,
            WayBackService wayBack,
            Factors factors,
            RecentProof proof,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.invitations = invitations;
        this.wayBack = wayBack;
        this.factors = factors;
        this.proof = proof;
        this.events = events;
        this.clock = clock;
    }

    @InCommons(readOnly = true)
    public List<Account> list() {
        return accounts.list(scope());
    }

    /**
     * Makes a one-time link to the caller's own municipality, and mails it where there is an address and a mail server.
     *
     * @return the link's address, without the host; it is told once and kept nowhere
     * @throws RuleViolation where somebody who keeps one agency's accounts invites for anything else, or somebody who is
     *     no administrator invites to what only administrators give
     * @throws ProofNeededException where the caller has not shown lately who they are
     */
    public OneTimeLink invite(InvitationData invitation) {
        var only = scope().agency();
        if (only != null && !(invitation.role().isForAgency() && only.equals(invitation.agencyId()))) {
            throw new RuleViolation("role", "access.ownAgencyOnly");
        }
        if (invitation.role().isGivenByAdministrators() && !CurrentCaller.get().is(Role.ADMINISTRATOR)) {
            throw new RuleViolation("role", "access.administratorsOnly");
        }
        proof.check();
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
     * once. Nobody ends their own, or none might be left; nor those whom a demonstration offers to everybody.
     *
     * @throws RuleViolation where it is none that the caller may end, which it says why
     * @throws ProofNeededException where the caller has not shown lately who they are
     */
    public void end(long identityId) {
        check(identityId);
        if (identities.isDemonstrated(identityId)) {
            throw new RuleViolation("", "access.demonstrationPerson");
        }
        proof.check();
        var name = name(identityId);
        if (!accounts.end(identityId, scope())) {
            throw new RuleViolation("", "access.noSuchAccount");
        }
        tell(AccountChanged.Act.ACCOUNT_ENDED, identityId, name);
        events.publishEvent(new OpenSessions.Ended(identityId));
    }

    /** Says that somebody still belongs; asked for once a year. */
    public void confirm(long membershipId) {
        if (!accounts.confirm(membershipId, scope(), LocalDate.now(clock))) {
            throw new RuleViolation("", "access.noSuchAccount");
        }
        list().stream()
                .filter(account -> account.membershipId() == membershipId)
                .forEach(account -> tell(AccountChanged.Act.ACCOUNT_CONFIRMED, account.identityId(), account.name()));
    }

    /**
     * A link to a new password, for somebody who has lost theirs and gets no mail. Told once and kept nowhere.
     *
     * @throws RuleViolation where they have places beyond what the caller keeps, which the password opens too
     * @throws ProofNeededException where the caller has not shown lately who they are
     */
    public OneTimeLink newPasswordFor(long identityId) {
        checkWhole(identityId);
        if (identities.isDemonstrated(identityId)) {
            throw new RuleViolation("", "access.password.demonstration");
        }
        proof.check();
        tell(AccountChanged.Act.NEW_PASSWORD_LINK, identityId, name(identityId));
        return wayBack.linkFor(identityId);
    }

    /**
     * Takes away somebody's second factors, so that they can set up new ones; whoever is signed in with them is out.
     *
     * @throws RuleViolation where they have places beyond what the caller keeps, which the factors guard too
     * @throws ProofNeededException where the caller has not shown lately who they are
     */
    public void resetSecondFactor(long identityId) {
        checkWhole(identityId);
        proof.check();
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
        if (!accounts.belongs(identityId, scope())) {
            throw new RuleViolation("", "access.noSuchAccount");
        }
        if (!caller.is(Role.ADMINISTRATOR) && accounts.isAdministrators(identityId, scope())) {
            throw new RuleViolation("", "access.administratorsOnly");
        }
    }

    /** What somebody signs in with is theirs everywhere: who keeps only a part of their places leaves it alone. */
    private void checkWhole(long identityId) {
        check(identityId);
        var scope = scope();
        if (accounts.belongsElsewhere(identityId, scope)) {
            throw new RuleViolation("", scope.agency() == null ? "access.beyondMunicipality" : "access.beyondAgency");
        }
    }

    /** What the caller keeps: one agency's accounts, or all of the municipality. */
    private static AccountRepository.Scope scope() {
        var caller = CurrentCaller.get();
        var all = caller.is(Role.ADMINISTRATOR) || caller.is(Role.COORDINATOR);
        return new AccountRepository.Scope(caller.municipality(), all ? null : caller.agencyId());
    }
}

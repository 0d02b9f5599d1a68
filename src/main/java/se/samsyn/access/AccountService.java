package se.samsyn.access;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import se.samsyn.shared.RuleViolation;

/** The accounts of the caller's municipality: seeing them, inviting, ending. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
@InCommons
public class AccountService {

    private final IdentityRepository identities;
    private final InvitationService invitations;

    AccountService(IdentityRepository identities, InvitationService invitations) {
        this.identities = identities;
        this.invitations = invitations;
    }

    @InCommons(readOnly = true)
    public List<Account> list() {
        return identities.accounts(CurrentCaller.get().municipality());
    }

    /**
     * Makes a one-time link to the caller's own municipality.
     *
     * @return the link's address, without the host; it is told once and kept nowhere
     */
    public String invite(InvitationData invitation) {
        return "valkommen/"
                + invitations.invite(new Invitation(
                        CurrentCaller.get().municipality(),
                        invitation.role(),
                        invitation.agencyId(),
                        invitation.name()));
    }

    /** Ends an account for good: nobody signs in with it again. Nobody ends their own, or none might be left. */
    public void end(long identityId) {
        var caller = CurrentCaller.get();
        if (identityId == caller.identityId()) {
            throw new RuleViolation("", "access.ownAccount");
        }
        if (!identities.end(identityId, caller.municipality())) {
            throw new RuleViolation("", "access.noSuchAccount");
        }
    }
}

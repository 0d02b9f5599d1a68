package se.samsyn.access;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the accounts, which lie in the shared schema, mean for a registry, whose tables they cannot refer to. */
@Service
@MayRead
public class MembershipService {

    private final IdentityRepository identities;
    private final InvitationRepository invitations;

    MembershipService(IdentityRepository identities, InvitationRepository invitations) {
        this.identities = identities;
        this.invitations = invitations;
    }

    /**
     * Whether somebody signs in for this agency of the caller's municipality, or is invited to. Asked in a transaction
     * of its own: the one of a registry must not read the accounts.
     */
    @Transactional(label = InCommons.LABEL, readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public boolean isActedFor(long agency) {
        var municipality = CurrentCaller.get().municipality();
        return identities.actsFor(municipality, agency) || invitations.isOpenFor(municipality, agency);
    }
}

package se.samsyn.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.samsyn.JustSignedIn;
import se.samsyn.People;

/** Makes accounts for tests, the way that people get them. */
@Component
public class Accounts {

    public static final String PASSWORD = "en lång mening att minnas";

    private final AccountService accounts;
    private final InvitationService invitations;
    private final Identities identities;
    private final PasswordSignIn signIn;
    private final OwnersHand owner;

    Accounts(
            AccountService accounts,
            InvitationService invitations,
            Identities identities,
            PasswordSignIn signIn,
            OwnersHand owner) {
        this.owner = owner;
        this.accounts = accounts;
        this.invitations = invitations;
        this.identities = identities;
        this.signIn = signIn;
    }

    /** @return the identity's number */
    public long create(String username, Role role, Long agencyId) {
        var token = token(new InvitationData("Test " + username, role, agencyId));
        invitations.accept(token, username, "Test " + username, PASSWORD);
        return identities.loadUserByUsername(username).caller().identityId();
    }

    public String token(InvitationData invitation) {
        return JustSignedIn.as(
                        People.administrator(),
                        () -> accounts.invite(invitation).path())
                .replace("valkommen/", "");
    }

    /** Makes somebody one of those whom a demonstration offers to everybody; only the database's owner can. */
    public void demonstrate(long identity) {
        owner.execute("insert into commons.demonstration_identity (identity_id, position) values (%d, 1)"
                .formatted(identity));
    }

    /** Goes on as somebody who gave their password some time ago. */
    public void goOnAs(String username, Duration ago) {
        var whole = identities.loadUserByUsername(username);
        var authorities = new ArrayList<GrantedAuthority>(whole.getAuthorities());
        authorities.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(Instant.now().minus(ago))
                .build());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(whole, null, authorities));
        SecurityContextHolder.setContext(context);
    }

    /** Whoever comes out of giving name and password. */
    public Object signIn(String username, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password))
                .getPrincipal();
    }
}

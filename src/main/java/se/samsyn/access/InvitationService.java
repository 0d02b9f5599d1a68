package se.samsyn.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Accounts come to be through one-time links: the first administrator's is printed to the log of a new installation,
 * everybody else's is made by a coordinator or an administrator and handed over.
 */
@Service
@InCommons
public class InvitationService {

    /** How long a link can be used. */
    static final Duration VALID = Duration.ofHours(72);

    private static final Base64StringKeyGenerator TOKENS =
            new Base64StringKeyGenerator(java.util.Base64.getUrlEncoder().withoutPadding(), 32);

    private final InvitationRepository invitations;
    private final IdentityRepository identities;
    private final PasswordEncoder passwords;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations, IdentityRepository identities, PasswordEncoder passwords, Clock clock) {
        this.invitations = invitations;
        this.identities = identities;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A token for the first administrator, or nothing where somebody can sign in already. */
    Optional<String> inviteFirstAdministrator(String municipality) {
        if (identities.anyIdentity()) {
            return Optional.empty();
        }
        invitations.withdrawUnused(municipality, Role.ADMINISTRATOR);
        return Optional.of(invite(new Invitation(municipality, Role.ADMINISTRATOR, null, "")));
    }

    @InCommons(readOnly = true)
    public Optional<Invitation> find(String token) {
        return invitations.findOpen(hash(token));
    }

    /**
     * Makes the account that a link stands for.
     *
     * @throws UsernameTakenException where somebody has that name already; the link stays usable
     * @throws InvitationUsedException where the link has been used or has expired meanwhile
     */
    public void accept(String token, String username, String name, String password) {
        var invitation = find(token).orElseThrow(InvitationUsedException::new);
        try {
            var identity = identities.add(username.strip().toLowerCase(Locale.ROOT), name.strip(), encode(password));
            identities.addMembership(
                    identity,
                    new IdentityRepository.Membership(
                            invitation.municipality(), invitation.role(), invitation.agencyId()));
            if (invitation.role() == Role.ADMINISTRATOR) {
                // the first one also keeps the registers, or nobody could
                identities.addMembership(
                        identity, new IdentityRepository.Membership(invitation.municipality(), Role.COORDINATOR, null));
            }
        } catch (DuplicateKeyException e) {
            throw new UsernameTakenException(e);
        }
        if (!invitations.use(hash(token))) {
            throw new InvitationUsedException();
        }
    }

    /** @return the token, which is told once and kept nowhere */
    String invite(Invitation invitation) {
        var token = TOKENS.generateKey();
        invitations.add(hash(token), invitation, OffsetDateTime.now(clock).plus(VALID));
        return token;
    }

    private String encode(String password) {
        var encoded = passwords.encode(password);
        if (encoded == null) {
            throw new IllegalArgumentException("No password");
        }
        return encoded;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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

package se.samsyn.access;

import static se.samsyn.jooq.commons.tables.ProviderIdentity.PROVIDER_IDENTITY;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import se.samsyn.shared.Input;

/** Who is who at a provider of the municipality's own. */
@Service
@InCommons
class ProviderService {

    /** What stands where a password's hash would: no text hashes to it. */
    static final String NO_PASSWORD = "{noop-never}";

    private final DSLContext dsl;
    private final IdentityRepository identities;

    ProviderService(DSLContext dsl, IdentityRepository identities) {
        this.dsl = dsl;
        this.identities = identities;
    }

    @InCommons(readOnly = true)
    Optional<Long> find(String issuer, String subject) {
        return dsl.select(PROVIDER_IDENTITY.IDENTITY_ID)
                .from(PROVIDER_IDENTITY)
                .where(PROVIDER_IDENTITY.ISSUER.eq(issuer))
                .and(PROVIDER_IDENTITY.SUBJECT.eq(subject))
                .fetchOptional(PROVIDER_IDENTITY.IDENTITY_ID);
    }

    /** Those that vouch for somebody. */
    @InCommons(readOnly = true)
    Set<String> issuers(long identity) {
        return dsl.select(PROVIDER_IDENTITY.ISSUER)
                .from(PROVIDER_IDENTITY)
                .where(PROVIDER_IDENTITY.IDENTITY_ID.eq(identity))
                .orderBy(PROVIDER_IDENTITY.ISSUER)
                .fetchSet(PROVIDER_IDENTITY.ISSUER);
    }

    /** Somebody new, who acts for an agency and has no password here: no text hashes to "-". */
    long create(String issuer, String subject, String name, String email, String municipality, long agency) {
        var username = "oidc-" + Secrets.hash(issuer + " " + subject).substring(0, 12);
        var identity = identities.add(username.toLowerCase(Locale.ROOT), Input.line(name), NO_PASSWORD + "-", email);
        identities.addMembership(identity, municipality, Role.MEMBER, agency);
        dsl.insertInto(PROVIDER_IDENTITY)
                .set(PROVIDER_IDENTITY.ISSUER, issuer)
                .set(PROVIDER_IDENTITY.SUBJECT, subject)
                .set(PROVIDER_IDENTITY.IDENTITY_ID, identity)
                .execute();
        return identity;
    }
}

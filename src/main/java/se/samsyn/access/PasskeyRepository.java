package se.samsyn.access;

import static org.jooq.Records.mapping;
import static se.samsyn.jooq.commons.tables.Passkey.PASSKEY;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The public halves of passkeys. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PasskeyRepository {

    private final DSLContext dsl;

    PasskeyRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<PasskeyInfo> list(long identity) {
        return dsl.select(PASSKEY.CREDENTIAL_ID, PASSKEY.LABEL, PASSKEY.CREATED_AT, PASSKEY.LAST_USED_AT)
                .from(PASSKEY)
                .where(PASSKEY.IDENTITY_ID.eq(identity))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.CREDENTIAL_ID)
                .fetch(mapping(PasskeyInfo::new));
    }

    void save(CredentialRecord passkey, long identity) {
        dsl.insertInto(PASSKEY)
                .set(PASSKEY.CREDENTIAL_ID, passkey.getCredentialId().toBase64UrlString())
                .set(PASSKEY.IDENTITY_ID, identity)
                .set(PASSKEY.LABEL, passkey.getLabel())
                .set(PASSKEY.PUBLIC_KEY, new Bytes(passkey.getPublicKey().getBytes()).toBase64UrlString())
                .set(PASSKEY.SIGNATURE_COUNT, passkey.getSignatureCount())
                .set(PASSKEY.USER_VERIFIED, passkey.isUvInitialized())
                .set(PASSKEY.BACKUP_ELIGIBLE, passkey.isBackupEligible())
                .set(PASSKEY.BACKUP_STATE, passkey.isBackupState())
                .set(
                        PASSKEY.TRANSPORTS,
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .set(PASSKEY.ATTESTATION, text(passkey.getAttestationObject()))
                .set(PASSKEY.CLIENT_DATA, text(passkey.getAttestationClientDataJSON()))
                .set(PASSKEY.CREATED_AT, at(passkey.getCreated()))
                .set(PASSKEY.LAST_USED_AT, at(passkey.getLastUsed()))
                .onConflict(PASSKEY.CREDENTIAL_ID)
                .doUpdate()
                .set(PASSKEY.SIGNATURE_COUNT, passkey.getSignatureCount())
                .set(PASSKEY.LAST_USED_AT, at(passkey.getLastUsed()))
                .where(PASSKEY.IDENTITY_ID.eq(identity))
                .execute();
    }

    Optional<CredentialRecord> find(String credentialId) {
        return records(PASSKEY.CREDENTIAL_ID.eq(credentialId)).stream().findFirst();
    }

    List<CredentialRecord> of(long identity) {
        return records(PASSKEY.IDENTITY_ID.eq(identity));
    }

    boolean remove(long identity, String credentialId) {
        return dsl.deleteFrom(PASSKEY)
                        .where(PASSKEY.CREDENTIAL_ID.eq(credentialId))
                        .and(PASSKEY.IDENTITY_ID.eq(identity))
                        .execute()
                == 1;
    }

    private List<CredentialRecord> records(Condition which) {
        return dsl.selectFrom(PASSKEY)
                .where(which)
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.CREDENTIAL_ID)
                .fetch(row -> ImmutableCredentialRecord.builder()
                        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                        .credentialId(Bytes.fromBase64(row.getCredentialId()))
                        .userEntityUserId(PasskeyOwner.handle(row.getIdentityId()))
                        .publicKey(new ImmutablePublicKeyCose(
                                Bytes.fromBase64(row.getPublicKey()).getBytes()))
                        .signatureCount(row.getSignatureCount())
                        .uvInitialized(row.getUserVerified())
                        .backupEligible(row.getBackupEligible())
                        .backupState(row.getBackupState())
                        .transports(Stream.of(row.getTransports())
                                .map(AuthenticatorTransport::valueOf)
                                .collect(java.util.stream.Collectors.toSet()))
                        .attestationObject(Bytes.fromBase64(row.getAttestation()))
                        .attestationClientDataJSON(Bytes.fromBase64(row.getClientData()))
                        .label(row.getLabel())
                        .created(row.getCreatedAt().toInstant())
                        .lastUsed(row.getLastUsedAt().toInstant())
                        .build());
    }

    private static String text(@org.jspecify.annotations.Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

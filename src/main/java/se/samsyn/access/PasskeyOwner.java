package se.samsyn.access;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose a passkey is: the device keeps a number that says nothing of the person. */
@Component
class PasskeyOwner implements PublicKeyCredentialUserEntityRepository {

    private final IdentityStore identities;

    PasskeyOwner(IdentityStore identities) {
        this.identities = identities;
    }

    static Bytes handle(long identity) {
        return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(identity).array());
    }

    /** @return 0, which is nobody's, where it is not one of ours */
    static long identity(Bytes handle) {
        return handle.getBytes().length == Long.BYTES
                ? ByteBuffer.wrap(handle.getBytes()).getLong()
                : 0;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return identities.find(identity(id)).map(PasskeyOwner::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return identities.find(username).map(PasskeyOwner::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(IdentityRepository.Identity identity) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(identity.id()))
                .name(identity.username())
                .displayName(identity.name())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity userEntity) {
        throw new UnsupportedOperationException("Identities are made by invitation");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Identities are ended, never deleted");
    }
}

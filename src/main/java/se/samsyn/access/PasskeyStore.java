package se.samsyn.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;

/** Passkeys as Spring Security asks for them. */
@Service
@InCommons
class PasskeyStore implements UserCredentialRepository {

    private final PasskeyRepository repository;

    PasskeyStore(PasskeyRepository repository) {
        this.repository = repository;
    }

    @Override
    public void save(CredentialRecord credential) {
        repository.save(credential, PasskeyOwner.identity(credential.getUserEntityUserId()));
    }

    @Override
    @InCommons(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return repository.find(credentialId.toBase64UrlString()).orElse(null);
    }

    @Override
    @InCommons(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return repository.of(PasskeyOwner.identity(userId));
    }

    @InCommons(readOnly = true)
    List<PasskeyInfo> list(long identity) {
        return repository.list(identity);
    }

    boolean remove(long identity, String credentialId) {
        return repository.remove(identity, credentialId);
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("A passkey is removed by its owner");
    }
}

package se.samsyn.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Short transactions in the shared schema, for whoever must ask a municipality's registry in between. */
@Service
@InCommons(readOnly = true)
class IdentityStore {

    private final IdentityRepository repository;

    IdentityStore(IdentityRepository repository) {
        this.repository = repository;
    }

    Optional<IdentityRepository.Identity> find(String username) {
        return repository.find(username);
    }

    Optional<IdentityRepository.Identity> find(long id) {
        return repository.find(id);
    }

    List<TryOut> demonstrationPeople() {
        return repository.demonstrationPeople();
    }

    boolean isDemonstrated(long id) {
        return repository.isDemonstrated(id);
    }

    String municipalityName(String code) {
        return repository.municipalityName(code);
    }

    @InCommons
    void setPassword(long id, String hash) {
        repository.setPassword(id, hash);
    }
}

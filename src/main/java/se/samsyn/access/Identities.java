package se.samsyn.access;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds who is signing in. A person without a place in any municipality cannot sign in. */
@Service
@InCommons(readOnly = true)
public class Identities implements UserDetailsService {

    private final IdentityRepository repository;

    Identities(IdentityRepository repository) {
        this.repository = repository;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return repository
                .find(username)
                .filter(identity -> !identity.memberships().isEmpty())
                .map(Identities::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("No such identity"));
    }

    /** Empty but in a demonstration. */
    public List<TryOut> demonstrationPeople() {
        return repository.demonstrationPeople();
    }

    public String municipalityName(String code) {
        return repository.municipalityName(code);
    }

    private static SignedIn signedIn(IdentityRepository.Identity identity) {
        var municipality = identity.memberships().getFirst().municipality();
        var here = identity.memberships().stream()
                .filter(membership -> membership.municipality().equals(municipality))
                .toList();
        var agency = here.stream()
                .map(IdentityRepository.Membership::agencyId)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        var roles = here.stream().map(IdentityRepository.Membership::role).collect(Collectors.toSet());
        return new SignedIn(
                identity.username(),
                identity.passwordHash(),
                new Caller(municipality, identity.id(), identity.name(), roles, agency));
    }
}

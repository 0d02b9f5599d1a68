package se.samsyn.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds who is signing in. A person without a place in any municipality cannot sign in. */
@Service
public class Identities implements UserDetailsService, UserDetailsPasswordService {

    private final IdentityStore store;
    private final AgencyDirectory agencies;

    Identities(IdentityStore store, AgencyDirectory agencies) {
        this.store = store;
        this.agencies = agencies;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return store.find(username).flatMap(this::signedIn).orElseThrow(Identities::unknown);
    }

    /** @throws UsernameNotFoundException where there is none, or none any more */
    SignedIn load(long identityId) {
        return store.find(identityId).flatMap(this::signedIn).orElseThrow(Identities::unknown);
    }

    /**
     * The same person in another of their places.
     *
     * @throws UsernameNotFoundException where it is not, or no longer, theirs
     */
    SignedIn load(long identityId, Place place) {
        return store.find(identityId)
                .filter(identity -> places(identity).contains(place))
                .map(identity -> at(identity, place))
                .orElseThrow(Identities::unknown);
    }

    /** All that somebody can be, in the order in which it was given to them. */
    public List<Place> places(long identityId) {
        return store.find(identityId).map(this::places).orElse(List.of());
    }

    /** What a place is called beyond its roles: the agency, and the municipality. */
    public String name(Place place) {
        var municipality = store.municipalityName(place.municipality());
        var agency = place.agencyId();
        return agency == null
                ? municipality
                : in(place.municipality(), agencies::names).getOrDefault(agency, "–") + ", " + municipality;
    }

    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newPassword) {
        var signedIn = (SignedIn) user;
        if (newPassword == null) {
            return user;
        }
        store.setPassword(signedIn.caller().identityId(), newPassword);
        return new SignedIn(signedIn.username(), newPassword, signedIn.caller());
    }

    /** Empty but in a demonstration. */
    public List<TryOut> demonstrationPeople() {
        return store.demonstrationPeople();
    }

    public String municipalityName(String code) {
        return store.municipalityName(code);
    }

    /** Whether somebody's agency has left since they signed in. */
    boolean hasLeft(Caller caller) {
        var agency = caller.agencyId();
        return agency != null && in(caller.municipality(), agencies::ended).contains(agency);
    }

    Optional<Long> agencyWithNumber(String municipality, String number) {
        return in(municipality, () -> agencies.withOrganisationNumber(number));
    }

    /** As whom somebody would sign in. */
    Optional<Caller> caller(long identityId) {
        return store.find(identityId).flatMap(this::signedIn).map(SignedIn::caller);
    }

    /** As whom somebody of that name would sign in. */
    Optional<Caller> caller(String username) {
        return store.find(username).flatMap(this::signedIn).map(SignedIn::caller);
    }

    private Optional<SignedIn> signedIn(IdentityRepository.Identity identity) {
        return places(identity).stream().findFirst().map(place -> at(identity, place));
    }

    private List<Place> places(IdentityRepository.Identity identity) {
        return Place.of(identity.memberships()).stream()
                .filter(place -> place.agencyId() == null
                        || !in(place.municipality(), agencies::ended).contains(place.agencyId()))
                .toList();
    }

    private static SignedIn at(IdentityRepository.Identity identity, Place place) {
        return new SignedIn(
                identity.username(),
                identity.passwordHash(),
                new Caller(place.municipality(), identity.id(), identity.name(), place.roles(), place.agencyId()));
    }

    /** Asks a registry on the program's own behalf: whoever signs in is nobody's caller yet. */
    private static <T> T in(String municipality, Supplier<T> question) {
        return CurrentCaller.call(new Caller(municipality, 0, "Samsyn", Set.of(Role.COORDINATOR), null), question);
    }

    private static UsernameNotFoundException unknown() {
        return new UsernameNotFoundException("No such identity");
    }

    /** The names of agencies, for those who keep accounts without seeing the registers. */
    Map<Long, String> agencyNames(String municipality) {
        return in(municipality, agencies::names);
    }
}

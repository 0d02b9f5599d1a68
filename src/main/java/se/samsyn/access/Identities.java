package se.samsyn.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import se.samsyn.shared.ui.Texts;

/** Finds who is signing in. A person without a place in any municipality cannot sign in. */
@Service
public class Identities implements UserDetailsService, UserDetailsPasswordService {

    private final IdentityStore store;
    private final AgencyDirectory agencies;
    private final Clock clock;

    Identities(IdentityStore store, AgencyDirectory agencies, Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return store.find(username).flatMap(this::signedIn).orElseThrow(Identities::unknown);
    }

    /**
     * Whoever has shown who they are.
     *
     * @throws UsernameNotFoundException where there is none, or none any more
     * @throws NoPlaceException where there is nothing that they can be for the time being
     */
    SignedIn load(long identityId) {
        var identity = store.find(identityId).orElseThrow(Identities::unknown);
        return signedIn(identity)
                .orElseThrow(() -> reason(identity)
                        .<RuntimeException>map(NoPlaceException::new)
                        .orElseGet(Identities::unknown));
    }

    /** Whose password is examined: also theirs who are then told why they cannot sign in. */
    UserDetails examine(String username) {
        var identity = store.find(username).orElseThrow(Identities::unknown);
        var whole = signedIn(identity);
        return whole.isPresent()
                ? whole.get()
                : reason(identity)
                        .map(reason -> new Resting(identity.username(), identity.passwordHash(), reason))
                        .orElseThrow(Identities::unknown);
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
        if (newPassword == null || !(user instanceof SignedIn signedIn)) {
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

    /** Whether somebody is no longer what they signed in as: their agency has left, or nobody has confirmed them. */
    boolean hasLeft(Caller caller) {
        return places(caller.identityId()).stream()
                .noneMatch(place -> place.municipality().equals(caller.municipality())
                        && Objects.equals(place.agencyId(), caller.agencyId())
                        && place.roles().containsAll(caller.roles()));
    }

    /** What somebody has chosen; nothing where they have not. */
    public Optional<Locale> language(long identityId) {
        return store.find(identityId)
                .map(IdentityRepository.Identity::language)
                .filter(chosen -> !chosen.isEmpty())
                .map(Texts::locale);
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
        return Place.of(confirmed(identity)).stream()
                .filter(place -> place.agencyId() == null
                        || !in(place.municipality(), agencies::ended).contains(place.agencyId()))
                .toList();
    }

    private List<IdentityRepository.Membership> confirmed(IdentityRepository.Identity identity) {
        var today = LocalDate.now(clock);
        return identity.memberships().stream()
                .filter(membership -> !Belonging.mayRest(membership.role(), identity.demonstrated())
                        || Belonging.restsOn(membership.confirmedOn()).isAfter(today))
                .toList();
    }

    /** Why somebody without a place has none; nothing where they never had one, or it was ended. */
    private Optional<NoPlaceException.Reason> reason(IdentityRepository.Identity identity) {
        if (identity.memberships().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                confirmed(identity).isEmpty()
                        ? NoPlaceException.Reason.UNCONFIRMED
                        : NoPlaceException.Reason.AGENCY_LEFT);
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

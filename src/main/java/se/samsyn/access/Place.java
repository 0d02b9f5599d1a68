package se.samsyn.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person is at one time: their roles in one municipality, or those on behalf of one of its agencies. Who has
 * several switches between them, so that it always shows for whom something is done.
 *
 * @param agencyId the agency acted for, otherwise null
 */
public record Place(
        String municipality, Set<Role> roles, @Nullable Long agencyId) {

    public Place {
        roles = Set.copyOf(roles);
    }

    /** Those that memberships make, in the order of the memberships. */
    static List<Place> of(List<IdentityRepository.Membership> memberships) {
        var roles = new LinkedHashMap<Key, Set<Role>>();
        memberships.forEach(membership -> roles.computeIfAbsent(
                        new Key(membership.municipality(), membership.agencyId()), _ -> new LinkedHashSet<>())
                .add(membership.role()));
        var places = new ArrayList<Place>();
        roles.forEach((key, held) -> places.add(new Place(key.municipality(), held, key.agencyId())));
        return places;
    }

    private record Key(String municipality, @Nullable Long agencyId) {}
}

package se.samsyn.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever a transaction is carried out for.
 *
 * @param municipality four-digit code of the municipality whose registry is used
 * @param identityId the signed-in identity; 0 for the program itself
 * @param name as shown beside what they record
 * @param agencyId the agency that a {@link Role#MEMBER} acts for, otherwise null
 */
public record Caller(
        String municipality,
        long identityId,
        String name,
        Set<Role> roles,
        @Nullable Long agencyId) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the registers may be changed: not only what one's own agency does. */
    public boolean mayEdit() {
        return is(Role.DIRECTOR) || is(Role.COORDINATOR);
    }

    /** Whether activities may be logged: as {@link MayRecord} has it. */
    public boolean mayRecord() {
        return mayEdit() || is(Role.MEMBER);
    }

    /** Whether the log may be read: who did what, without what is recorded. */
    public boolean mayAudit() {
        return is(Role.DIRECTOR) || is(Role.DATA_PROTECTION_OFFICER);
    }

    /** What opens a row to the caller: it shows those that hold one of these ({@link Audience}). */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        if (mayEdit() || is(Role.MEMBER) || is(Role.READER)) {
            keys.add(Audience.ALL);
            keys.add(Audience.identity(identityId));
            keys.add(Audience.granted(identityId));
        }
        if (mayEdit()) {
            keys.add(Audience.KEEPERS);
        }
        if (agencyId != null && is(Role.MEMBER)) {
            keys.add(Audience.agency(agencyId));
        }
        return keys;
    }
}

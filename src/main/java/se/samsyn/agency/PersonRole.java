package se.samsyn.agency;

import org.jspecify.annotations.Nullable;

/**
 * A role as it is stored.
 *
 * @param agency for whom, ready to be shown; null where it is unknown
 */
public record PersonRole(
        PersonRoleId id, PersonRoleData data, @Nullable AgencyOption agency) {}

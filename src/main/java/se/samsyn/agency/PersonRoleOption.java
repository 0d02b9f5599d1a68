package se.samsyn.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public role of somebody's to choose.
 *
 * @param agency for whom; null where it is unknown
 * @param validTo the last day; null while unknown or going on
 */
public record PersonRoleOption(
        PersonRoleId id,
        PersonId person,
        String name,
        String title,
        @Nullable AgencyOption agency,
        @Nullable LocalDate validTo) {}

package se.samsyn.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to recognise an agency in a text or a file.
 *
 * @param aliases what it is called besides, and what it was called before
 */
public record AgencyNames(
        AgencyId id,
        String name,
        String shortName,
        List<String> aliases,
        AgencyKind kind,
        @Nullable AgencyId parent) {}

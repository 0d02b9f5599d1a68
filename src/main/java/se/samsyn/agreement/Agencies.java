package se.samsyn.agreement;

import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyOption;

/** An agency that a row may refer to, ready to be shown. */
final class Agencies {

    private Agencies() {}

    /** Null where the row refers to none. */
    static @Nullable AgencyOption option(@Nullable Long id, String name, String shortName, String kind) {
        return id == null ? null : new AgencyOption(new AgencyId(id), name, shortName, AgencyKind.valueOf(kind));
    }
}

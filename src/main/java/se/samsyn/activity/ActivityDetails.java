package se.samsyn.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;

/**
 * An activity with the names of what it refers to, for its page.
 *
 * @param returned whether it has been sent back and is not yet in order; null for nearly all
 */
public record ActivityDetails(
        Activity activity,
        String initiativeName,
        String agencyName,
        String agencyShortName,
        @Nullable String areaName,
        List<Attending> attending,
        @Nullable Returned returned) {

    /** @param headcount null while unknown */
    public record Attending(
            AgencyId agency,
            String name,
            String shortName,
            @Nullable Integer headcount) {}
}

package se.samsyn.initiative;

import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;

/**
 * Which initiatives a list shows; null, "" and false leave nothing out.
 *
 * @param q words of its name, other names or texts
 * @param agency takes part now
 * @param reviewDue whether only those whose day of review has come
 */
public record InitiativeFilter(
        String q,
        @Nullable InitiativeStatus status,
        @Nullable AgencyId agency,
        @Nullable AreaId area,
        boolean reviewDue) {

    public static final InitiativeFilter ALL = new InitiativeFilter("", null, null, null, false);

    public InitiativeFilter {
        q = q.strip();
    }
}

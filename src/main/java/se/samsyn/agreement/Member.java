package se.samsyn.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.PersonId;

/**
 * Somebody who sits or sat in the council.
 *
 * @param title of the role by which they do
 * @param agency that they act for; null where it is unknown
 * @param roleEndedOn the last day of that role; null while unknown or going on
 */
public record Member(
        MemberId id,
        MemberData data,
        PersonId person,
        String name,
        String title,
        @Nullable AgencyOption agency,
        @Nullable LocalDate roleEndedOn) {

    /** Whether they sit in the council on a day. */
    public boolean isOn(LocalDate day) {
        return (data.fromOn() == null || !day.isBefore(data.fromOn()))
                && (data.toOn() == null || !day.isAfter(data.toOn()));
    }

    /** Whether they sit there by a role that is no longer theirs. */
    public boolean isBehind(LocalDate today) {
        return isOn(today) && roleEndedOn != null && roleEndedOn.isBefore(today);
    }

    /** Whether they are the municipality's own. */
    boolean isMunicipal() {
        return agency != null && Municipal.is(agency.kind());
    }
}

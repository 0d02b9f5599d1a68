package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyOption;

/**
 * The council with what its page shows.
 *
 * @param members the chair first, the secretary last, then by name; former ones too
 * @param lastHeldOn the day of its last meeting; null where there was none
 * @param nextOn the day of the next one; null where none is planned
 */
public record CouncilDetails(
        Council council,
        AgencyOption ledBy,
        List<Member> members,
        @Nullable LocalDate lastHeldOn,
        @Nullable LocalDate nextOn) {

    /** Those who sit in it on a day. */
    public List<Member> on(LocalDate day) {
        return members.stream().filter(member -> member.isOn(day)).toList();
    }
}

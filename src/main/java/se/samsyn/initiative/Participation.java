package se.samsyn.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;

/**
 * An agency's part in an initiative. An agency that leaves gets a last day and stays in the list, so that who took part
 * then can still be said; one with several roles has several.
 *
 * @param contribution what it puts in, in its own words; may be empty
 * @param beganOn null while unknown
 * @param endedOn the last day; null while it takes part
 */
public record Participation(
        AgencyId agency,
        OrgRole role,
        @FreeText String contribution,
        @Nullable LocalDate beganOn,
        @Nullable LocalDate endedOn) {

    public Participation {
        contribution = Input.text(contribution);
    }

    /** Whether it takes part on a day: nothing that is known speaks against it. */
    public boolean isOn(LocalDate day) {
        return (beganOn == null || !day.isBefore(beganOn)) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** Takes part from an unknown day until further notice. */
    public static Participation of(AgencyId agency, OrgRole role) {
        return new Participation(agency, role, "", null, null);
    }

    public boolean isOver(LocalDate today) {
        return endedOn != null && endedOn.isBefore(today);
    }

    void check() {
        Input.checkLength("participations", contribution, Input.TEXT);
        Input.checkDate("participations", beganOn);
        Input.checkDate("participations", endedOn);
        if (beganOn != null && endedOn != null && endedOn.isBefore(beganOn)) {
            throw new RuleViolation("participations", "initiative.participation.endedBeforeBegan");
        }
    }
}

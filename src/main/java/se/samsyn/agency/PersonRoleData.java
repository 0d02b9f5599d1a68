package se.samsyn.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.PersonalNumbers;
import se.samsyn.shared.RuleViolation;

/**
 * A public role that a person held. Titles begin with a capital; party letters after them are taken off.
 *
 * @param agency for whom; null where it is unknown
 * @param knownOn a day on which they are known to have held it
 * @param validFrom first day; null while unknown
 * @param validTo last day; null while unknown or going on
 */
@NotFreeText("a public title, of which a personal number is refused")
public record PersonRoleData(
        String title,
        @Nullable AgencyId agency,
        LocalDate knownOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public PersonRoleData {
        title = Input.capitalised(PartyLabels.without(title));
    }

    /** Whether it may have been theirs on a day: nothing that is known speaks against it. */
    public boolean mayHold(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    void check() {
        Input.checkName("title", title);
        PersonalNumbers.refuse("title", title);
        Input.checkDate("knownOn", knownOn);
        Input.checkDate("validFrom", validFrom);
        Input.checkDate("validTo", validTo);
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new RuleViolation("validTo", "agency.role.endBeforeStart");
        }
        if (validFrom != null && knownOn.isBefore(validFrom) || validTo != null && knownOn.isAfter(validTo)) {
            throw new RuleViolation("knownOn", "agency.role.knownOutside");
        }
    }
}

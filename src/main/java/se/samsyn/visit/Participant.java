package se.samsyn.visit;

import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;

/**
 * Somebody who took part in a visit.
 *
 * @param title the role of that day, as it was, beginning with a capital; may be empty
 */
public record Participant(
        PersonId person,
        VisitPart part,
        @FreeText String title,
        @Nullable AgencyId agency) {

    public Participant {
        title = Input.capitalised(title);
    }
}

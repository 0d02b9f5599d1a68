package se.samsyn.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;

/**
 * Something that is to be done after a review.
 *
 * @param words what; required
 * @param agency who does it; null for the municipality's own coordination
 */
public record FollowUpData(@FreeText String words, @Nullable AgencyId agency, LocalDate dueOn) {

    public FollowUpData {
        words = Input.text(words);
    }

    void check(LocalDate heldOn) {
        if (words.isEmpty()) {
            throw new RuleViolation("followUps", "review.followUp.words.missing");
        }
        Input.checkLength("followUps", words, Input.TEXT);
        Input.checkDate("followUps", dueOn);
        if (dueOn.isBefore(heldOn)) {
            throw new RuleViolation("followUps", "review.followUp.before");
        }
    }
}

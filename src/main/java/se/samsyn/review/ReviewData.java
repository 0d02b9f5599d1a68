package se.samsyn.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is decided at a review.
 *
 * @param heldOn the day on which it was, not after today
 * @param reason why so; required
 * @param followUps what is to be done, at most {@value #MOST}
 * @param nextReviewOn after today; null where the initiative is ended, and required otherwise
 */
@Screened(RecordKind.INITIATIVE)
public record ReviewData(
        LocalDate heldOn,
        Decision decision,
        @FreeText String reason,
        List<FollowUpData> followUps,
        @Nullable LocalDate nextReviewOn) {

    /** More than anybody follows up. */
    public static final int MOST = 20;

    public ReviewData {
        reason = Input.text(reason);
        followUps = List.copyOf(followUps);
        nextReviewOn = decision == Decision.END ? null : nextReviewOn;
    }

    void check(LocalDate today) {
        Input.checkDate("heldOn", heldOn);
        if (heldOn.isAfter(today)) {
            throw new RuleViolation("heldOn", "review.heldOn.future");
        }
        if (reason.isEmpty()) {
            throw new RuleViolation("reason", "review.reason.missing");
        }
        Input.checkLength("reason", reason, Input.TEXT);
        if (followUps.size() > MOST) {
            throw new RuleViolation("followUps", "review.followUps.tooMany", MOST);
        }
        followUps.forEach(followUp -> followUp.check(heldOn));
        if (decision != Decision.END) {
            if (nextReviewOn == null) {
                throw new RuleViolation("nextReviewOn", "review.next.missing");
            }
            Input.checkDate("nextReviewOn", nextReviewOn);
            if (!nextReviewOn.isAfter(today)) {
                throw new RuleViolation("nextReviewOn", "review.next.past");
            }
        }
    }
}

package se.samsyn.agency;

import java.util.Set;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * That one agency is the same as another.
 *
 * @param keptVersion as it was read, and so was what the choice is about
 * @param fromGone where the two say different things: what the one that goes is right in
 * @param reason why they are the same; required
 */
@Screened(RecordKind.AGENCY)
public record AgencyMergeData(
        AgencyId kept,
        long keptVersion,
        AgencyId gone,
        long goneVersion,
        Set<AgencyPart> fromGone,
        @FreeText String reason) {

    public AgencyMergeData {
        fromGone = Set.copyOf(fromGone);
        reason = Input.line(reason);
    }

    void check() {
        if (kept.equals(gone)) {
            throw new RuleViolation("", "agency.merge.itself");
        }
        if (reason.isEmpty()) {
            throw new RuleViolation("reason", "agency.merge.reason.missing");
        }
        Input.checkLength("reason", reason, Input.NAME);
    }
}

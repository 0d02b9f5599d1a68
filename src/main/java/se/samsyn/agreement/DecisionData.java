package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What the council decided.
 *
 * @param agency who sees to it; null for the municipality's own coordination
 * @param dueOn by when; null where there is nothing to do by a day
 * @param initiatives what it is about, of those that whoever says so may see
 */
@Screened(RecordKind.COUNCIL_MEETING)
public record DecisionData(
        @FreeText String words,
        @Nullable AgencyId agency,
        @Nullable LocalDate dueOn,
        Set<InitiativeId> initiatives) {

    public DecisionData {
        words = Input.text(words);
        initiatives = initiatives == null ? Set.of() : Set.copyOf(initiatives);
    }

    DecisionData about(Set<InitiativeId> others) {
        return new DecisionData(words, agency, dueOn, others);
    }

    void check(LocalDate heldOn) {
        if (words.isEmpty()) {
            throw new RuleViolation("words", "agreement.decision.words.missing");
        }
        Input.checkLength("words", words, Input.TEXT);
        Input.checkDate("dueOn", dueOn);
        if (dueOn != null && dueOn.isBefore(heldOn)) {
            throw new RuleViolation("dueOn", "agreement.decision.dueOn.before");
        }
    }
}

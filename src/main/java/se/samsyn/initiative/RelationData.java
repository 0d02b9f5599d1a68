package se.samsyn.initiative;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * That an initiative hangs together with another.
 *
 * @param note in what way, in at most {@link Input#NAME} characters; may be empty
 */
@Screened(RecordKind.INITIATIVE)
public record RelationData(
        @Nullable RelationKind kind,
        @Nullable InitiativeId other,
        @FreeText String note) {

    public RelationData {
        note = Input.line(note);
    }

    void check(InitiativeId from) {
        if (kind == null) {
            throw new RuleViolation("kind", "shared.required");
        }
        if (other == null) {
            throw new RuleViolation("other", "shared.required");
        }
        if (other.equals(from)) {
            throw new RuleViolation("other", "initiative.relation.itself");
        }
        Input.checkLength("note", note, Input.NAME);
    }
}

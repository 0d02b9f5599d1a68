package se.samsyn.release;

import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/** @param grounds why, as it stands in the document; may be empty where nothing is withheld */
@Screened(RecordKind.RELEASE)
public record DecisionData(@FreeText String grounds) {

    public DecisionData {
        grounds = Input.text(grounds);
    }

    /** @throws RuleViolation where a field is at fault */
    void check(boolean withholds) {
        if (withholds && grounds.isEmpty()) {
            throw new RuleViolation("grounds", "release.grounds.needed");
        }
        Input.checkLength("grounds", grounds, Input.TEXT);
    }
}

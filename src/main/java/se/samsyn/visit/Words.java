package se.samsyn.visit;

import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;

/** Running text that has to be there. */
final class Words {

    private Words() {}

    /** @throws RuleViolation where the text is blank or too long */
    static void check(String field, String text) {
        if (text.isBlank()) {
            throw new RuleViolation(field, "shared.required");
        }
        Input.checkLength(field, text, Input.TEXT);
    }
}

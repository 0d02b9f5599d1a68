package se.samsyn.release;

import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;

/**
 * @param citation chapter, section and law
 * @param words what it protects, in the municipality's own words
 */
@NotFreeText("a rule of law")
public record WithholdingRuleData(String citation, String words) {

    public WithholdingRuleData {
        citation = Input.line(citation);
        words = Input.line(words);
    }

    void check() {
        Input.checkName("citation", citation);
        Input.checkName("words", words);
    }
}

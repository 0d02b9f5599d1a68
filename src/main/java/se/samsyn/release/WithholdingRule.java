package se.samsyn.release;

/**
 * A rule by which words may be withheld.
 *
 * @param builtIn came with the program
 * @param active whether it is offered for new marks
 */
public record WithholdingRule(WithholdingRuleId id, WithholdingRuleData data, boolean builtIn, boolean active) {

    /** As it stands in lists: "18 kap. 1 § OSL – Förundersökning". */
    public String called() {
        return data.citation() + " – " + data.words();
    }
}

package se.samsyn.shared;

/**
 * Something in a text that looks like personal data.
 *
 * @param rule the rule's number
 * @param kind of the rule, an enum constant's name; its words stand under {@code screening.kind.} in the texts
 * @param name what the municipality calls the rule; empty for a rule that comes with the program
 * @param why the municipality's own explanation; empty where the program's is used
 * @param start of what was found, in the text as composed characters (NFC)
 * @param end after its last character
 * @param excerpt what was found, as written
 */
public record Finding(long rule, String kind, String name, String why, int start, int end, String excerpt) {

    /** What was found without regard to how many spaces it is written with. */
    public String key() {
        return rule + " " + Input.line(excerpt);
    }
}

package se.samsyn.screening;

/** What a rule looks for, and how; the words it looks by are data. */
public enum RuleKind {
    PERSONAL_NUMBER,
    PHONE,
    EMAIL,
    PLATE,
    NAME,
    SMALL_GROUP,
    /** The municipality's own: any of these words. */
    WORDS;

    /** Whether there can be several, made by the municipality. */
    public boolean isOwn() {
        return this == WORDS;
    }

    /** What a rule that comes with the program is called. */
    public String textKey() {
        return "screening.rule." + name();
    }

    /** Whether more words make it find more. */
    public boolean hasWords() {
        return this == NAME || this == SMALL_GROUP || this == WORDS || this == PLATE;
    }
}

package se.samsyn.suggest;

/** Which rule found a suggestion: shown to the user as the reason for it. */
public enum Rule {
    /** The name stands in the registry. */
    KNOWN_NAME,
    /** "X är ett … program". */
    DEFINED_AS,
    /** "X, Long name …" or "Long name (X)". */
    NAMED_WITH_ABBREVIATION,
    /** "projektet X", "satsningen på X". */
    NAMED_AFTER_KIND_WORD,
    /** A nationally known method or programme. */
    NATIONAL_NAME,
    /** The name has the form of such a body: "…nämnden", "… skola". */
    NAME_FORM,
    /** Follows from somebody's title: a minister has a ministry. */
    IMPLIED_BY_TITLE,
    /** A name and a title in a caption. */
    CAPTION,
    /** A name and a title in running text. */
    NAME_AND_TITLE,
    /** "stadsdelen X". */
    AREA_WORD,
    VISIT_VERB,
    PURPOSE_SENTENCE,
    LIST_OF_AIMS,
    DIRECT_SPEECH,
    REPORTED_SPEECH
}

package se.samsyn.goal;

/** What sort of value an indicator has. */
public enum Measure {
    COUNT,
    PERCENTAGE,
    INDEX,
    /** A place on a scale, whose steps need not be equally far apart. */
    ORDINAL,
    /** A judgement in words, with a step on the judge's own scale where there is one. */
    QUALITATIVE
}

package se.samsyn.initiative;

/** What an initiative may rest on, in the order in which one thing builds on another; after EUCPN's criteria. */
public enum EvidenceCriterion {
    /** The problem that it answers to is described from a source. */
    PROBLEM,
    /** How it is meant to work is described. */
    MECHANISM,
    /** Theory or earlier research makes it plausible that it does. */
    THEORY,
    /** Somebody has evaluated what it led to. */
    EVALUATION
}

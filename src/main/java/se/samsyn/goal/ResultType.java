package se.samsyn.goal;

/** What kind of result a goal speaks of (IATI's result types). */
public enum ResultType {
    /** What is done or produced: parents' meetings held. */
    OUTPUT,
    /** What it leads to among those it is for: pupils who intervene. */
    OUTCOME,
    /** What society gets in the long run: less violence. */
    IMPACT
}

package se.samsyn.agreement;

/** What became of a pledge. */
public enum PledgeResult {
    KEPT,
    PARTLY,
    NOT_KEPT
}

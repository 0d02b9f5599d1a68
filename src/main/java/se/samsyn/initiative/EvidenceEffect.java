package se.samsyn.initiative;

/** What an evaluation found. */
public enum EvidenceEffect {
    POSITIVE,
    NO_EFFECT
}

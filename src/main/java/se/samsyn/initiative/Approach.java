package se.samsyn.initiative;

/** What prevention works on: people's reasons, the situation in which crime happens, or both. */
public enum Approach {
    SOCIAL,
    SITUATIONAL,
    COMBINED
}

package se.samsyn.initiative;

/** What whoever is given a grant reports. */
public enum GrantReport {
    PARTIAL,
    FINAL
}

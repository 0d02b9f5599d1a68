package se.samsyn.initiative;

/** What an agency does in an initiative (IATI's organisation roles, and two of Swedish practice); in the order in which they are shown. */
public enum OrgRole {
    ACCOUNTABLE,
    IMPLEMENTING,
    EXTENDING,
    FUNDING,
    REPORTING,
    CONSULTED
}

package se.samsyn.initiative;

/** What has become of an application for a grant. */
public enum GrantState {
    APPLIED,
    GRANTED,
    REFUSED
}

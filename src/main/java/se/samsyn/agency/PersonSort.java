package se.samsyn.agency;

/** What the list of persons can be sorted by. */
public enum PersonSort {
    NAME,
    TITLE,
    AGENCY,
    KNOWN_ON
}

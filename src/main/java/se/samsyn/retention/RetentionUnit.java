package se.samsyn.retention;

/** What a time is said in. */
public enum RetentionUnit {
    YEARS,
    MONTHS
}

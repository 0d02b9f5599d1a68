package se.samsyn.initiative;

/** How exactly a date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}

package se.samsyn.area;

/** What the list of areas can be sorted by. */
public enum AreaSort {
    NAME,
    KIND,
    POPULATION
}

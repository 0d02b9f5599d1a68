package se.samsyn.initiative;

/** Whether another municipality could take an initiative over, as those who run it judge. */
public enum Transferability {
    YES,
    WITH_CHANGES,
    NO
}

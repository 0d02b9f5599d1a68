package se.samsyn.initiative;

/** Whom prevention is for (public health's levels; Swedish practice also says primary, secondary, tertiary). */
public enum PreventionLevel {
    /** Everybody in a population. */
    UNIVERSAL,
    /** Groups or places at higher risk. */
    SELECTIVE,
    /** Those for whom problems have begun. */
    INDICATED
}

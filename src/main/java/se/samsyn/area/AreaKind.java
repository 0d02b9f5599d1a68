package se.samsyn.area;

/** How large an area is. */
public enum AreaKind {
    /** The whole of it (kommun). */
    MUNICIPALITY,
    /** A part that figures are kept for (kommundel). */
    DISTRICT,
    /** A square, a school, a block. */
    PLACE
}

package se.samsyn.shared;

/** Addresses of pages that modules lead to without knowing them, without a leading slash; those of records have {@link RecordKind}. */
public final class Paths {

    /** Who asks to see what is withheld, and what became of it. */
    public static final String ACCESS = "atkomst";

    public static final String NETWORK = "natverk";

    /** The network as it is around one initiative: its parameter. */
    public static final String NETWORK_INITIATIVE = "initiativ";

    /** As {@link #NETWORK_INITIATIVE}, of an agency. */
    public static final String NETWORK_AGENCY = "aktor";

    /** What was removed and can be made again. */
    public static final String REMOVED = "borttaget";

    private Paths() {}
}

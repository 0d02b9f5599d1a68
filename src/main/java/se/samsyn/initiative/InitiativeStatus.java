package se.samsyn.initiative;

import java.util.Set;

/** Where an initiative is in its life (IATI's activity status). */
public enum InitiativeStatus {
    PLANNED,
    ONGOING,
    /** The work itself is done; reports and handing over remain. */
    FINALISING,
    ENDED,
    /** Stopped before it was carried out. */
    CANCELLED,
    PAUSED;

    /** What an initiative can be when it is over. */
    public static final Set<InitiativeStatus> OVER = Set.of(ENDED, CANCELLED);

    public boolean isOver() {
        return OVER.contains(this);
    }
}

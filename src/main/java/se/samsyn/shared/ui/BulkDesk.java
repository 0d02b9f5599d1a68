package se.samsyn.shared.ui;

import java.util.Map;
import se.samsyn.shared.RecordKind;

/**
 * Where many records are changed at once. A Spring bean; the lists that rows are picked in do not know who made it.
 */
public interface BulkDesk {

    /** The most that are changed at once. */
    int MOST = 1_000;

    /** Whether the caller may change records of a kind so. */
    boolean isFor(RecordKind kind);

    /**
     * Asks what is to be changed, shows what would become of it, and does it.
     *
     * @param picked numbers and names, at most {@link #MOST}
     * @param changed told when something was, now or taken back later
     */
    void open(RecordKind kind, Map<Long, String> picked, Runnable changed);
}

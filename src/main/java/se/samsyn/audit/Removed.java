package se.samsyn.audit;

import java.time.Instant;
import se.samsyn.shared.RecordKind;

/**
 * A record that was removed, and what the history tells of that.
 *
 * @param number of the log's entry, by which it can be made again
 * @param record the number it had
 * @param name what it was called last; may be empty
 * @param agency that whoever removed it acted for; empty for none
 * @param reason why, in their own words; empty for none
 */
public record Removed(
        long number,
        RecordKind kind,
        long record,
        String name,
        Instant at,
        String actor,
        String agency,
        String reason) {}

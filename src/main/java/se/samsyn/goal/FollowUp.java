package se.samsyn.goal;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as it was recorded. Who has come to another view records a new one; only what was entered wrongly is
 * corrected, and then in the name of whoever corrected it.
 *
 * @param recordedBy the name of whoever recorded it
 * @param proposed what the figures spoke for when it was recorded; null where they did not say, or were not asked yet
 */
public record FollowUp(
        FollowUpId id,
        FollowUpData data,
        String recordedBy,
        OffsetDateTime recordedAt,
        @Nullable Proposal proposed) {}

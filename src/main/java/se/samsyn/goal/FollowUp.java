package se.samsyn.goal;

import java.time.OffsetDateTime;

/**
 * A follow-up as it was recorded. Never changed: who has come to another view records a new one.
 *
 * @param recordedBy the name of whoever recorded it
 */
public record FollowUp(FollowUpData data, String recordedBy, OffsetDateTime recordedAt) {}

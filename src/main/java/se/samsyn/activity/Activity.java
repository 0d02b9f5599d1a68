package se.samsyn.activity;

import java.time.OffsetDateTime;

/** @param recordedBy the name of whoever logged it, as it was then */
public record Activity(ActivityId id, long version, ActivityData data, String recordedBy, OffsetDateTime recordedAt) {}

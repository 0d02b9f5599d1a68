package se.samsyn.activity;

import java.time.OffsetDateTime;
import se.samsyn.shared.NotFreeText;

/** @param recordedBy the name of whoever logged it, as it was then */
public record Activity(
        ActivityId id,
        long version,
        ActivityData data,
        @NotFreeText("the name of a colleague") String recordedBy,
        OffsetDateTime recordedAt) {}

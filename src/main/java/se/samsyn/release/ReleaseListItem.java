package se.samsyn.release;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list, without content.
 *
 * @param summary null while it is a draft
 */
public record ReleaseListItem(
        ReleaseId id,
        String reference,
        LocalDate receivedOn,
        ReleaseState state,
        @Nullable Instant decidedAt,
        @Nullable Summary summary) {}

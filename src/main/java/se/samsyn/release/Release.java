package se.samsyn.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A package of records for whoever asked for them.
 *
 * @param basedOn the earlier package that it goes out from; null for none
 * @param decision null while it is a draft
 */
public record Release(
        ReleaseId id,
        long version,
        ReleaseData data,
        ReleaseState state,
        String createdBy,
        @Nullable ReleaseId basedOn,
        @Nullable Decision decision) {

    /** @param hash SHA-256 of the document, in hexadecimal */
    public record Decision(String by, Instant at, String grounds, String hash, Summary summary) {}
}

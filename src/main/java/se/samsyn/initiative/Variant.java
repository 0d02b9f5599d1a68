package se.samsyn.initiative;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source says, as it is stored.
 *
 * @param version goes up with every change; a change of an older version is refused
 * @param current whether it is what the initiative says itself
 * @param article where it was read; null where it was in none, or where the caller may not see that one is about the initiative
 * @param withheld whether there is an article that is not for the caller
 */
public record Variant(
        VariantId id,
        long version,
        InitiativeId initiative,
        VariantData data,
        boolean current,
        String recordedBy,
        Instant recordedAt,
        @Nullable SourceArticle article,
        boolean withheld) {}

package se.samsyn.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param settledOn the day it was kept or found broken; null while open
 * @param note how it was kept, or why not; may be empty
 */
public record Promise(
        PromiseId id,
        long version,
        PromiseData data,
        PromiseState state,
        @Nullable LocalDate settledOn,
        String note) {}

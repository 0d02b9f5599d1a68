package se.samsyn.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * @param settledOn the day it was kept or found broken; null while open
 * @param note how it was kept, or why not; may be empty
 */
@Screened(RecordKind.VISIT)
public record Promise(
        PromiseId id,
        long version,
        PromiseData data,
        PromiseState state,
        @Nullable LocalDate settledOn,
        @FreeText String note) {}

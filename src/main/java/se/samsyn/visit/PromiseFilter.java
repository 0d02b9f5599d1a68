package se.samsyn.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.area.AreaId;

/**
 * Which promises; null leaves nothing out.
 *
 * @param area of the visit
 * @param from with {@code to}, only what that period concerns: promised at a visit in it, settled in it, or given before
 *     its end and still open. Promises of cancelled visits are then left out
 */
public record PromiseFilter(
        @Nullable PromiseStanding standing,
        @Nullable AreaId area,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final PromiseFilter ALL = new PromiseFilter(null, null, null, null);
}

package se.samsyn.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a list shows; null and "" leave nothing out.
 *
 * @param q words of its agenda, minutes or place
 * @param from the first day
 * @param to the last day
 */
public record MeetingFilter(
        String q,
        @Nullable MeetingState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final MeetingFilter ALL = new MeetingFilter("", null, null, null);

    public MeetingFilter {
        q = q.strip();
    }
}

package se.samsyn.agreement;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param present how many were there
 * @param decisions how many were made, of which {@code open} are not seen to
 * @param minuted whether its minutes are written here in words; they may be a file instead
 */
public record MeetingListItem(
        MeetingId id,
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        String place,
        boolean cancelled,
        int present,
        int decisions,
        int open,
        boolean minuted,
        String reference) {

    public MeetingState state(LocalDate today) {
        return state(cancelled, heldOn, today);
    }

    static MeetingState state(boolean cancelled, LocalDate heldOn, LocalDate today) {
        if (cancelled) {
            return MeetingState.CANCELLED;
        }
        return heldOn.isAfter(today) ? MeetingState.PLANNED : MeetingState.HELD;
    }
}

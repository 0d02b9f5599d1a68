package se.samsyn.agreement;

import java.time.LocalDate;

/**
 * A meeting as it is stored.
 *
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param cancelled whether it was called off
 */
public record Meeting(MeetingId id, long version, CouncilId council, MeetingData data, boolean cancelled) {

    public MeetingState state(LocalDate today) {
        return MeetingListItem.state(cancelled, data.heldOn(), today);
    }

    Meeting with(MeetingData changed) {
        return new Meeting(id, version, council, changed, cancelled);
    }
}

package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/**
 * What the log keeps of a meeting. What was decided there, and whether it was called off, is told and not restored: those
 * have ways of their own. Which initiatives a decision is about may be for fewer, and is left out.
 */
@Component
class MeetingVersions implements RecordVersions<MeetingVersions.Version> {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("heldOn", "agreement.meeting.heldOn"),
            Map.entry("startsAt", "agreement.meeting.startsAt"),
            Map.entry("place", "agreement.meeting.place"),
            Map.entry("agenda", "agreement.meeting.agenda"),
            Map.entry("present", "agreement.meeting.present"),
            Map.entry("minutes", "agreement.meeting.minutes"),
            Map.entry("reference", "agreement.reference"),
            Map.entry("cancelled", "agreement.meeting.cancelled"),
            Map.entry("decisions", "agreement.decisions"));

    /** A decision as the log tells it. */
    record Decided(
            String words,
            @Nullable AgencyId agency,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            String doneNote) {}

    /** @param council what it is called; part of the meeting's name */
    record Version(String council, MeetingData data, boolean cancelled, List<Decided> decisions) {}

    private final MeetingQueries queries;
    private final MeetingService meetings;

    MeetingVersions(MeetingQueries queries, MeetingService meetings) {
        this.queries = queries;
        this.meetings = meetings;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COUNCIL_MEETING;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<MeetingId> idType() {
        return MeetingId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return queries.find(new MeetingId(id))
                .map(details -> new Version(
                        details.councilName(),
                        details.meeting().data(),
                        details.meeting().cancelled(),
                        details.decisions().stream()
                                .map(MeetingVersions::decided)
                                .toList()));
    }

    @Override
    public String name(Version version) {
        return version.council() + " " + version.data().heldOn();
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(Version now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, Version earlier) {
        meetings.change(meetings.get(new MeetingId(id)).with(earlier.data()));
    }

    @Override
    public long again(Version last) {
        var id = meetings.create(last.data());
        if (last.cancelled()) {
            meetings.cancel(id, meetings.get(id).version());
        }
        return id.value();
    }

    private static Decided decided(CouncilDecision decision) {
        var data = decision.data();
        return new Decided(data.words(), data.agency(), data.dueOn(), decision.doneOn(), decision.doneNote());
    }
}

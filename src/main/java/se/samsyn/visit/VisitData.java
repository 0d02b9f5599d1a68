package se.samsyn.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * A visit. Texts are trimmed.
 *
 * @param place may be empty
 * @param cancelled it did not take place; what was planned stays to be read
 * @param participants each person once, on one side
 * @param initiatives what was shown
 * @param programme in order
 * @param sharing with a label always; {@link Label#AMBER} means the host and the agencies of the initiatives shown
 */
@Screened(RecordKind.VISIT)
public record VisitData(
        @FreeText String name,
        VisitKind kind,
        LocalDate visitedOn,
        @FreeText String place,
        @Nullable AreaId area,
        @Nullable AgencyId hostAgency,
        @FreeText String purpose,
        boolean cancelled,
        List<Participant> participants,
        Set<InitiativeId> initiatives,
        List<ProgrammeItem> programme,
        Sharing sharing) {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    public VisitData {
        name = Input.line(name);
        place = Input.line(place);
        purpose = Input.text(purpose);
        participants = List.copyOf(participants);
        initiatives = Set.copyOf(initiatives);
        programme = List.copyOf(programme);
        sharing = sharing.label() == null ? Sharing.of(Label.GREEN) : sharing;
    }

    /** The same, not taking place. */
    public VisitData withCancelled(boolean cancelled) {
        return with(cancelled, initiatives, sharing);
    }

    /** The same, showing others. */
    VisitData withInitiatives(Set<InitiativeId> initiatives) {
        return with(cancelled, initiatives, sharing);
    }

    /** The same for others. */
    VisitData withSharing(Sharing sharing) {
        return with(cancelled, initiatives, sharing);
    }

    private VisitData with(boolean cancelled, Set<InitiativeId> initiatives, Sharing sharing) {
        return new VisitData(
                name,
                kind,
                visitedOn,
                place,
                area,
                hostAgency,
                purpose,
                cancelled,
                participants,
                initiatives,
                programme,
                sharing);
    }

    void check(LocalDate today) {
        Input.checkName("name", name);
        sharing.check(Label.CLEAR);
        Input.checkLength("place", place, Input.NAME);
        Input.checkLength("purpose", purpose, Input.TEXT);
        if (visitedOn.isBefore(EARLIEST) || visitedOn.isAfter(today.plusYears(5))) {
            throw new RuleViolation("visitedOn", "visit.visitedOn.range");
        }
        participants.forEach(participant -> Input.checkLength("participants", participant.title(), Input.NAME));
        if (participants.stream().map(Participant::person).distinct().count() < participants.size()) {
            throw new RuleViolation("participants", "visit.participants.twice");
        }
        programme.forEach(item -> Words.check("programme", item.item()));
    }
}

package se.samsyn.agreement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * A meeting of the council. It is for all who are signed in.
 *
 * @param heldOn the day; may lie ahead
 * @param startsAt null where that is not said
 * @param place may be empty
 * @param agenda an item each; none while it is not set
 * @param present who was there, members and guests; none before it is held
 * @param minutes in words; empty where they are a file, or are not written
 * @param reference the minutes' number in the public register; may be empty
 */
@Screened(RecordKind.COUNCIL_MEETING)
public record MeetingData(
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        @FreeText String place,
        @FreeText List<String> agenda,
        Set<PersonId> present,
        @FreeText String minutes,
        @NotFreeText("a number in the public register") String reference) {

    /** Municipalities have had councils for preventing crime since the nineties. */
    public static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    public MeetingData {
        place = Input.line(place);
        agenda = Input.lines(agenda);
        present = present == null ? Set.of() : Set.copyOf(present);
        minutes = Input.text(minutes);
        reference = Input.line(reference);
    }

    /** As far ahead as anybody plans a meeting. */
    public static LocalDate last(LocalDate today) {
        return today.plusYears(5);
    }

    MeetingData with(Set<PersonId> persons) {
        return new MeetingData(heldOn, startsAt, place, agenda, persons, minutes, reference);
    }

    void check(LocalDate today) {
        if (heldOn.isBefore(FIRST)) {
            throw new RuleViolation("heldOn", "shared.date.from", FIRST.toString());
        }
        if (heldOn.isAfter(last(today))) {
            throw new RuleViolation("heldOn", "shared.date.to", last(today).toString());
        }
        Input.checkLength("place", place, Input.NAME);
        Input.checkLines("agenda", agenda);
        Input.checkLength("minutes", minutes, Input.TEXT);
        Input.checkLength("reference", reference, Input.NAME);
        if (heldOn.isAfter(today) && !present.isEmpty()) {
            throw new RuleViolation("present", "agreement.meeting.present.future");
        }
        if (heldOn.isAfter(today) && !minutes.isEmpty()) {
            throw new RuleViolation("minutes", "agreement.meeting.minutes.future");
        }
    }
}

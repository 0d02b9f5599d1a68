package se.samsyn.review;

import java.time.LocalDate;
import se.samsyn.shared.Need;

/** Something that needs the caller and that they have put off. */
public record Snoozed(SnoozeId id, Need need, LocalDate until, String reason) {}

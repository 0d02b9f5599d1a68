package se.samsyn.initiative;

/** A participation with its agency's name. */
public record Participant(Participation participation, String agencyName, String agencyShortName) {}

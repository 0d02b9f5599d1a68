package se.samsyn.initiative;

/** An initiative to choose. */
public record InitiativeOption(InitiativeId id, String name, InitiativeStatus status) {}

package se.samsyn.initiative;

/** Who may see an initiative has changed; what is recorded in it follows, in the same transaction. */
public record CircleChanged(InitiativeId initiative, Circle circle) {}

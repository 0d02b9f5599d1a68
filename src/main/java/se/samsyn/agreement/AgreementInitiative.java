package se.samsyn.agreement;

import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;

/** An initiative that rests on an agreement. */
public record AgreementInitiative(InitiativeId id, String name, InitiativeStatus status) {}

package se.samsyn.problem;

import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;

/** An initiative that answers to a problem. */
public record ProblemAnswer(InitiativeId id, String name, InitiativeStatus status) {}

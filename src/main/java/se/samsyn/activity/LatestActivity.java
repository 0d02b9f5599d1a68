package se.samsyn.activity;

import java.time.LocalDate;
import se.samsyn.initiative.InitiativeId;

/** The last that has been done for an initiative, by whatever agency. */
public record LatestActivity(
        InitiativeId initiative, ActivityId id, LocalDate heldOn, ActivityKind kind, String agencyName) {}

package se.samsyn.agency;

/** An agency to choose, and enough to draw its mark. */
public record AgencyOption(AgencyId id, String name, String shortName, AgencyKind kind) {}

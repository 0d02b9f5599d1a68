package se.samsyn.agency;

import se.samsyn.shared.NotFreeText;

/** An agency to choose, and enough to draw its mark. */
@NotFreeText("read from the register")
public record AgencyOption(AgencyId id, String name, String shortName, AgencyKind kind) {}

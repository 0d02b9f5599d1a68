package se.samsyn.initiative.ui;

import se.samsyn.agency.AgencyId;

/** An agency to choose as taking part. */
record AgencyChoice(AgencyId id, String name) {}

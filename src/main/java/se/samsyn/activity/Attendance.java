package se.samsyn.activity;

import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;

/**
 * An agency that took part.
 *
 * @param headcount how many came from it, 0 to 1,000,000; null while unknown, which is not zero
 */
public record Attendance(AgencyId agency, @Nullable Integer headcount) {}

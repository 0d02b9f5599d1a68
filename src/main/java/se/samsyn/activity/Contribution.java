package se.samsyn.activity;

import java.time.LocalDate;
import se.samsyn.agency.AgencyId;

/**
 * What an agency has done for an initiative, recorded by itself or with others, as far as the caller sees it.
 *
 * @param latestOn the day of its latest activity
 * @param since how many after the day that was asked for
 */
public record Contribution(AgencyId agency, String name, LocalDate latestOn, int since) {}

package se.samsyn.activity;

import java.time.LocalDate;
import se.samsyn.initiative.InitiativeId;

/**
 * What an agency has done for one initiative: activities that it recorded or took part in, as far as the caller sees them.
 *
 * @param latestOn the day of the latest
 * @param count how many there are
 */
public record AgencyContribution(InitiativeId initiative, String name, LocalDate latestOn, int count) {}

package se.samsyn.initiative;

/**
 * The budget of an initiative.
 *
 * @param version goes up with every change; a change of an older version is refused
 */
public record Budget(long version, BudgetData data) {}

package se.samsyn.agency;

/**
 * A person to choose.
 *
 * @param title of the role that was known last; empty where none is known
 */
public record PersonOption(PersonId id, String name, String title) {}

package se.samsyn.agency;

import java.util.List;

/**
 * A person as they are stored.
 *
 * @param version counts the changes of names and roles, so that nobody overwrites what they have not seen
 * @param roles latest first
 */
public record Person(PersonId id, long version, PersonData data, List<PersonRole> roles) {}

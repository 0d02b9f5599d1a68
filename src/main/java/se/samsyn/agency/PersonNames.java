package se.samsyn.agency;

import java.util.List;

/**
 * What it takes to recognise a person in a text.
 *
 * @param roles latest first
 */
public record PersonNames(PersonId id, String name, List<String> aliases, List<PersonRoleData> roles) {}

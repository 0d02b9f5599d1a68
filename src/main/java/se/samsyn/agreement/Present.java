package se.samsyn.agreement;

import se.samsyn.agency.PersonId;

/**
 * Somebody who was at a meeting.
 *
 * @param title of the role by which they sit in the council; empty for guests
 */
public record Present(PersonId id, String name, String title) {}

package se.samsyn.news;

import se.samsyn.agency.PersonId;

/** Who said what an article quotes. */
public record Speaker(PersonId id, String name) {}

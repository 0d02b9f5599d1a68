package se.samsyn.agency;

/** Who held which role at an agency, and when. */
public record PersonAtAgency(PersonId id, String name, PersonRoleData role) {}

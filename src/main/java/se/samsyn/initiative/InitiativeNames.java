package se.samsyn.initiative;

import java.util.List;

/** Everything an initiative is called, for recognising it in running text. */
public record InitiativeNames(InitiativeId id, String name, String longName, List<String> aliases) {}

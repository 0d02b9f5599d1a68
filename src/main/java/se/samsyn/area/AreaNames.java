package se.samsyn.area;

import java.util.List;

/** What an area is called in texts. */
public record AreaNames(AreaId id, String name, List<String> aliases, AreaKind kind) {}

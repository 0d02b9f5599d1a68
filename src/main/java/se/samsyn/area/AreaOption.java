package se.samsyn.area;

/** An area to choose. */
public record AreaOption(AreaId id, String name) {}

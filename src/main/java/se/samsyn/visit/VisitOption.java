package se.samsyn.visit;

import java.time.LocalDate;

/** A visit to choose. */
public record VisitOption(VisitId id, String name, LocalDate visitedOn) {}

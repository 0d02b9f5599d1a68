package se.samsyn.problem;

/** A problem to choose. */
public record ProblemOption(ProblemId id, String name) {}

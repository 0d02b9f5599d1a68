package se.samsyn.problem;

/**
 * Where the thread from problem to initiative is broken, as far as the caller may know.
 *
 * @param problems open ones that no initiative answers to
 * @param open how many problems are open
 * @param initiatives those that are not over and answer to no open problem
 * @param known whether there is any problem in the catalogue: before that, nothing is missing
 */
public record LooseEnds(int problems, int open, int initiatives, boolean known) {}

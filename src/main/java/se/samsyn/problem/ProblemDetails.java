package se.samsyn.problem;

import java.util.List;
import se.samsyn.area.AreaOption;

/**
 * A problem with what its page shows.
 *
 * @param areas by name
 * @param answers the initiatives that answer to it and that the caller may see; those that go on first
 * @param withheld whether others that go on answer to it, which the caller may not see
 */
public record ProblemDetails(Problem problem, List<AreaOption> areas, List<ProblemAnswer> answers, boolean withheld) {}

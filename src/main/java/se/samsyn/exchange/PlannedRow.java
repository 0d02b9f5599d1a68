package se.samsyn.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param line as the spreadsheet counts
 * @param name what the record is called
 * @param record the one that it is; null for a new one
 * @param chosen whether somebody said what it is to be
 * @param cells by field
 * @param candidates the records that it may be
 */
public record PlannedRow(
        int line,
        Outcome outcome,
        String name,
        @Nullable Long record,
        boolean chosen,
        Map<String, PlannedCell> cells,
        List<Problem> problems,
        List<Candidate> candidates) {

    /** What is going to happen. */
    public enum Outcome {
        NEW,
        CHANGE,
        SAME,
        SKIP,
        /** Nothing, as long as something stands against it. */
        PROBLEM
    }

    /** A record that a row may be. */
    public record Candidate(long id, String name) {}

    public PlannedRow {
        problems = List.copyOf(problems);
        candidates = List.copyOf(candidates);
    }

    public boolean hasProblems() {
        return outcome == Outcome.PROBLEM;
    }

    /** Whether it adds an indicator to what it changes. */
    public boolean addsPart() {
        var name = cells.get(ImportField.PART_NAME);
        return outcome == Outcome.CHANGE && name != null && name.changes();
    }

    /** Whether that is all it does. */
    public boolean onlyAddsPart() {
        return addsPart()
                && cells.entrySet().stream()
                        .noneMatch(cell -> cell.getValue().changes() && !ImportField.isOfPart(cell.getKey()));
    }

    public List<Problem> problems(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }

    PlannedRow with(Problem problem) {
        return new PlannedRow(
                line,
                Outcome.PROBLEM,
                name,
                record,
                chosen,
                cells,
                java.util.stream.Stream.concat(problems.stream(), java.util.stream.Stream.of(problem))
                        .toList(),
                candidates);
    }
}

package se.samsyn.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.exchange.PlannedRow.Outcome;

/**
 * What an import is going to do, against the registry as it is now.
 *
 * @param columns what of a row is read, in the order of the file
 * @param unknown by field, the words that stand in its column and mean nothing yet, and how many rows each stands in
 * @param missing what every new record needs and no column says
 * @param mark tells one plan from another: nobody carries out another than they have seen
 */
public record Plan(
        List<ImportField> columns,
        List<PlannedRow> rows,
        Map<ImportField, Map<String, Integer>> unknown,
        List<ImportField> missing,
        String mark) {

    public Plan {
        rows = List.copyOf(rows);
    }

    public int count(Outcome outcome) {
        return counts().getOrDefault(outcome, 0);
    }

    public Map<Outcome, Integer> counts() {
        return rows.stream()
                .collect(Collectors.groupingBy(PlannedRow::outcome, Collectors.reducing(0, _ -> 1, Integer::sum)));
    }

    /** Whether it can be carried out. */
    public boolean isReady() {
        return count(Outcome.PROBLEM) == 0 && count(Outcome.NEW) + count(Outcome.CHANGE) > 0;
    }
}

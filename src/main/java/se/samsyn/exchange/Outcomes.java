package se.samsyn.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.PlannedRow.Candidate;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.shared.Input;

/** What is shown of rows that have been read: before and after, and what is going to happen. */
final class Outcomes<D extends Record> {

    private final Shape<D> shape;

    Outcomes(Shape<D> shape) {
        this.shape = shape;
    }

    PlannedRow planned(ReadRow<D> row) {
        var known = row.known;
        var first = row.whole(shape);
        // what another row of the file says of the record is no news here
        var whole = known != null ? known.data() : first == null ? null : shape.within(first.data, shape.blank());
        var shown = new HashMap<String, PlannedCell>();
        row.texts.forEach((field, text) -> {
            var recognised = known != null && shape.recognisedBy().contains(field.key());
            var before = whole == null ? null : field.said().apply(whole);
            var value = row.values.get(field);
            var after = value == null || recognised ? before : field.said().apply(row.data);
            shown.put(field.key(), new PlannedCell(text, nothing(before), nothing(after)));
        });
        return new PlannedRow(
                row.line,
                outcome(row),
                name(row),
                known == null ? null : known.id(),
                row.choice != null,
                shown,
                row.isSkipped() ? List.of() : row.problems,
                row.candidates.stream()
                        .map(one ->
                                new Candidate(one.id(), shape.names(one.data()).getFirst()))
                        .toList());
    }

    private static @Nullable Object nothing(@Nullable Object said) {
        return "".equals(said) || said instanceof List<?> list && list.isEmpty() ? null : said;
    }

    private String name(ReadRow<D> row) {
        var name = shape.names(row.data).getFirst();
        return name.length() <= Input.NAME ? name : name.substring(0, Input.NAME) + "…";
    }

    private Outcome outcome(ReadRow<D> row) {
        if (row.isSkipped()) {
            return Outcome.SKIP;
        }
        if (!row.problems.isEmpty()) {
            return Outcome.PROBLEM;
        }
        if (row.known == null) {
            return row.whole(shape) == null ? Outcome.NEW : Outcome.CHANGE;
        }
        return row.data.equals(row.known.data()) ? Outcome.SAME : Outcome.CHANGE;
    }

    /** Another one as soon as another record would be written, or one that has been changed since. */
    static <D extends Record> String mark(List<ReadRow<D>> rows, List<PlannedRow> planned) {
        var hash = 17L;
        for (var i = 0; i < rows.size(); i++) {
            var known = rows.get(i).known;
            hash = hash * 31
                    + Objects.hash(
                            rows.get(i).line,
                            planned.get(i).outcome().name(),
                            rows.get(i).data.hashCode(),
                            known == null ? 0 : known.id(),
                            known == null ? 0 : known.version(),
                            known == null ? 0 : known.data().hashCode());
        }
        return Long.toHexString(hash);
    }
}

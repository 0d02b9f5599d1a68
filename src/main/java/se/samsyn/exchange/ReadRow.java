package se.samsyn.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row on its way from the file to a record. */
final class ReadRow<D extends Record> {

    final int line;
    final Map<Field<D>, String> texts = new LinkedHashMap<>();
    final Map<Field<D>, Object> values = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();
    List<Known<D>> candidates = List.of();

    /** Whether something that looks like personal data is kept in it by a decision, which is recorded with its record. */
    boolean kept;

    @Nullable
    Known<D> known;

    /** The first row of the same record; null for that itself. */
    @Nullable
    ReadRow<D> first;

    @Nullable
    RowChoice choice;

    D data;

    /** @param data of which nothing is said yet */
    ReadRow(int line, D data) {
        this.line = line;
        this.data = data;
    }

    boolean isSkipped() {
        return choice != null && choice.how() == RowChoice.How.SKIP;
    }

    /** The row that speaks of the record itself, where this one only speaks of a part of it. */
    @Nullable
    ReadRow<D> whole(Shape<D> shape) {
        return shape.part(data) == null ? null : first;
    }

    boolean isFaulty(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** Once a field: the first thing to mend there. */
    void tell(Problem problem) {
        if (!isFaulty(problem.field()) || problem.finding() != null) {
            problems.add(problem);
        }
    }
}

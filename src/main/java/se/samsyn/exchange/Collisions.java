package se.samsyn.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;

/** What no row is to blame for alone: two of the same, what another record has already, and agencies within themselves. */
final class Collisions<D extends Record> {

    private final Shape<D> shape;
    private final Matcher<D> matcher;
    private final List<Known<D>> known;

    Collisions(Shape<D> shape, Matcher<D> matcher, List<Known<D>> known) {
        this.shape = shape;
        this.matcher = matcher;
        this.known = known;
    }

    /** Finds the rows of the same record. */
    void find(List<ReadRow<D>> rows) {
        var firsts = new HashMap<String, ReadRow<D>>();
        for (var row : rows) {
            var name = shape.names(row.data).getFirst();
            if (!row.isSkipped() && (row.known != null || !name.isEmpty())) {
                row.first = firsts.putIfAbsent(
                        row.known == null
                                ? shape.scope(row.data) + " " + NameIndex.comparable(name)
                                : String.valueOf(row.known.id()),
                        row);
            }
        }
    }

    void tell(List<ReadRow<D>> rows) {
        var numbers = new HashMap<String, Integer>();
        var parts = new HashMap<String, Integer>();
        for (var row : rows) {
            if (row.isSkipped()) {
                continue;
            }
            var found = row.known;
            var first = row.first;
            var part = shape.part(row.data);
            if (part != null && !part.isEmpty()) {
                var whole = first == null ? row.line : first.line;
                var twin = parts.putIfAbsent(whole + " " + NameIndex.comparable(part), row.line);
                if (twin != null) {
                    row.tell(Problem.of(ImportField.PART_NAME, "exchange.problem.twice", twin));
                }
            }
            if (first != null && part == null) {
                row.tell(Problem.of(
                        "name", found == null ? "exchange.problem.twice" : "exchange.problem.same", first.line));
            } else if (first == null && found == null && row.choice != null && matcher.isTaken(row.data)) {
                row.tell(Problem.of("name", "exchange.problem.taken"));
            }
            var number = shape.number(row.data);
            if (!number.isEmpty() && !row.isFaulty("orgNumber")) {
                var other = numbers.putIfAbsent(number, row.line);
                if (other != null) {
                    row.tell(Problem.of("orgNumber", "exchange.problem.twice", other));
                } else if (matcher.hasNumber(number, found)) {
                    row.tell(Problem.of("orgNumber", "agency.orgNumber.taken"));
                }
            }
        }
        if (shape instanceof AgencyShape) {
            tellCircles(rows);
        }
    }

    private void tellCircles(List<ReadRow<D>> rows) {
        var parents = new HashMap<AgencyId, AgencyId>();
        known.forEach(one -> put(parents, new AgencyId(one.id()), one.data()));
        rows.stream().filter(row -> !row.isSkipped()).forEach(row -> put(parents, id(row), row.data));
        for (var row : rows) {
            if (!row.isSkipped() && isWithinItself(id(row), parents)) {
                row.tell(Problem.of("parent", "agency.parent.circle"));
            }
        }
    }

    private static void put(Map<AgencyId, AgencyId> parents, AgencyId id, Record data) {
        var parent = ((AgencyData) data).parent();
        if (parent != null) {
            parents.put(id, parent);
        }
    }

    private static AgencyId id(ReadRow<?> row) {
        return row.known == null ? AgencyShape.placeholder(row.line) : new AgencyId(row.known.id());
    }

    private static boolean isWithinItself(AgencyId id, Map<AgencyId, AgencyId> parents) {
        var seen = new HashSet<AgencyId>();
        for (var above = parents.get(id); above != null && seen.add(above); above = parents.get(above)) {
            if (above.equals(id)) {
                return true;
            }
        }
        return false;
    }
}

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

    void tell(List<ReadRow<D>> rows) {
        var names = new HashMap<String, Integer>();
        var numbers = new HashMap<String, Integer>();
        var records = new HashMap<Long, Integer>();
        for (var row : rows) {
            if (row.isSkipped()) {
                continue;
            }
            var name = shape.names(row.data).getFirst();
            var found = row.known;
            var twin = found == null
                    ? name.isEmpty()
                            ? null
                            : names.putIfAbsent(shape.scope(row.data) + " " + NameIndex.comparable(name), row.line)
                    : records.putIfAbsent(found.id(), row.line);
            if (twin != null) {
                row.tell(Problem.of("name", found == null ? "exchange.problem.twice" : "exchange.problem.same", twin));
            } else if (found == null && row.choice != null && matcher.isTaken(row.data)) {
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

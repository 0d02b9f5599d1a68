package se.samsyn.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the record that a row speaks of: by its number, by its name, and otherwise by what else it is called. */
final class Matcher<D extends Record> {

    private final Shape<D> shape;
    private final Map<String, NameIndex<Known<D>>> byScope = new HashMap<>();
    private final Map<String, Known<D>> byNumber = new HashMap<>();
    private final Map<Long, Known<D>> byId = new HashMap<>();

    Matcher(Shape<D> shape, List<Known<D>> known) {
        this.shape = shape;
        for (var one : known) {
            var names = shape.names(one.data());
            byScope.computeIfAbsent(shape.scope(one.data()), _ -> new NameIndex<>())
                    .add(one, names.getFirst(), names.subList(1, names.size()));
            var number = shape.number(one.data());
            if (!number.isEmpty()) {
                byNumber.put(number, one);
            }
            byId.put(one.id(), one);
        }
    }

    Optional<Known<D>> get(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** None where it is new; several where somebody has to say which. @param row what the row says of itself */
    List<Known<D>> find(D row) {
        var found = new LinkedHashSet<Known<D>>();
        var number = byNumber.get(shape.number(row));
        if (number != null) {
            found.add(number);
        }
        var index = byScope.get(shape.scope(row));
        if (index != null) {
            found.addAll(index.find(shape.names(row).getFirst()));
        }
        return List.copyOf(found);
    }

    /** Whether a row that has a record's number calls it something else: one of the two is a mistake. */
    boolean isCalledOtherwise(Known<D> one, D row) {
        var name = shape.names(row).getFirst();
        var index = byScope.get(shape.scope(row));
        return !name.isEmpty() && (index == null || !index.find(name).contains(one));
    }

    /** Whether another record has the number. @param own null for a new one */
    boolean hasNumber(String number, @Nullable Known<D> own) {
        var one = byNumber.get(number);
        return one != null && (own == null || one.id() != own.id());
    }

    /** Whether a record is called exactly so, which no other may be. */
    boolean isTaken(D data) {
        var index = byScope.get(shape.scope(data));
        return index != null
                && index.find(shape.names(data).getFirst()).stream()
                        .anyMatch(one -> shape.names(one.data())
                                .getFirst()
                                .equals(shape.names(data).getFirst()));
    }
}

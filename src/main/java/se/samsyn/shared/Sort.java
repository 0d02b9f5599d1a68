package se.samsyn.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.OrderField;

/**
 * What a list is sorted by: columns that its enum allows, so that no text from an address reaches SQL.
 *
 * @param <E> the enum of the list
 * @param then what rows are sorted by that are the same so far; none of it twice
 */
public record Sort<E extends Enum<E>>(E by, boolean descending, List<Sort<E>> then) {

    /** By more than this nobody looks for anything, and an address can be written by anybody. */
    public static final int MOST = 4;

    public Sort {
        then = then.stream().map(sort -> new Sort<>(sort.by, sort.descending)).toList();
    }

    public Sort(E by, boolean descending) {
        this(by, descending, List.of());
    }

    /**
     * Reads the address' form: constants' names with commas between them, each with "-" before it when descending. What
     * is unknown or said before is not there.
     */
    public static <E extends Enum<E>> Sort<E> parse(Optional<String> text, Class<E> type, Sort<E> otherwise) {
        var said = EnumSet.noneOf(type);
        var sorts = Stream.of(text.orElse("").split(",", 100))
                .flatMap(written -> one(written, type).stream())
                .filter(sort -> said.add(sort.by))
                .limit(MOST)
                .toList();
        return of(sorts).orElse(otherwise);
    }

    /** @return of the first, then of the others; empty for none */
    public static <E extends Enum<E>> Optional<Sort<E>> of(List<Sort<E>> sorts) {
        return sorts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sort<>(sorts.getFirst().by, sorts.getFirst().descending, sorts.subList(1, sorts.size())));
    }

    private static <E extends Enum<E>> Optional<Sort<E>> one(String written, Class<E> type) {
        var descending = written.startsWith("-");
        var name = descending ? written.substring(1) : written;
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .map(constant -> new Sort<>(constant, descending));
    }

    /** What is sorted by first, and then by what, each alone. */
    public List<Sort<E>> each() {
        return Stream.concat(Stream.of(new Sort<>(by, descending)), then.stream())
                .toList();
    }

    /** As it stands in an address. */
    public String written() {
        return each().stream()
                .map(sort -> (sort.descending ? "-" : "") + sort.by.name())
                .collect(Collectors.joining(","));
    }

    /**
     * The order for the database.
     *
     * @param field of one of the columns, in its direction
     * @param last what makes the order total
     */
    public List<OrderField<?>> fields(Function<Sort<E>, ? extends OrderField<?>> field, OrderField<?>... last) {
        var fields = new ArrayList<OrderField<?>>();
        each().forEach(sort -> fields.add(field.apply(sort)));
        fields.addAll(List.of(last));
        return fields;
    }
}

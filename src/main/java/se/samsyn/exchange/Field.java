package se.samsyn.exchange;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of one kind of record.
 *
 * @param with the data with a value that was read; what there are several of is added
 * @param said what the data say, for people: names instead of numbers
 */
record Field<D>(ImportField is, BiFunction<D, Object, D> with, Function<D, @Nullable Object> said) {

    String key() {
        return is.key();
    }
}

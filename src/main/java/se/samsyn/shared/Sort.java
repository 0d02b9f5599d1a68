package se.samsyn.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a list is sorted by: one of the columns that its enum allows, so that no text from an address reaches SQL.
 *
 * @param <E> the enum of the list
 */
public record Sort<E extends Enum<E>>(E by, boolean descending) {

    /** Reads the address' form: the constant's name, with "-" before it when descending. */
    public static <E extends Enum<E>> Sort<E> parse(Optional<String> text, Class<E> type, Sort<E> otherwise) {
        return text.flatMap(written -> {
                    var descending = written.startsWith("-");
                    var name = descending ? written.substring(1) : written;
                    return Arrays.stream(type.getEnumConstants())
                            .filter(constant -> constant.name().equals(name))
                            .findFirst()
                            .map(constant -> new Sort<>(constant, descending));
                })
                .orElse(otherwise);
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.router.Location;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;

/** Reads what stands in an address. People edit addresses and old links come back: what cannot be understood is not there. */
public final class Address {

    private Address() {}

    /** The value of a parameter of the address, filter or not. */
    public static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters()
                .getSingleParameter(name)
                .map(Input::line)
                .filter(value -> !value.isEmpty());
    }

    /** How a constant is written in an address: in Swedish whatever the reader's language, {@code ej-pa-vag}. */
    public static String word(Enum<?> constant) {
        return word(Texts.key(constant));
    }

    /** @param key of the text that says what is chosen */
    public static String word(String key) {
        return written(Texts.inSwedish(key));
    }

    /** Letters and figures that need no escaping in an address. */
    static String written(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /**
     * The constant that a parameter of the address names, by its Swedish word or, in older links, by its own name; null
     * where there is none.
     */
    public static <E extends Enum<E>> @Nullable E constant(Location location, String name, Class<E> type) {
        return parameter(location, name)
                .flatMap(written -> Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                        .filter(constant -> word(constant).equals(written)
                                || constant.name().equals(written))
                        .findFirst())
                .orElse(null);
    }

    /** The record number that a parameter of the address holds; null where it holds none. */
    public static @Nullable Long number(Location location, String name) {
        return parameter(location, name)
                .filter(written -> written.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    /** The day that a parameter of the address names; null where it names none. */
    public static @Nullable LocalDate day(Location location, String name) {
        return parameter(location, name).map(Address::day).orElse(null);
    }

    /** Years of four digits: neither PostgreSQL nor a date field knows what {@code +999999999-01-01} is. */
    static @Nullable LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            return day.getYear() >= 1 && day.getYear() <= 9999 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

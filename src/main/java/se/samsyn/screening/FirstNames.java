package se.samsyn.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Given names in use in Sweden. A list never has all of them: it only settles what the words around leave open. */
final class FirstNames {

    private static final Set<String> NAMES = read();

    private FirstNames() {}

    /** Also in the genitive: "Adams mamma". */
    static boolean has(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower)
                || lower.endsWith("s") && lower.length() > 3 && NAMES.contains(lower.substring(0, lower.length() - 1));
    }

    private static Set<String> read() {
        try (var stream = Objects.requireNonNull(FirstNames.class.getResourceAsStream("/screening/first-names.txt"))) {
            return Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samsyn.shared.Input;

/** The parameters of a list's address as one text, in a fixed order, so that equal ones are equal. */
final class ListAddress {

    /** Nothing that is chosen in a list is longer. */
    private static final int LONGEST = 1_000;

    private ListAddress() {}

    /** @param known the parameters that are taken; all others, and what is no address at all, are not there */
    static Map<String, String> read(String query, Set<String> known) {
        try {
            return of(QueryParameters.fromString(query), known);
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }

    static Map<String, String> of(QueryParameters parameters, Set<String> known) {
        var read = new TreeMap<String, String>();
        parameters.getParameters().forEach((name, values) -> {
            if (known.contains(name) && !values.isEmpty()) {
                var value = Input.line(values.getFirst());
                if (!value.isEmpty() && value.length() <= LONGEST) {
                    read.put(name, value);
                }
            }
        });
        return read;
    }

    static String written(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

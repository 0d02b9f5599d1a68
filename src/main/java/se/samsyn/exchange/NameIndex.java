package se.samsyn.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samsyn.shared.Input;

/** Finds by name what is called so, or, where nothing is, what is called so besides. */
final class NameIndex<T> {

    private final Map<String, Set<T>> names = new HashMap<>();
    private final Map<String, Set<T>> others = new HashMap<>();

    void add(T one, String name, Collection<String> besides) {
        put(names, name, one);
        besides.forEach(other -> put(others, other, one));
    }

    private static <T> void put(Map<String, Set<T>> map, String name, T one) {
        if (!name.isBlank()) {
            map.computeIfAbsent(comparable(name), _ -> new LinkedHashSet<>()).add(one);
        }
    }

    /** None, the one, or those among which somebody has to choose. */
    List<T> find(String name) {
        var sought = comparable(name);
        var found = names.getOrDefault(sought, Set.of());
        return List.copyOf(found.isEmpty() ? others.getOrDefault(sought, Set.of()) : found);
    }

    /** Without regard to capitals, spaces, and which hyphen was at hand. */
    static String comparable(String name) {
        return Input.line(name).replaceAll("\\p{Pd}", "-").toLowerCase(Locale.ROOT);
    }

    /** Of a cell with several names: the whole of it is one where it is known, otherwise what stands between the signs. */
    List<String> split(String text) {
        if (!find(text).isEmpty()) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        for (var part : text.split("[;\\n|]")) {
            if (find(part).isEmpty() && part.contains(",")) {
                Stream.of(part.split(",")).forEach(parts::add);
            } else {
                parts.add(part);
            }
        }
        return parts.stream()
                .map(Input::line)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}

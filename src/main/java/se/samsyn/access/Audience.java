package se.samsyn.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a row, as the row itself says it ({@code visible_to}): the keys of which a caller must hold one
 * ({@link Caller#keys()}). The keys are kept, not the rule behind them, so that an agency that leaves keeps what it could
 * see until then.
 *
 * @param label the label that the keys follow from
 * @param keys sorted, each once, so that equal audiences are equal
 */
public record Audience(Label label, List<String> keys) {

    public static final String PUBLIC = "public";
    public static final String ALL = "all";
    public static final String KEEPERS = "keepers";

    /** Everybody who is signed in to the collaboration. */
    public static final Audience GREEN = new Audience(Label.GREEN, List.of(ALL));

    public Audience {
        // whom one request let in to one record is no part of what follows from its label (record 12)
        keys = keys.stream()
                .filter(key -> !key.matches("g[0-9]+"))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param holder the agency that records it; null where that is the municipality's own coordination
     * @param takingPart the agencies that {@link Label#AMBER} means
     * @param named the identities that {@link Label#RED} means
     */
    public static Audience of(Label label, @Nullable Long holder, Collection<Long> takingPart, Collection<Long> named) {
        var own = holder == null ? Stream.<String>empty() : Stream.of(agency(holder));
        return new Audience(
                label,
                switch (label) {
                    case CLEAR -> List.of(PUBLIC, ALL);
                    case GREEN -> List.of(ALL);
                    case AMBER ->
                        Stream.of(Stream.of(KEEPERS), takingPart.stream().map(Audience::agency), own)
                                .flatMap(keys -> keys)
                                .toList();
                    case AMBER_STRICT -> Stream.concat(Stream.of(KEEPERS), own).toList();
                    case RED -> named.stream().map(Audience::identity).toList();
                });
    }

    /** As the column holds it. */
    public String[] array() {
        return keys.toArray(String[]::new);
    }

    /** The identities that a {@link Label#RED} row names. */
    public static List<Long> named(Collection<String> keys) {
        return keys.stream()
                .filter(key -> key.startsWith("i"))
                .map(key -> Long.valueOf(key.substring(1)))
                .toList();
    }

    /** The agencies that keys name. */
    public static Set<Long> agencies(Collection<String> keys) {
        return keys.stream()
                .filter(key -> key.matches("a[0-9]+"))
                .map(key -> Long.valueOf(key.substring(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String agency(long id) {
        return "a" + id;
    }

    /** Whoever was let in to one record because they asked. */
    static String granted(long id) {
        return "g" + id;
    }

    static String identity(long id) {
        return "i" + id;
    }
}

package se.samsyn.news;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;

/** Keys of suggestions' references that point at a record of the registry: "agency#12". */
public final class KnownKey {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private KnownKey() {}

    public static String of(RecordKind kind, long id) {
        return prefix(kind) + id;
    }

    /** @return null for a key that points at another suggestion, or at a record of another kind: a host may be an agency */
    static @Nullable Long id(String key, RecordKind kind) {
        var number = key.startsWith(prefix(kind)) ? key.substring(prefix(kind).length()) : "";
        return NUMBER.matcher(number).matches() ? Long.valueOf(number) : null;
    }

    private static String prefix(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "#";
    }
}

package se.samsyn.news;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keys of suggestions' references that point at a record of the registry: "agency#12". */
public final class KnownKey {

    private static final Pattern KNOWN = Pattern.compile("[a-z]+#(\\d{1,18})");

    private KnownKey() {}

    public static String of(String kind, long id) {
        return kind + "#" + id;
    }

    /** @return null for a key that points at another suggestion */
    static @Nullable Long id(String key) {
        var matcher = KNOWN.matcher(key);
        return matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
    }
}

package se.samsyn.access;

import java.util.List;

/** The keys that rows are read with, as a transaction is told of them; nothing else sets these settings. */
final class Keys {

    private Keys() {}

    /**
     * Two of them also by themselves, because the policies ask for those first.
     *
     * @param keys written into the statement as they are: see to it that they are keys
     */
    static String settings(List<String> keys) {
        return "set local samsyn.keys = '{%s}'; set local samsyn.everybody = '%s'; set local samsyn.keepers = '%s'"
                .formatted(String.join(",", keys), held(keys, Audience.ALL), held(keys, Audience.KEEPERS));
    }

    private static String held(List<String> keys, String key) {
        return keys.contains(key) ? "on" : "off";
    }
}

package se.samsyn.initiative.ui;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that leave the program: letters that every system knows. */
final class FileNames {

    private FileNames() {}

    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "initiativ" : plain.substring(0, Math.min(80, plain.length()));
    }
}

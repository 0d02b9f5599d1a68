package se.samsyn.picture;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Å, ä and ö after z, as in the database. */
final class SwedishOrder {

    static final Comparator<String> TEXT = (a, b) -> collator().compare(a, b);

    private SwedishOrder() {}

    private static Collator collator() {
        return Collator.getInstance(Locale.of("sv", "SE"));
    }
}

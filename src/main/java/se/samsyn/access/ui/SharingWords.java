package se.samsyn.access.ui;

import se.samsyn.access.Sharing;
import se.samsyn.shared.ui.Language;

/** With whom a record is shared, in words: whom a label names is counted and not told. */
public final class SharingWords {

    private SharingWords() {}

    public static String of(Sharing sharing, Language language) {
        var label = sharing.label();
        if (label == null) {
            return language.of("access.sharing.asParent");
        }
        return sharing.named().isEmpty()
                ? language.of(label)
                : language.of(
                        "access.sharing.namedCount",
                        language.of(label),
                        sharing.named().size());
    }
}

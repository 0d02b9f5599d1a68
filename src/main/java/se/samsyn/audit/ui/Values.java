package se.samsyn.audit.ui;

import java.util.List;
import java.util.Map;
import se.samsyn.access.Sharing;
import se.samsyn.access.ui.SharingWords;
import se.samsyn.shared.ui.Language;
import se.samsyn.shared.ui.ValueWords;

/** How versions are told: in the language of the page. */
final class Values {

    private Values() {}

    /** @see ValueWords */
    static ValueWords words(Map<Object, String> names, List<Class<?>> ids) {
        var here = Language.here();
        return new ValueWords(
                names::get,
                ids,
                here,
                value -> value instanceof Sharing sharing ? SharingWords.of(sharing, here) : null);
    }
}

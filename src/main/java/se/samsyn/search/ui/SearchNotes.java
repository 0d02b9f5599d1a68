package se.samsyn.search.ui;

import com.vaadin.flow.component.Component;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.Texts;

/** What stands where nothing was found. */
final class SearchNotes {

    private static final int QUOTED = 60;

    private SearchNotes() {}

    static Component nothing(String words) {
        return new EmptyState(Texts.of("search.nothing", quoted(words)), Texts.of("search.nothing.try"));
    }

    private static String quoted(String words) {
        var line = Input.line(words);
        return line.codePointCount(0, line.length()) <= QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…";
    }
}

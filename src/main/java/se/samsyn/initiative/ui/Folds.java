package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.HashSet;
import java.util.Set;

/** What somebody has unfolded on a page: it stays so when the page is drawn anew because something in it was changed. */
final class Folds {

    private final Set<String> open = new HashSet<>();

    /** @param key tells the folds of a page apart */
    Details fold(String key, String summary, Component... content) {
        var details = new Details(summary, content);
        details.setOpened(open.contains(key));
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                open.add(key);
            } else {
                open.remove(key);
            }
        });
        return details;
    }
}

package se.samsyn.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;

/**
 * Takes the focus to the new page's heading after each navigation: the pages change without the browser's knowing, which
 * would otherwise leave the focus on what is gone, and a screen reader silent. A page that has put it somewhere itself
 * keeps it there. Nothing is done where only the filters in the address have changed.
 */
final class HeadingFocus {

    /** After the views' own, which come in timeouts too; the ring is for those who last used the keyboard. */
    private static final String SCRIPT = """
            if (window.samsynByKeyboard === undefined) {
              window.samsynByKeyboard = false;
              addEventListener('keydown', () => window.samsynByKeyboard = true, true);
              addEventListener('pointerdown', () => window.samsynByKeyboard = false, true);
            }
            setTimeout(() => {
              const page = document.getElementById('innehall');
              const heading = page && page.querySelector('h1');
              const active = document.activeElement;
              if (!heading || (active && active !== document.body && page.contains(active))) return;
              if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
              heading.tabIndex = -1;
              heading.toggleAttribute('data-quiet', !window.samsynByKeyboard);
              heading.focus();
            }, 60);
            """;

    private final Component layout;
    private @Nullable String path;

    HeadingFocus(Component layout) {
        this.layout = layout;
    }

    void afterNavigation(Location location) {
        if (!location.getPath().equals(path)) {
            path = location.getPath();
            layout.getElement().executeJs(SCRIPT);
        }
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;

/**
 * A text that was typed in the import while another article, of a file or an address, was read and took its place. It
 * waits for whoever typed it until the import is opened again, or they sign out.
 */
record TypedText(String text) {

    static void keep(String text) {
        VaadinSession.getCurrent().setAttribute(TypedText.class, new TypedText(text));
    }

    /** @return "" where none waits */
    static String take() {
        @Nullable TypedText kept = VaadinSession.getCurrent().getAttribute(TypedText.class);
        VaadinSession.getCurrent().setAttribute(TypedText.class, null);
        return kept == null ? "" : kept.text();
    }
}

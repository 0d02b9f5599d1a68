package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.Presence;

/**
 * A cell of "who does what where": a mark whose form says how it is, with a letter for a role; all of it leads to rows
 * and is told in words. A gap is an empty outline and says on focus and hover why it is one.
 */
final class MatrixCell {

    private MatrixCell() {}

    static Component of(HtmlContainer opener, Presence presence, String letter, String words) {
        opener.add(mark(presence, letter));
        opener.addClassName("s-cell");
        opener.getElement().setAttribute("aria-label", words);
        if (presence == Presence.GAP) {
            Tooltip.forComponent(opener).withText(words);
        } else {
            opener.setTitle(words);
        }
        return opener;
    }

    static Span mark(Presence presence, @Nullable String letter) {
        var mark = new Span(letter == null ? "" : letter);
        mark.addClassNames("s-presence", "s-presence-" + presence.name().toLowerCase(Locale.ROOT));
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}

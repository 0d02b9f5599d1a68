package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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

    static Component of(String id, Presence presence, String letter, String words, String path) {
        var mark = mark(presence, letter);
        var cell = new Anchor(path, mark);
        cell.addClassName("s-cell");
        cell.setAriaLabel(words);
        if (presence == Presence.GAP) {
            Tooltip.forComponent(cell).withText(words);
        } else {
            cell.setTitle(words);
        }
        return Shown.named(cell, id);
    }

    static Span mark(Presence presence, @Nullable String letter) {
        var mark = new Span(letter == null ? "" : letter);
        mark.addClassNames("s-presence", "s-presence-" + presence.name().toLowerCase(Locale.ROOT));
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}

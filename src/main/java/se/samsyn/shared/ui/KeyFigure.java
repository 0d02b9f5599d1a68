package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A figure, what it counts in words, and how it has changed; the whole tile leads to the rows behind it. */
public final class KeyFigure extends Composite<Anchor> {

    /**
     * @param value the figure as written, or a dash where there are no data; then {@code change} says why
     * @param change against the period before, with its sign and word; may be empty
     * @param path where its rows are
     */
    public KeyFigure(String value, String label, String change, String path) {
        getContent().setHref(path);
        getContent().addClassName("s-key-figure");
        getContent().add(part("s-value", value), part("s-label", label), part("s-change", change));
    }

    /** @param svg a line without words; what it shows stands in a table elsewhere */
    public KeyFigure sparkline(String svg) {
        var drawing = new Svg(svg);
        drawing.getElement().setAttribute("aria-hidden", "true");
        getContent().add(drawing);
        return this;
    }

    private static Span part(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}

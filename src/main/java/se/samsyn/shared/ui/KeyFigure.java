package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A figure, what it counts in words, and how it has changed. The whole tile opens the rows behind it; what stands below
 * the figure may lead elsewhere, to rows of its own.
 */
public final class KeyFigure extends Composite<Div> {

    private final Div change = new Div();

    /**
     * @param opener an empty link or button that leads to the rows
     * @param value the figure as written, or a dash where there are no data; then {@link #change} says why
     */
    public KeyFigure(HtmlContainer opener, String value, String label) {
        opener.addClassName("s-figure");
        opener.add(part("s-value", value), part("s-label", label));
        change.addClassName("s-change");
        getContent().addClassName("s-key-figure");
        getContent().add(opener, change);
    }

    /** Against the period before, or what it is made up of; with links of their own where they count something else. */
    public KeyFigure change(Component... parts) {
        change.add(parts);
        return this;
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

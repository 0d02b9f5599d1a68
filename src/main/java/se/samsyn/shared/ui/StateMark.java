package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state as a small mark: a shape and a word on a quiet tint. */
public final class StateMark extends Composite<Span> {

    public StateMark(Tone tone, String word) {
        getContent().addClassName("s-mark");
        getContent().getElement().setAttribute("data-tone", tone.name().toLowerCase(Locale.ROOT));
        if (tone != Tone.PLAIN) {
            getContent().add(shape(tone));
        }
        getContent().add(new Span(word));
    }

    private static Svg shape(Tone tone) {
        var svg = new Svg("<svg viewBox='0 0 10 10' aria-hidden='true'>" + tone.shape() + "</svg>");
        svg.getStyle().setDisplay(com.vaadin.flow.dom.Style.Display.INLINE_FLEX);
        return svg;
    }
}

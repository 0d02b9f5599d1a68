package se.samsyn.shared.ui;

import com.vaadin.flow.component.html.Span;

/** What stands beside something and is not read first. */
public final class SmallText {

    private SmallText() {}

    public static Span of(String text) {
        var span = new Span(text);
        span.addClassName("s-small");
        return span;
    }
}

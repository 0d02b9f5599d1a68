package se.samsyn.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.samsyn.shared.ui.Texts;

/** Why something was done, in the words of whoever did it. */
final class Why {

    private Why() {}

    static Div of(String reason) {
        var what = new Span(Texts.of("audit.history.why"));
        what.addClassName("s-small");
        var words = new Span(reason);
        return new Div(what, new Span(" "), words);
    }
}

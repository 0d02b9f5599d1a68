package se.samsyn.question.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What was said, and by whom, as all parts of this module show it. */
final class Said {

    private Said() {}

    static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("s-requests");
        return list;
    }

    static Span small(String text) {
        var span = new Span(text);
        span.addClassName("s-small");
        return span;
    }

    static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("s-request-reason");
        return words;
    }

    static Div row() {
        var row = new Div();
        row.addClassNames("s-row", "s-no-print");
        return row;
    }

    /** @param of what is read out, where the label alone would say the same of several */
    static Button button(String label, String of, Runnable action, ButtonVariant... variants) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(variants);
        button.setAriaLabel(label + ": " + of);
        return button;
    }
}

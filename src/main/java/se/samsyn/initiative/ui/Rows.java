package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;

/** The rows of what belongs to an initiative: what it says on the left, marks and what can be done on the right. */
final class Rows {

    private Rows() {}

    static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("s-list");
        return list;
    }

    /** @param lines under each other, the first of which says what the row is */
    static ListItem item(Component... lines) {
        var what = new Div(lines);
        what.addClassNames("s-grow", "s-lines");
        return new ListItem(what);
    }

    static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("s-strong");
        return span;
    }

    static Paragraph prose(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("s-prose");
        return paragraph;
    }

    static Div row(Component... components) {
        var row = new Div(components);
        row.addClassName("s-row");
        return row;
    }

    /** @param of what is read out, where several buttons say the same */
    static Button small(String label, String of, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("s-no-print");
        button.setAriaLabel(of);
        return button;
    }

    /** At the head of a section. */
    static Button button(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addClassName("s-no-print");
        return button;
    }

    static void add(UnorderedList list, ListItem... items) {
        Arrays.stream(items).forEach(list::add);
    }
}

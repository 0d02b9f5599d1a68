package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What happened and what can be done, at the place where it happened; read out when it appears. */
public final class ErrorNote extends Composite<Div> {

    public ErrorNote(String what, String whatToDo, Component... action) {
        getContent().addClassName("s-error");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(title(what), new Paragraph(whatToDo));
        if (action.length > 0) {
            var row = new Div(action);
            row.addClassName("s-row");
            getContent().add(row);
        }
    }

    /** No heading: it would stand wherever the error does, out of the order of the page's headings. */
    static Paragraph title(String text) {
        var title = new Paragraph(text);
        title.addClassName("s-note-title");
        return title;
    }
}

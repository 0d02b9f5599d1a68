package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what will be here, why it matters, and what to do. */
public final class EmptyState extends Composite<Div> {

    /** @param action a button or a link; the likeliest first where there are two */
    public EmptyState(String what, String why, Component... action) {
        getContent().addClassName("s-empty");
        getContent().add(ErrorNote.title(what), new Paragraph(why));
        getContent().add(action);
    }
}

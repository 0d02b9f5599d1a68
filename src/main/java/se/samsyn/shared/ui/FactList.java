package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts with their names. What nobody has said is left out by the caller, or said to be unknown; never drawn as zero. */
public final class FactList extends Composite<DescriptionList> {

    public FactList() {
        getContent().addClassName("s-facts-list");
    }

    /** Adds a fact; a blank text is left out. */
    public FactList add(String name, String text) {
        return text.isBlank() ? this : add(name, new Span(text));
    }

    public FactList add(String name, Component... values) {
        if (values.length > 0) {
            var description = new DescriptionList.Description();
            description.add(values);
            getContent().add(new DescriptionList.Term(name), description);
        }
        return this;
    }
}

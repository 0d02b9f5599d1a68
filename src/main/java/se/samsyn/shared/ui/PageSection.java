package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading and a hairline, with at most one action at its right. */
public final class PageSection extends Composite<Section> {

    private final Header header = new Header();

    public PageSection(String title, Component... content) {
        getContent().addClassName("s-section");
        getContent().setAriaLabel(title);
        header.add(new H2(title));
        getContent().add(header);
        getContent().add(content);
    }

    public PageSection action(Component action) {
        header.add(action);
        return this;
    }

    public PageSection add(Component... content) {
        getContent().add(content);
        return this;
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Where a statement comes from, in small print under it. */
public final class SourceNote extends Composite<Span> {

    public SourceNote(String source) {
        getContent().addClassName("s-source");
        getContent().setText(source);
    }

    public SourceNote(String source, String path) {
        getContent().addClassName("s-source");
        getContent().add(new Anchor(path, source));
    }
}

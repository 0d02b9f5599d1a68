package se.samsyn.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** What leads to another page is a link, so that it can be opened in a new tab; these look like buttons. */
public final class Buttons {

    private Buttons() {}

    /** The one thing to do on a page. */
    public static Anchor primaryLink(String label, String path) {
        var link = link(label, path);
        link.addClassName("s-button-primary");
        return link;
    }

    public static Anchor link(String label, String path) {
        var link = new Anchor(path, label);
        link.addClassName("s-button");
        return link;
    }
}

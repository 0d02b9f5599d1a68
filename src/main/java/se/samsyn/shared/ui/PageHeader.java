package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;

/**
 * The top of every page: the way back in small print, the title with its marks on one line, one primary action on the
 * right, the rest in a menu, and at most one line of facts.
 */
public final class PageHeader extends Composite<Header> {

    private final Nav trail = new Nav();
    private final Div heading = new Div();
    private final Div actions = new Div();
    private final Div facts = new Div();
    private final Div subtitle = new Div();

    public PageHeader(String title) {
        getContent().addClassName("s-page-header");
        trail.setVisible(false);
        trail.setAriaLabel(Texts.of("shared.trail"));
        facts.setVisible(false);
        subtitle.addClassName("s-facts");
        subtitle.setVisible(false);
        subtitle.getElement().setAttribute("aria-live", "polite");
        heading.addClassName("s-heading");
        heading.add(new H1(title));
        actions.addClassName("s-actions");
        facts.addClassName("s-facts");
        getContent().add(trail, heading, actions, subtitle, facts);
    }

    /** The page above this one. */
    public PageHeader under(String name, String path) {
        trail.removeAll();
        trail.add(new Anchor(path, name));
        trail.setVisible(true);
        return this;
    }

    public PageHeader mark(Component... marks) {
        heading.add(marks);
        return this;
    }

    /** The primary action first, then at most a menu. */
    public PageHeader actions(Component... components) {
        actions.add(components);
        return this;
    }

    /** What of it stands here, where that has a name of its own. */
    public PageHeader subtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isBlank());
        return this;
    }

    public PageHeader facts(String text) {
        facts.setText(text);
        facts.setVisible(!text.isBlank());
        return this;
    }
}

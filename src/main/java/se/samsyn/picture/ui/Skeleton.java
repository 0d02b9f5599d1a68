package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import se.samsyn.shared.ui.Texts;

/** The shape of a picture while it is fetched: five figures, a table, a chart. */
final class Skeleton {

    private Skeleton() {}

    static Component picture() {
        var skeleton = new Div();
        skeleton.addClassName("s-skeleton");
        skeleton.getElement().setAttribute("role", "status");
        skeleton.getElement().setAttribute("aria-label", Texts.of("picture.loading"));
        var figures = new Div();
        figures.addClassName("s-key-figures");
        for (var i = 0; i < 5; i++) {
            figures.add(block("s-skeleton-figure"));
        }
        skeleton.add(figures, block("s-skeleton-line"));
        for (var i = 0; i < 6; i++) {
            skeleton.add(block("s-skeleton-row"));
        }
        skeleton.add(block("s-skeleton-line"), block("s-skeleton-chart"));
        return skeleton;
    }

    private static Div block(String className) {
        var block = new Div();
        block.addClassName(className);
        return block;
    }
}

package se.samsyn.picture.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A figure of an edition: opens what was frozen with it. */
final class FrozenFigure extends NativeButton implements Figure {

    private final transient Rows rows;
    private final int count;

    FrozenFigure(Rows rows, int count, Runnable open) {
        super("", _ -> open.run());
        this.rows = rows;
        this.count = count;
        addClassName("s-frozen-figure");
        getElement().setAttribute("type", "button");
        getElement().setAttribute("aria-haspopup", "dialog");
    }

    @Override
    public Rows rows() {
        return rows;
    }

    @Override
    public int count() {
        return count;
    }
}

package se.samsyn.picture.ui;

import com.vaadin.flow.component.html.Anchor;

/** A figure that leads to its rows in the registry, as they are now. */
final class RowLink extends Anchor implements Figure {

    private final transient Rows rows;
    private final int count;

    RowLink(Rows rows, int count, String path) {
        super(path);
        this.rows = rows;
        this.count = count;
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

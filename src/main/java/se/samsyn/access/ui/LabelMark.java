package se.samsyn.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import se.samsyn.access.Label;
import se.samsyn.shared.ui.Texts;

/** A sharing label as FIRST wants it written: "TLP:AMBER", in its colour on black. */
public final class LabelMark extends Composite<Span> {

    public LabelMark(Label label) {
        getContent().addClassName("s-tlp");
        getContent().setText("TLP:" + Texts.of(label).toUpperCase(Locale.ROOT));
        getContent().setTitle(Texts.of("access.sharing." + label.name()));
        getContent().getElement().setAttribute("data-label", label.name().toLowerCase(Locale.ROOT));
    }

    /**
     * What a row of a list is called, and where it is not shared as nearly all rows are, its label: without its colours, which
     * would shout from a list.
     */
    public static Component beside(Component name, Label label) {
        if (label == Label.GREEN) {
            return name;
        }
        var mark = new LabelMark(label);
        mark.getElement().removeAttribute("data-label");
        var row = new Div(name, mark);
        row.addClassName("s-row");
        return row;
    }
}

package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samsyn.picture.Presence;

/** What the marks of a matrix mean; only those that stand in it. */
final class Legend {

    private Legend() {}

    static Component of(Shown shown, List<Presence> used, boolean areas) {
        var list = new UnorderedList();
        list.addClassName("s-legend");
        list.getElement().setAttribute("aria-label", shown.text("picture.legend"));
        for (var presence : Presence.values()) {
            if (used.contains(presence)) {
                var suffix = areas && presence != Presence.ACTIVE ? ".area" : "";
                list.add(new ListItem(
                        MatrixCell.mark(presence, ""),
                        new Span(shown.text("picture.legend." + presence.name() + suffix))));
            }
        }
        if (areas) {
            return list;
        }
        var both = new Div(list, Shown.span("s-small", shown.text("picture.legend.letters")));
        both.addClassName("s-stack-tight");
        return both;
    }
}

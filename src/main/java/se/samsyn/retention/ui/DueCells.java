package se.samsyn.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import java.util.List;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.retention.DueItem;
import se.samsyn.retention.RetentionDecision;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** What a row of the list says. */
record DueCells(List<RetentionDecision> decisions) {

    static Component record(DueItem row) {
        var name = new Div(RetentionWords.link(row));
        name.addClassName("s-wrap");
        if (!row.name().isBlank()) {
            name.add(new Div(SmallText.of(RetentionWords.numbered(row.ref()))));
        }
        return name;
    }

    static Component label(DueItem row) {
        var label = row.label();
        return label == null ? new Span() : LabelMark.beside(new Span(), label);
    }

    Component why(DueItem row) {
        var why = new Div(new Div(RetentionWords.why(row, decisions)));
        why.addClassNames("s-small", "s-wrap");
        var hold = row.hold();
        if (hold != null) {
            why.add(new Div(Texts.of("retention.held", Dates.exact(hold.until()), hold.reason())));
        }
        return why;
    }

    /** Of a row on a narrow screen: what it is between what is picked and what can be done with it. */
    static Component head(Component pick, DueItem row, Component menu) {
        var record = new Div(record(row), new Div(label(row)));
        record.getStyle().set("flex", "1 1 0").setMinWidth("0");
        var head = new Div(pick, record, menu);
        head.addClassName("s-row");
        head.getStyle().setFlexWrap(Style.FlexWrap.NOWRAP);
        return head;
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** An agency by letters that are its own in the municipality, on a quiet tint, and its name as a link to its page. */
public final class AgencyMark extends Composite<Span> implements HasStyle {

    public AgencyMark(long id, String name, String shortName) {
        getContent().addClassName("s-agency");
        var agency = new ShortMarks.Named(id, name, shortName);
        var initials = new Span(marks(agency).of(agency));
        initials.addClassName("s-agency-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        getContent()
                .add(initials, new Anchor(RecordRef.of(RecordKind.AGENCY, id).path(), name));
    }

    /** A page of the browser reads the agencies once, and again where one is new or called otherwise by now. */
    private static ShortMarks marks(ShortMarks.Named agency) {
        var ui = UI.getCurrent();
        if (ui == null) {
            return new ShortMarks(List.of());
        }
        var kept = ComponentUtil.getData(ui, ShortMarks.class);
        if (kept != null && kept.knows(agency)) {
            return kept;
        }
        var source = Instantiator.get(ui).getOrCreate(ShortMarks.Source.class);
        var read = new ShortMarks(source.agencies());
        ComponentUtil.setData(ui, ShortMarks.class, read);
        return read;
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A record's page: on the left what it is and what happened, on the right the facts that are looked up most. */
public final class RecordPage extends Composite<Div> {

    private final Div main = new Div();
    private final Aside aside = new Aside();

    public RecordPage() {
        getContent().addClassName("s-record");
        getContent().add(main, aside);
    }

    public RecordPage main(Component... components) {
        main.add(components);
        return this;
    }

    /** Shows something else on the left; what is being typed on the right stays. */
    public RecordPage replaceMain(List<Component> components) {
        main.removeAll();
        main.add(components);
        return this;
    }

    public RecordPage aside(Component... components) {
        aside.add(components);
        return this;
    }
}

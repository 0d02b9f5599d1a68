package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import se.samsyn.agreement.AgreementListItem;
import se.samsyn.shared.ui.SmallText;

/** Agreements on the page of another record, a row each. */
final class AgreementRows {

    private AgreementRows() {}

    /** @param end what stands last in a row */
    static UnorderedList of(List<AgreementListItem> agreements, Function<AgreementListItem, List<Component>> end) {
        var list = Marks.list();
        agreements.forEach(agreement -> {
            var what = new Div(
                    new Anchor(agreement.id().ref().path(), agreement.name()),
                    SmallText.of(Marks.period(agreement.validFrom(), agreement.validTo())));
            what.addClassNames("s-grow", "s-lines");
            var item = new ListItem(what, Marks.of(agreement.state(), agreement.renewed()));
            item.add(end.apply(agreement));
            list.add(item);
        });
        return list;
    }
}

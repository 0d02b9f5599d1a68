package se.samsyn.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samsyn.agreement.PledgeListItem;
import se.samsyn.shared.ui.SmallText;

/** Pledges on the page of another record, a row each. */
final class PledgeRows {

    private PledgeRows() {}

    static UnorderedList of(List<PledgeListItem> pledges) {
        var list = Marks.list();
        pledges.forEach(pledge -> {
            var what = new Div(
                    new Anchor(pledge.id().ref().path(), pledge.name()),
                    SmallText.of(pledge.agencies() + " · " + Marks.period(pledge.startsOn(), pledge.endsOn())));
            what.addClassNames("s-grow", "s-lines");
            list.add(new ListItem(what, Marks.of(pledge.state())));
        });
        return list;
    }
}

package se.samsyn.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.agreement.DecisionListItem;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Decisions of the council outside their meeting's page, a row each. */
final class DecisionRows {

    private DecisionRows() {}

    static UnorderedList of(List<DecisionListItem> decisions) {
        var list = Marks.list();
        decisions.forEach(decision -> {
            var what = new Div(
                    new Anchor(decision.meeting().ref().path(), decision.words()), SmallText.of(facts(decision)));
            what.addClassNames("s-grow", "s-lines");
            list.add(new ListItem(what, Marks.of(decision.state())));
        });
        return list;
    }

    /** Who sees to it, by when, and when it was decided. */
    static String facts(DecisionListItem decision) {
        return Stream.of(
                        decision.agency() == null ? Texts.of("agreement.coordination") : decision.agency(),
                        decision.dueOn() == null
                                ? ""
                                : Texts.of("agreement.decision.by", Dates.exact(decision.dueOn())),
                        Texts.of("agreement.decision.at", Dates.exact(decision.heldOn())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

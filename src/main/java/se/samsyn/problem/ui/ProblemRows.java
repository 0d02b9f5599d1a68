package se.samsyn.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import se.samsyn.problem.ProblemListItem;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Problems on the page of another record, a row each. */
final class ProblemRows {

    private ProblemRows() {}

    /** @param end what stands last in a row */
    static UnorderedList of(List<ProblemListItem> problems, Function<ProblemListItem, List<Component>> end) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        problems.forEach(problem -> {
            var what = new Div(
                    new Anchor(problem.id().ref().path(), problem.name()),
                    SmallText.of(Texts.of(problem.category()) + " · " + Texts.of(problem.kind())));
            what.addClassNames("s-grow", "s-lines");
            var item = new ListItem(what);
            item.add(end.apply(problem));
            list.add(item);
        });
        return list;
    }
}

package se.samsyn.problem.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.problem.LooseEnds;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.KeyFigure;
import se.samsyn.shared.ui.Texts;

/** Where the thread from problem to initiative is broken, each way a figure that leads to its rows. */
final class LooseEndsPart extends Div {

    LooseEndsPart(LooseEnds ends) {
        addClassName("s-key-figures");
        add(
                figure(
                        RecordKind.PROBLEM.path() + "?" + ProblemAddress.UNANSWERED,
                        ends.problems(),
                        Texts.of("problem.loose.problems", ends.problems()),
                        Texts.of("problem.loose.ofOpen", ends.open())),
                figure(
                        RecordKind.INITIATIVE.path() + "?" + InitiativeFilter.WITHOUT_PROBLEM_ADDRESS,
                        ends.initiatives(),
                        Texts.of("problem.loose.initiatives", ends.initiatives()),
                        Texts.of("problem.loose.goOn")));
    }

    private static KeyFigure figure(String path, int count, String label, String of) {
        var figure = new KeyFigure(new Anchor(path, ""), String.valueOf(count), label).change(new Span(of));
        // the two stand beside each other on phones too, and the line below them is the part's
        figure.getElement().getStyle().set("border-bottom", "0");
        return figure;
    }
}

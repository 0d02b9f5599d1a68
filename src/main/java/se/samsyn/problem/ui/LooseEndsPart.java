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
                new KeyFigure(
                                new Anchor(RecordKind.PROBLEM.path() + "?" + ProblemAddress.UNANSWERED, ""),
                                String.valueOf(ends.problems()),
                                Texts.of("problem.loose.problems", ends.problems()))
                        .change(new Span(Texts.of("problem.loose.ofOpen", ends.open()))),
                new KeyFigure(
                                new Anchor(
                                        RecordKind.INITIATIVE.path() + "?" + InitiativeFilter.WITHOUT_PROBLEM_ADDRESS,
                                        ""),
                                String.valueOf(ends.initiatives()),
                                Texts.of("problem.loose.initiatives", ends.initiatives()))
                        .change(new Span(Texts.of("problem.loose.goOn"))));
    }
}

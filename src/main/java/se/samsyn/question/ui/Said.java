package se.samsyn.question.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import se.samsyn.question.Question;
import se.samsyn.question.QuestionState;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** What was said, and by whom, as all parts of this module show it. */
final class Said {

    private Said() {}

    /** By whom, when and by when. */
    static String asked(Question question) {
        var facts = new ArrayList<String>();
        facts.add(Texts.of(
                question.isReturn() ? "question.returned.by" : "question.asked.by",
                question.asked().by(),
                Dates.exact(Dates.day(question.asked().at()))));
        if (question.data().dueOn() != null) {
            facts.add(Texts.of("question.due", Dates.exact(question.data().dueOn())));
        }
        var reminded = question.remindedAt();
        if (reminded != null && question.state() == QuestionState.ASKED) {
            facts.add(Texts.of("question.reminded", Dates.exact(Dates.day(reminded))));
        }
        return String.join(" · ", facts);
    }

    static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("s-requests");
        return list;
    }

    static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("s-request-reason");
        return words;
    }

    static Div row() {
        var row = new Div();
        row.addClassNames("s-row", "s-no-print");
        return row;
    }

    /** @param of what is read out, where the label alone would say the same of several */
    static Button button(String label, String of, Runnable action, ButtonVariant... variants) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(variants);
        button.setAriaLabel(label + ": " + of);
        return button;
    }
}

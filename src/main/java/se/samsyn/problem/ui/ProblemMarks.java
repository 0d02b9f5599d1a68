package se.samsyn.problem.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.problem.ProblemListItem;
import se.samsyn.problem.ProblemState;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** How a problem's state is drawn, and who does something about it. */
final class ProblemMarks {

    private ProblemMarks() {}

    /** Most are open, and say so quietly. */
    static Component of(ProblemState state) {
        return state == ProblemState.OPEN ? SmallText.of(Texts.of(state)) : new StateMark(Tone.PLAIN, Texts.of(state));
    }

    /** A loose end stands out; what one may not see is said to be there. */
    static Component answers(ProblemListItem problem) {
        return problem.isUnanswered()
                ? new StateMark(Tone.PARTLY, Texts.of("problem.unanswered"))
                : SmallText.of(answersInWords(problem));
    }

    static String answersInWords(ProblemListItem problem) {
        if (!problem.withheld()) {
            return Texts.of("problem.answers.count", problem.initiatives());
        }
        return problem.initiatives() == 0
                ? Texts.of("problem.answers.withheld")
                : Texts.of("problem.answers.andWithheld", problem.initiatives());
    }

    /** The source with its day, as it is quoted. */
    static String source(String source, @Nullable LocalDate on) {
        return on == null ? source : Texts.of("problem.source.dated", source, Dates.exact(on));
    }
}

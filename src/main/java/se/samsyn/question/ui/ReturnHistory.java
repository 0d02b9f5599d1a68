package se.samsyn.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.question.Question;
import se.samsyn.question.QuestionService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.HistoryNotes;
import se.samsyn.shared.ui.Texts;

/** In an activity's history: that it was sent back, and for those who sent it and those who have it back also why. */
@Component
class ReturnHistory implements HistoryNotes {

    private final QuestionService questions;

    ReturnHistory(QuestionService questions) {
        this.questions = questions;
    }

    @Override
    public List<Note> of(RecordRef record) {
        return record.kind() == RecordKind.ACTIVITY
                ? questions.of(record).stream()
                        .filter(Question::isReturn)
                        .map(this::note)
                        .toList()
                : List.of();
    }

    private Note note(Question question) {
        var text = new Div(new Span(Texts.of(
                "question.history.returned",
                question.agencyName(),
                question.asked().by())));
        if (CurrentCaller.get().mayEdit() || questions.mayAnswer(question)) {
            text.add(Said.words(question.data().words()));
        }
        return new Note(question.asked().at(), text, true);
    }
}

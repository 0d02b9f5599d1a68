package se.samsyn.question.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.question.Question;
import se.samsyn.question.QuestionService;
import se.samsyn.question.ReturnService;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.FormNote;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Above the form of an activity that was sent back: what is missing. Its own agency saves it and hands it in again in one. */
@Component
class ReturnedNote implements FormNote {

    private final ReturnService returns;
    private final QuestionService questions;

    ReturnedNote(ReturnService returns, QuestionService questions) {
        this.returns = returns;
        this.questions = questions;
    }

    @Override
    public Optional<Asked> of(RecordRef record) {
        return record.kind() == RecordKind.ACTIVITY ? returns.of(record).map(this::asked) : Optional.empty();
    }

    private Asked asked(Question question) {
        var note = new Div(
                SmallText.of(Said.asked(question)), Said.words(question.data().words()));
        note.addClassName("s-note");
        note.getElement().setAttribute("role", "note");
        return new Asked(note, questions.mayAnswer(question) ? reply(question) : null);
    }

    private FormNote.Reply reply(Question question) {
        return new FormNote.Reply(
                Texts.of("question.handIn"),
                Texts.of("question.done.words"),
                Texts.of("question.done.help"),
                Texts.of("question.done.sent"),
                change -> returns.handIn(question.id(), question.version(), ChangeReason.current(), change));
    }
}

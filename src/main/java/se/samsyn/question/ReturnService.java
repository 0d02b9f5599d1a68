package se.samsyn.question;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayRead;
import se.samsyn.access.MayRecord;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/** Puts right what was sent back; {@link QuestionService} sends it. */
@Service
@MayRead
@Transactional(readOnly = true)
public class ReturnService {

    private final QuestionQueries queries;
    private final Answers answers;
    private final Subjects subjects;

    ReturnService(QuestionQueries queries, Answers answers, Subjects subjects) {
        this.queries = queries;
        this.answers = answers;
        this.subjects = subjects;
    }

    /** What is missing in an activity, as long as the agency that logged it has not put it right. */
    public Optional<Question> of(RecordRef activity) {
        return queries.of(activity).stream()
                .filter(question -> question.isReturn() && question.state() == QuestionState.ASKED)
                .findFirst();
    }

    /**
     * Puts an activity right that was sent back, and says so, both or neither. What has changed speaks for itself.
     *
     * @param words required only where the correction leaves the activity as it was
     * @param correction changes the activity
     * @throws AccessDeniedException where the caller does not act for the agency that has it back
     * @throws RuleViolation where it has been read, withdrawn or answered meanwhile, and what the correction throws
     */
    @MayRecord
    @Transactional
    public void handIn(
            QuestionId id, long version, @Screened(RecordKind.INITIATIVE) @FreeText String words, Runnable correction) {
        var question = answers.demand(id);
        if (!question.isReturn() || question.version() != version) {
            throw new RuleViolation("", "question.changedMeanwhile");
        }
        var activity = question.data().record();
        var before = subjects.activity(activity);
        correction.run();
        var text = Input.text(words);
        if (text.isEmpty() && subjects.activity(activity).equals(before)) {
            throw new RuleViolation(ChangeReason.FIELD, "question.done.unchanged");
        }
        answers.write(question, version, text);
    }
}

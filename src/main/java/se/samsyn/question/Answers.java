package se.samsyn.question;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RuleViolation;

/** Answers, by any member of the agency that was asked and in its name. */
@Component
class Answers {

    private final QuestionRepository repository;
    private final QuestionQueries queries;
    private final ApplicationEventPublisher events;

    Answers(QuestionRepository repository, QuestionQueries queries, ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.events = events;
    }

    /** Whether the caller acts for the agency that is asked. */
    boolean isOwn(Question question) {
        return Objects.equals(
                CurrentCaller.get().agencyId(), question.data().agency().value());
    }

    /**
     * One that the caller may answer now.
     *
     * @throws NoSuchElementException where there is none, or none that the caller may see
     * @throws AccessDeniedException where the caller does not act for the agency that is asked
     * @throws RuleViolation where it has been read or withdrawn meanwhile
     */
    Question demand(QuestionId id) {
        var question = queries.find(id).orElseThrow(() -> new NoSuchElementException("Question " + id.value()));
        if (!isOwn(question)) {
            throw new AccessDeniedException("Another agency was asked");
        }
        if (!question.state().isOpen()) {
            throw new RuleViolation("", "question.closed");
        }
        return question;
    }

    /** @throws OptimisticLockingFailureException where somebody else has answered since it was read */
    void write(Question question, long version, String text) {
        Input.checkLength("words", text, Input.TEXT);
        if (!repository.answer(question.id(), version, text, CurrentCaller.get())) {
            throw new OptimisticLockingFailureException(
                    "Question " + question.id().value());
        }
        var record = question.data().record();
        RecordChanged.publish(events, record.kind(), record.id());
    }
}

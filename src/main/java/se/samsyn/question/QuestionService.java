package se.samsyn.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.MayRecord;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;
import se.samsyn.shared.Violations;

/**
 * Questions about records, asked by whoever reviews and answered by any member of the agency that was asked. One question has
 * one answer; whoever wants to know more asks further. What has been answered can no longer be changed by whoever asked, and
 * what has been read no longer by whoever answered.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class QuestionService {

    private final QuestionRepository repository;
    private final QuestionQueries queries;
    private final Answers answers;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionService(
            QuestionRepository repository,
            QuestionQueries queries,
            Answers answers,
            Subjects subjects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.answers = answers;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    public static boolean isAskedAbout(RecordKind kind) {
        return QuestionTarget.of(kind).isPresent();
    }

    /** What was asked about a record, the latest first; what asks further stands right after what it follows. */
    public List<Question> of(RecordRef record) {
        return Threads.of(queries.of(record));
    }

    /** What the caller's agency is asked and has not answered; nothing for those who act for none. */
    public List<Question> toAnswer() {
        var agency = AgencyId.ofNullable(CurrentCaller.get().agencyId());
        return agency == null ? List.of() : queries.toAnswer(agency);
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    public Question get(QuestionId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("Question " + id.value()));
    }

    /**
     * The agencies that take part in what a record is about, who are asked most often.
     *
     * @throws NoSuchElementException where there is no such record, or none that the caller may see
     */
    public Set<AgencyId> takingPart(RecordRef record) {
        return subjects.takingPart(record);
    }

    /** Which agency logged an activity, and can have it back. */
    public AgencyId loggedBy(RecordRef activity) {
        return subjects.loggedBy(activity);
    }

    /** Whether the caller acts for the agency that is asked. */
    public boolean mayAnswer(Question question) {
        return answers.isOwn(question);
    }

    /**
     * Asks, or sends an activity back. What it follows is read by that, and an activity that was sent back before and put
     * right is sent back again.
     *
     * @throws RuleViolation where a field is at fault; at {@code agency} where everybody there does not see the record
     * @throws NoSuchElementException where there is no such record, or none that the caller may see
     */
    @MayEdit
    @Transactional
    public QuestionId ask(QuestionData data) {
        data.check(today());
        var seen = subjects.seen(data.record());
        if (!seen.by(data.agency())) {
            throw new RuleViolation("agency", "question.agency.blind");
        }
        var follows = data.follows() == null ? null : get(data.follows());
        if (follows != null) {
            demandFollows(data, follows);
        }
        if (data.kind() == QuestionKind.RETURN) {
            subjects.demandLogged(data.record(), data.agency());
            acceptAnswered(data.record());
        } else if (follows != null && follows.state() == QuestionState.ANSWERED) {
            written(
                    repository.close(follows.id(), follows.version(), QuestionState.READ, CurrentCaller.get()),
                    follows.id());
        }
        try {
            var id = repository.insert(data, seen, CurrentCaller.get());
            changed(data.record());
            return id;
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "question.gone");
        }
    }

    /**
     * @param dueOn null for no day; not before today
     * @throws RuleViolation where a field is at fault, or it has been answered or withdrawn
     * @throws OptimisticLockingFailureException where somebody else has changed it since it was read
     */
    @MayEdit
    @Transactional
    public void change(
            QuestionId id,
            long version,
            @Screened(RecordKind.INITIATIVE) @FreeText String words,
            @Nullable LocalDate dueOn) {
        var question = demand(id, QuestionState.ASKED);
        var data = question.data().with(words, dueOn);
        // a day that has passed meanwhile may stay
        data.with(data.words(), Objects.equals(dueOn, question.data().dueOn()) ? null : dueOn)
                .check(today());
        written(repository.change(id, version, data), id);
        changed(data.record());
    }

    /** Says to the agency that one waits; once a day at most. */
    @MayEdit
    @Transactional
    public void remind(QuestionId id, long version) {
        var question = demand(id, QuestionState.ASKED);
        var last = question.remindedAt();
        if (last != null && !last.atZone(clock.getZone()).toLocalDate().isBefore(today())) {
            throw new RuleViolation("", "question.reminded.today");
        }
        written(repository.remind(id, version), id);
        changed(question.data().record());
    }

    /** One no longer wants to know; what was sent back counts as in order. */
    @MayEdit
    @Transactional
    public void withdraw(QuestionId id, long version) {
        close(id, version, QuestionState.ASKED, QuestionState.WITHDRAWN);
    }

    /** The answer has been read; what was sent back is in order now. */
    @MayEdit
    @Transactional
    public void read(QuestionId id, long version) {
        close(id, version, QuestionState.ANSWERED, QuestionState.READ);
    }

    /** Takes back {@link #withdraw} or {@link #read}. */
    @MayEdit
    @Transactional
    public void reopen(QuestionId id, long version) {
        var question = get(id);
        var before = question.answeredAt() == null ? QuestionState.ASKED : QuestionState.ANSWERED;
        try {
            written(!question.state().isOpen() && repository.reopen(id, version, before), id);
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "question.returned.already");
        }
        changed(question.data().record());
    }

    /**
     * By any member of the agency that was asked, in its name; changes the answer that there is while it has not been read.
     *
     * @param words required: whoever waits learns what was done from them alone
     * @throws AccessDeniedException where the caller does not act for that agency
     * @throws RuleViolation where it has been read or withdrawn meanwhile
     * @throws OptimisticLockingFailureException where somebody else has answered since it was read
     */
    @MayRecord
    @Transactional
    public void answer(QuestionId id, long version, @Screened(RecordKind.INITIATIVE) @FreeText String words) {
        var question = answers.demand(id);
        var text = Input.text(words);
        if (text.isEmpty()) {
            throw new RuleViolation("words", question.isReturn() ? "question.done.missing" : "question.answer.missing");
        }
        answers.write(question, version, text);
    }

    /**
     * Does away with a question that should not have been asked. An answer is part of its record and stays.
     *
     * @throws RuleViolation where it has been answered
     */
    @MayEdit
    @Transactional
    public void remove(QuestionId id) {
        var question = get(id);
        if (question.answeredAt() != null && !question.isReturn()) {
            throw new RuleViolation("", "question.remove.answered");
        }
        try {
            written(repository.delete(id), id);
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        changed(question.data().record());
    }

    private void close(QuestionId id, long version, QuestionState from, QuestionState to) {
        var question = demand(id, from);
        written(repository.close(id, version, to, CurrentCaller.get()), id);
        changed(question.data().record());
    }

    /** Of the one that was sent back before, if it has been put right. */
    private void acceptAnswered(RecordRef activity) {
        for (var before : queries.of(activity)) {
            if (before.isReturn() && before.state() == QuestionState.ASKED) {
                throw new RuleViolation("", "question.returned.already");
            }
            if (before.isReturn() && before.state() == QuestionState.ANSWERED) {
                written(
                        repository.close(before.id(), before.version(), QuestionState.READ, CurrentCaller.get()),
                        before.id());
            }
        }
    }

    private static void demandFollows(QuestionData data, Question follows) {
        if (follows.answeredAt() == null
                || !follows.data().record().equals(data.record())
                || !follows.data().agency().equals(data.agency())) {
            throw new RuleViolation("", "question.follows.unanswered");
        }
    }

    private Question demand(QuestionId id, QuestionState state) {
        var question = get(id);
        if (question.state() != state) {
            throw new RuleViolation("", "question.closed");
        }
        return question;
    }

    private static void written(boolean written, QuestionId id) {
        if (!written) {
            throw new OptimisticLockingFailureException("Question " + id.value());
        }
    }

    private void changed(RecordRef record) {
        RecordChanged.publish(events, record.kind(), record.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package se.samsyn.question.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.question.Question;
import se.samsyn.question.QuestionData;
import se.samsyn.question.QuestionKind;
import se.samsyn.question.QuestionService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What can be done about a question, and what is said when it has been. */
@Component
class QuestionActions {

    private final QuestionService questions;
    private final AgencyService agencies;
    private final Clock clock;

    QuestionActions(QuestionService questions, AgencyService agencies, Clock clock) {
        this.questions = questions;
        this.agencies = agencies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean mayAnswer(Question question) {
        return questions.mayAnswer(question);
    }

    void ask(RecordRef record, Runnable changed) {
        var proposed = record.kind() == RecordKind.ACTIVITY ? questions.loggedBy(record) : null;
        QuestionDialogs.ask(options(record), proposed, today(), asked -> {
                    questions.ask(new QuestionData(
                            QuestionKind.QUESTION, record, asked.agency(), asked.words(), asked.dueOn(), null));
                    done("question.asked", changed);
                })
                .open();
    }

    /** Sends an activity back to whoever logged it. */
    void giveBack(RecordRef activity, Runnable changed) {
        giveBack(activity, questions.loggedBy(activity), changed);
    }

    private void giveBack(RecordRef activity, AgencyId agency, Runnable changed) {
        QuestionDialogs.words(QuestionKind.RETURN, "question.return", null, today(), asked -> {
                    questions.ask(new QuestionData(
                            QuestionKind.RETURN, activity, agency, asked.words(), asked.dueOn(), null));
                    done("question.returned.sent", changed);
                })
                .open();
    }

    /** Asks further about an answer; or sends back again what was not put right. */
    void further(Question question, Runnable changed) {
        var data = question.data();
        if (question.isReturn()) {
            giveBack(data.record(), data.agency(), changed);
            return;
        }
        QuestionDialogs.words(QuestionKind.QUESTION, "question.further", null, today(), asked -> {
                    questions.ask(new QuestionData(
                            QuestionKind.QUESTION,
                            data.record(),
                            data.agency(),
                            asked.words(),
                            asked.dueOn(),
                            question.id()));
                    done("question.asked", changed);
                })
                .explained(question.answer())
                .open();
    }

    void change(Question question, Runnable changed) {
        QuestionDialogs.words(
                        question.data().kind(),
                        "question.change",
                        new QuestionDialogs.Words(
                                question.data().words(), question.data().dueOn()),
                        today(),
                        asked -> {
                            written(() ->
                                    questions.change(question.id(), question.version(), asked.words(), asked.dueOn()));
                            done("question.changed", changed);
                        })
                .open();
    }

    void answer(Question question, Runnable changed) {
        QuestionDialogs.answer(question, answer -> {
                    written(() -> questions.answer(question.id(), question.version(), answer));
                    done(question.isReturn() ? "question.done.sent" : "question.answered", changed);
                })
                .open();
    }

    void remind(Question question, Runnable changed) {
        attempt(
                () -> {
                    questions.remind(question.id(), question.version());
                    done("question.remind.done", changed);
                },
                changed);
    }

    void withdraw(Question question, Runnable changed) {
        attempt(
                () -> {
                    questions.withdraw(question.id(), question.version());
                    undoable(question, "question.withdraw.done", changed);
                },
                changed);
    }

    void read(Question question, Runnable changed) {
        attempt(
                () -> {
                    questions.read(question.id(), question.version());
                    undoable(question, question.isReturn() ? "question.accept.done" : "question.read.done", changed);
                },
                changed);
    }

    void remove(Question question, Runnable changed) {
        Confirmation.remove(Texts.of("question.remove"), Texts.of("question.remove.explanation"), () -> {
            questions.remove(question.id());
            done("question.removed", changed);
        });
    }

    private void undoable(Question question, String key, Runnable changed) {
        changed.run();
        Toasts.undoable(Texts.of(key), Texts.of("shared.undo"), () -> {
            questions.reopen(question.id(), question.version() + 1);
            changed.run();
        });
    }

    private static void done(String key, Runnable changed) {
        changed.run();
        Toasts.done(Texts.of(key));
    }

    /** What two have written is written; the second is told so where they wrote, and keeps it. */
    private static void written(Runnable action) {
        try {
            action.run();
        } catch (OptimisticLockingFailureException e) {
            throw new RuleViolation("", "question.changedMeanwhile");
        }
    }

    /** What was done by somebody else meanwhile is shown. */
    private static void attempt(Runnable action, Runnable changed) {
        try {
            action.run();
        } catch (RuleViolation e) {
            changed.run();
            Toasts.done(Texts.of(e.key(), e.parameters()));
        } catch (OptimisticLockingFailureException | NoSuchElementException e) {
            done("shared.changedMeanwhile", changed);
        }
    }

    /** Those that take part first. */
    private Map<AgencyId, String> options(RecordRef record) {
        var taking = questions.takingPart(record);
        var names = new LinkedHashMap<AgencyId, String>();
        agencies.options().stream()
                .filter(option -> taking.contains(option.id()))
                .forEach(option -> names.put(option.id(), option.name()));
        agencies.options().stream()
                .filter(option -> !taking.contains(option.id()))
                .forEach(option -> names.put(option.id(), option.name()));
        return names;
    }
}

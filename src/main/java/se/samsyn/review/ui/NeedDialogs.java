package se.samsyn.review.ui;

import com.vaadin.flow.data.binder.Binder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import se.samsyn.review.FollowUp;
import se.samsyn.review.FollowUpId;
import se.samsyn.review.NeedService;
import se.samsyn.review.ReviewService;
import se.samsyn.review.SnoozeData;
import se.samsyn.review.SnoozeId;
import se.samsyn.shared.Input;
import se.samsyn.shared.Need;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What can be done about what needs somebody: done and noted, put off, taken back. */
@Component
class NeedDialogs {

    /** Until when something is put off. Public for the binder, which makes it by reflection. */
    public record Later(LocalDate until, String reason) {}

    /** That something is done. Public for the binder, which makes it by reflection. */
    public record Done(LocalDate on, String note) {}

    private final NeedService needs;
    private final ReviewService reviews;
    private final Clock clock;

    NeedDialogs(NeedService needs, ReviewService reviews, Clock clock) {
        this.needs = needs;
        this.reviews = reviews;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void snooze(Need need, RecordRef record, Runnable changed) {
        var until = Fields.date(Texts.of("review.snooze.until"));
        until.setMin(today().plusDays(1));
        until.setMax(today().plusYears(1));
        var reason = Fields.text(Texts.of("review.snooze.reason"));
        reason.setHelperText(Texts.of("review.snooze.reason.help"));
        var binder = new Binder<>(Later.class);
        binder.forField(until).asRequired(Texts.of("shared.required")).bind("until");
        binder.forField(reason)
                .asRequired(Texts.of("review.snooze.reason.missing"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("reason");
        until.setValue(today().plusWeeks(1));
        new FormDialog<>(
                        Texts.of("review.snooze.title"),
                        Texts.of("review.snooze"),
                        binder,
                        later -> {
                            var id = needs.snooze(
                                    new SnoozeData(need.kind(), record, need.part(), later.until(), later.reason()));
                            changed.run();
                            Toasts.undoable(
                                    Texts.of("review.snooze.done"), Texts.of("shared.undo"), () -> wake(id, changed));
                        },
                        until,
                        reason)
                .explained(NeedRows.why(need))
                .open();
    }

    void wake(SnoozeId id, Runnable changed) {
        needs.wake(id);
        changed.run();
    }

    void done(long id, Runnable changed) {
        done(reviews.followUp(new FollowUpId(id)), changed);
    }

    void done(FollowUp followUp, Runnable changed) {
        var on = Fields.date(Texts.of("review.done.on"));
        on.setMax(today());
        var note = Fields.text(Texts.of("review.done.note"));
        note.setHelperText(Texts.of("review.done.note.help"));
        var binder = new Binder<>(Done.class);
        binder.forField(note).withValidator(Fields.atMost(Input.TEXT)).bind("note");
        binder.forField(on).asRequired(Texts.of("shared.required")).bind("on");
        on.setValue(today());
        new FormDialog<>(
                        Texts.of("review.done.title"),
                        Texts.of("review.done"),
                        binder,
                        done -> {
                            settle(followUp, done);
                            changed.run();
                            Toasts.undoable(Texts.of("review.done.saved"), Texts.of("shared.undo"), () -> {
                                reviews.reopen(followUp.id(), followUp.version() + 1);
                                changed.run();
                            });
                        },
                        note,
                        on)
                .explained(followUp.data().words())
                .open();
    }

    /** What two have done is done; the second is told so, and keeps what they wrote. */
    private void settle(FollowUp followUp, Done done) {
        try {
            reviews.done(followUp.id(), followUp.version(), done.on(), done.note());
        } catch (OptimisticLockingFailureException e) {
            throw new RuleViolation("", "review.done.already");
        }
    }

    void reopen(FollowUp followUp, Runnable changed) {
        reviews.reopen(followUp.id(), followUp.version());
        changed.run();
    }
}

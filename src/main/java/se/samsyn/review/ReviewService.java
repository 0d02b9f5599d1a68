package se.samsyn.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.PartialDate;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is decided of initiatives. A decision makes the initiative what it says, in the same transaction; it is kept as it
 * was, and who decided wrongly decides anew in its place.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class ReviewService {

    private final ReviewRepository repository;
    private final ReviewQueries queries;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(
            ReviewRepository repository,
            ReviewQueries queries,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    /** All that were ever held, those that were corrected too, the latest first. */
    public List<Review> of(InitiativeId initiative) {
        return queries.of(initiative);
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    public Review get(ReviewId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("Review " + id.value()));
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    public FollowUp followUp(FollowUpId id) {
        return queries.followUp(id).orElseThrow(() -> new NoSuchElementException("Follow-up " + id.value()));
    }

    /**
     * @param version of the initiative that was looked at
     * @throws RuleViolation where a field is at fault, or the initiative is over
     * @throws OptimisticLockingFailureException where the initiative is another by now: changed, or decided of
     */
    @MayEdit
    @Transactional
    public ReviewId decide(InitiativeId initiative, long version, ReviewData data) {
        data.check(today());
        var now = initiatives.get(initiative).data();
        if (now.status().isOver()) {
            throw new RuleViolation("decision", "review.over");
        }
        return write(initiative, version, now, now.status(), data, null);
    }

    /**
     * Decides anew, in the place of the latest decision. What that one said is to be done is asked for no more.
     *
     * @param version of the initiative that was looked at
     * @throws RuleViolation where a field is at fault, or there is a later decision
     * @throws OptimisticLockingFailureException where the initiative is another by now
     */
    @MayEdit
    @Transactional
    public ReviewId correct(ReviewId id, long version, ReviewData data) {
        data.check(today());
        var wrong = get(id);
        if (!isLatest(wrong)) {
            throw new RuleViolation("", "review.correct.notLatest");
        }
        var now = initiatives.get(wrong.initiative()).data();
        // what somebody has made of the initiative since is theirs
        var before = now.status() == wrong.after() ? wrong.before() : now.status();
        if (before.isOver()) {
            throw new RuleViolation("decision", "review.over");
        }
        return write(wrong.initiative(), version, now, before, data, id);
    }

    /**
     * Says that something that was decided has been done.
     *
     * @param on not after today
     * @throws RuleViolation where the day is to come
     * @throws OptimisticLockingFailureException where somebody else has said so since it was read
     */
    @MayEdit
    @Transactional
    public void done(
            FollowUpId id, long version, LocalDate on, @Screened(RecordKind.INITIATIVE) @FreeText String note) {
        var text = Input.text(note);
        Input.checkDate("on", on);
        if (on.isAfter(today())) {
            throw new RuleViolation("on", "review.followUp.future");
        }
        Input.checkLength("note", text, Input.TEXT);
        settle(id, version, on, text, CurrentCaller.get().name());
    }

    /** Takes up again what was said to be done. */
    @MayEdit
    @Transactional
    public void reopen(FollowUpId id, long version) {
        settle(id, version, null, "", "");
    }

    private void settle(FollowUpId id, long version, @Nullable LocalDate on, String note, String by) {
        var initiative = repository
                .settle(id, version, on, note, by)
                .orElseThrow(() -> new OptimisticLockingFailureException("Follow-up " + id.value()));
        RecordChanged.publish(events, RecordKind.INITIATIVE, initiative.value());
    }

    private boolean isLatest(Review review) {
        return queries.of(review.initiative()).stream()
                .filter(Review::holds)
                .findFirst()
                .filter(latest -> latest.id().equals(review.id()))
                .isPresent();
    }

    private ReviewId write(
            InitiativeId id,
            long version,
            InitiativeData now,
            InitiativeStatus before,
            ReviewData review,
            @Nullable ReviewId corrects) {
        var after = review.decision().from(before);
        var ends = after.isOver();
        var data = now.draft()
                .status(after)
                .ended(ends ? PartialDate.day(review.heldOn()) : now.status().isOver() ? null : now.ended())
                .nextReviewOn(review.nextReviewOn())
                .data();
        ChangeReason.duringScreened(review.reason(), () -> initiatives.change(new Initiative(id, version, data)));
        try {
            return repository.insert(id, review, before, after, corrects, initiatives.circle(id), CurrentCaller.get());
        } catch (DuplicateKeyException e) {
            throw new OptimisticLockingFailureException("Review of initiative " + id.value(), e);
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("followUps", "review.followUp.agency.gone");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

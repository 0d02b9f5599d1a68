package se.samsyn.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.RecordRead;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.AsRead;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** The goals of all initiatives, and how each is followed up. */
@Service
@MayRead
@Transactional(readOnly = true)
public class GoalService {

    private final GoalRepository repository;
    private final GoalQueries queries;
    private final GoalListQuery lists;
    private final GoalCircles circles;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GoalService(
            GoalRepository repository,
            GoalQueries queries,
            GoalListQuery lists,
            GoalCircles circles,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.lists = lists;
        this.circles = circles;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    public List<GoalListItem> list(GoalFilter filter, Sort<GoalSort> sort, Page page) {
        return lists.list(filter, sort, page, LocalDate.now(clock));
    }

    public int count(GoalFilter filter) {
        return lists.count(filter, LocalDate.now(clock));
    }

    /** All of them that the caller may see, with what each says, for comparing with a file. */
    public List<Goal> whole() {
        return queries.all();
    }

    /** Whether it has neither follow-ups nor indicators, which would go with it. */
    public boolean isBare(GoalId id) {
        return queries.isBare(id);
    }

    /** Whom they are for, as their rows say it, by their numbers. */
    public Map<Long, String[]> audiences(Collection<Long> ids) {
        return queries.audiences(ids);
    }

    /** @throws NoSuchElementException where there is none such */
    @Transactional
    public Goal get(GoalId id) {
        return details(id).goal();
    }

    /** @throws NoSuchElementException where there is none such */
    @Transactional
    public GoalDetails details(GoalId id) {
        var details = find(id);
        var label = circle(details.goal().data()).audience().label();
        RecordRead.publish(
                events,
                id.ref(),
                details.indicators().stream()
                        .flatMap(indicator -> indicator.measurements().stream())
                        .map(measurement -> measurement.data().sharing().label())
                        .filter(Objects::nonNull)
                        .reduce(label, Label::and));
        return details;
    }

    private GoalDetails find(GoalId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("Goal " + id.value()));
    }

    /**
     * Who may see it: those who see its initiative.
     *
     * @throws NoSuchElementException where there is none such, or none that the caller may see
     */
    public Audience audience(GoalId id) {
        return initiatives.circle(find(id).goal().data().initiative()).audience();
    }

    /** Who may see it, as its row says it, with those whom one request let in: what refers to it by both has to say the same. */
    public String[] keys(GoalId id) {
        return initiatives.circle(find(id).goal().data().initiative()).array();
    }

    /** @throws RuleViolation where what is said of it cannot be so */
    @MayEdit
    @Transactional
    public GoalId create(GoalData data) {
        return createAll(List.of(data)).getFirst();
    }

    /**
     * As {@link #create}, all of them or none.
     *
     * @return their ids, in their order
     */
    @MayEdit
    @Transactional
    public List<GoalId> createAll(List<GoalData> several) {
        several.forEach(GoalData::check);
        var within = several.stream().map(GoalData::initiative).collect(Collectors.toSet());
        var circles = initiatives.circles(within);
        if (circles.size() < within.size()) {
            throw new RuleViolation("initiative", "goal.initiative.gone");
        }
        var ids = repository.insert(several, circles, LocalDate.now(clock));
        ids.forEach(id -> RecordChanged.publishNew(events, RecordKind.GOAL, id.value()));
        return ids;
    }

    /**
     * @throws RuleViolation where what is said of it cannot be so
     * @throws OptimisticLockingFailureException where it has been changed since that version was read
     */
    @MayEdit
    @Transactional
    public void change(Goal goal) {
        goal.data().check();
        var circle = circle(goal.data());
        var from = find(goal.id()).goal().data().initiative();
        if (!repository.update(goal, circle, LocalDate.now(clock))) {
            throw new OptimisticLockingFailureException("Goal " + goal.id().value());
        }
        if (!from.equals(goal.data().initiative())) {
            circles.moved(goal.id(), circle);
        }
        changed(goal.id());
    }

    /**
     * Says that one no longer works towards a goal. To undo it, change it back to how it was.
     *
     * @throws OptimisticLockingFailureException where it has been changed since that version was read
     */
    @MayEdit
    @Transactional
    public void end(GoalId id, long version, LocalDate on) {
        change(new Goal(id, version, find(id).goal().data(), on));
    }

    /**
     * Removes a goal with its follow-ups, indicators and measurements.
     *
     * @throws RuleViolation where something else refers to it, or it has a measurement that the caller does not see
     */
    @MayEdit
    @Transactional
    public void remove(GoalId id) {
        try {
            if (!repository.delete(id)) {
                throw new NoSuchElementException("Goal " + id.value());
            }
            changed(id);
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
    }

    /**
     * Records how a goal is going, in the caller's name, and what the figures spoke for. The latest one by its day is the
     * goal's state.
     *
     * @throws RuleViolation where it speaks of a day to come, or a note is missing that says why
     */
    @MayEdit
    @Transactional
    public void followUp(GoalId id, FollowUpData data) {
        data.check(LocalDate.now(clock));
        var details = find(id);
        var proposed = details.proposal(data.on()).orElse(null);
        data.checkAgainst(proposed);
        var circle = circle(details.goal().data());
        repository.insertFollowUp(id, data, proposed, CurrentCaller.get().name(), circle);
        repository.looked(id, LocalDate.now(clock));
        changed(id);
    }

    /** Puts back how a goal went, as it was judged then and by whom; what the figures spoke for is not known any more. */
    void followUpAgain(GoalId id, List<GoalVersions.FollowedUp> judged) {
        var circle = circle(find(id).goal().data());
        judged.forEach(one -> repository.insertFollowUp(
                id, new FollowUpData(one.on(), one.colour(), one.note()), null, one.recordedBy(), circle));
        changed(id);
    }

    /** A goal is seen by those who see its initiative, but for agencies that had left it before. */
    private Circle circle(GoalData data) {
        try {
            return initiatives.circle(data.initiative());
        } catch (NoSuchElementException e) {
            throw new RuleViolation("initiative", "goal.initiative.gone");
        }
    }

    /**
     * Corrects a follow-up that was entered wrongly, in the caller's name. What the figures spoke for stays as it was.
     *
     * @throws RuleViolation where it speaks of a day to come, or a note is missing that says why
     * @throws OptimisticLockingFailureException where it no longer says what was read
     */
    @MayEdit
    @Transactional
    public void correct(GoalId id, @AsRead FollowUp read, FollowUpData data) {
        data.check(LocalDate.now(clock));
        data.checkAgainst(read.proposed());
        current(repository.correctFollowUp(id, read, data, CurrentCaller.get().name()), read);
        changed(id);
    }

    /**
     * Removes a follow-up that should never have been recorded.
     *
     * @throws OptimisticLockingFailureException where it no longer says what was read
     */
    @MayEdit
    @Transactional
    public void removeFollowUp(GoalId id, @AsRead FollowUp read) {
        current(repository.deleteFollowUp(id, read), read);
        changed(id);
    }

    /**
     * Moves a goal among those of its initiative; at the end it stays where it is.
     *
     * @param by how many places, towards the end; negative towards the beginning
     * @throws NoSuchElementException where there is none such
     */
    @MayEdit
    @Transactional
    public void move(GoalId id, int by) {
        var order = new ArrayList<>(repository.order(find(id).goal().data().initiative()));
        var from = order.indexOf(id);
        order.remove(from);
        order.add(Math.clamp((long) from + by, 0, order.size()), id);
        IntStream.range(0, order.size()).forEach(place -> repository.place(order.get(place), place + 1));
        changed(id);
    }

    private static void current(boolean written, FollowUp followUp) {
        if (!written) {
            throw new OptimisticLockingFailureException(
                    "Follow-up " + followUp.id().value());
        }
    }

    private void changed(GoalId id) {
        RecordChanged.publish(events, RecordKind.GOAL, id.value());
    }
}

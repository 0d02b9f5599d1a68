package se.samsyn.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.AsRead;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Violations;

/** The figures of a goal. All of them are read with the goal, through {@link GoalService#details}. */
@Service
@MayRead
@Transactional(readOnly = true)
public class IndicatorService {

    private final IndicatorRepository repository;
    private final GoalQueries queries;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndicatorService(
            IndicatorRepository repository,
            GoalQueries queries,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NoSuchElementException where there is none such */
    public Indicator get(IndicatorId id) {
        return queries.find(goalOf(id)).stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** All that the caller may see, each goal's in their order, without what was measured, for comparing with a file. */
    public Map<GoalId, List<Indicator>> whole() {
        return repository.all();
    }

    /** Whether it has no measurement that the caller may see, which would go with it. */
    public boolean isBare(IndicatorId id) {
        return !repository.isMeasured(id);
    }

    /**
     * Of the goal's initiative, which its measurements take where they have none of their own.
     *
     * @throws NoSuchElementException where there is none such
     */
    public Label label(GoalId goal) {
        return circle(goal).audience().label();
    }

    /** @throws NoSuchElementException where there is none such */
    public Measurement get(MeasurementId id) {
        return queries.find(goalOf(id)).stream()
                .flatMap(goal -> goal.indicators().stream())
                .flatMap(indicator -> indicator.measurements().stream())
                .filter(measurement -> measurement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** @throws RuleViolation where what is said of it cannot be so */
    @MayEdit
    @Transactional
    public IndicatorId add(GoalId goal, IndicatorData data) {
        data.check();
        var circle = circle(goal);
        var id = repository
                .insert(List.of(new NewIndicator(goal, data)), _ -> circle)
                .getFirst();
        changed(goal);
        return id;
    }

    /**
     * As {@link #add}, all of them or none.
     *
     * @return their ids, in their order
     * @throws OptimisticLockingFailureException where one of the goals is gone
     */
    @MayEdit
    @Transactional
    public List<IndicatorId> addAll(List<NewIndicator> several) {
        if (several.isEmpty()) {
            return List.of();
        }
        several.forEach(one -> one.data().check());
        var goals = several.stream().map(NewIndicator::goal).collect(Collectors.toSet());
        var within = repository.initiatives(goals);
        if (within.size() < goals.size()) {
            throw new OptimisticLockingFailureException("Goals " + goals);
        }
        var circles = initiatives.circles(Set.copyOf(within.values()));
        var ids = repository.insert(several, goal -> Objects.requireNonNull(circles.get(within.get(goal))));
        goals.forEach(this::changed);
        return ids;
    }

    /**
     * @throws RuleViolation where what is said of it cannot be so
     * @throws OptimisticLockingFailureException where it has been changed since that version was read
     */
    @MayEdit
    @Transactional
    public void change(IndicatorId id, long version, IndicatorData data) {
        data.check();
        if (!repository.update(id, version, data)) {
            throw new OptimisticLockingFailureException("Indicator " + id.value());
        }
        changed(goalOf(id));
    }

    /**
     * With all its measurements.
     *
     * @throws RuleViolation where it has one that the caller does not see
     */
    @MayEdit
    @Transactional
    public void remove(IndicatorId id) {
        var goal = goalOf(id);
        try {
            repository.delete(id);
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        changed(goal);
    }

    /**
     * @throws RuleViolation where it has no source, says nothing, lies in the future, or the day has a measurement already among
     *     those that the caller sees: a refusal would tell of the others
     */
    @MayEdit
    @Transactional
    public MeasurementId measure(IndicatorId indicator, MeasurementData data) {
        var goal = goalOf(indicator);
        check(data, repository.measure(indicator).orElseThrow());
        return once(indicator, data, null, () -> {
            var id = repository.insert(indicator, data, audience(goal, data));
            changed(goal);
            return id;
        });
    }

    /**
     * @param before as it was read
     * @throws RuleViolation as {@link #measure}
     * @throws OptimisticLockingFailureException where it is no longer as it was read
     */
    @MayEdit
    @Transactional
    public void change(@AsRead Measurement before, MeasurementData after) {
        check(after, repository.measure(before.id()).orElseThrow(() -> gone(before.id())));
        var indicator = repository.indicatorOf(before.id()).orElseThrow(() -> gone(before.id()));
        once(indicator, after, before.id(), () -> {
            if (!repository.update(before, after, audience(goalOf(before.id()), after))) {
                throw new OptimisticLockingFailureException(
                        "Measurement " + before.id().value());
            }
            changed(goalOf(before.id()));
            return before.id();
        });
    }

    @MayEdit
    @Transactional
    public void remove(MeasurementId id) {
        var goal = goalOf(id);
        repository.delete(id);
        changed(goal);
    }

    private Audience audience(GoalId goal, MeasurementData data) {
        return circle(goal).of(data.sharing(), null);
    }

    private Circle circle(GoalId goal) {
        return queries.find(goal)
                .map(found -> initiatives.circle(found.goal().data().initiative()))
                .orElseThrow(() -> new NoSuchElementException("Goal " + goal.value()));
    }

    private void check(MeasurementData data, Measure measure) {
        data.check(measure);
        if (data.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("on", "goal.measurement.future");
        }
    }

    private MeasurementId once(
            IndicatorId indicator, MeasurementData data, @Nullable MeasurementId now, Supplier<MeasurementId> write) {
        var twice = new RuleViolation("on", "goal.measurement.twice", data.on().toString());
        if (repository.isMeasured(indicator, data.on(), now)) {
            throw twice;
        }
        try {
            return write.get();
        } catch (DuplicateKeyException _) {
            throw twice;
        }
    }

    private GoalId goalOf(IndicatorId id) {
        return repository.goalOf(id).orElseThrow(() -> new NoSuchElementException("Indicator " + id.value()));
    }

    private GoalId goalOf(MeasurementId id) {
        return repository.goalOf(id).orElseThrow(() -> gone(id));
    }

    private static NoSuchElementException gone(MeasurementId id) {
        return new NoSuchElementException("Measurement " + id.value());
    }

    private void changed(GoalId goal) {
        RecordChanged.publish(events, RecordKind.GOAL, goal.value());
    }
}

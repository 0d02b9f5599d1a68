package se.samsyn.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.Page;
import se.samsyn.shared.RetentionTold;
import se.samsyn.shared.RetentionTold.Act;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

/**
 * The archive authority's decisions and what falls due under them. Recorded by those who keep the registers; the
 * data-protection officer reads them, and of what falls due the numbers only.
 */
@Service
@PreAuthorize("hasAnyRole('DIRECTOR', 'COORDINATOR', 'DATA_PROTECTION_OFFICER')")
@Transactional(readOnly = true)
public class RetentionService {

    private final RetentionRepository repository;
    private final DueQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetentionService(
            RetentionRepository repository, DueQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** All that were ever recorded, the latest in force first. */
    public List<RetentionDecision> decisions() {
        return repository.decisions();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws RuleViolation where a field is at fault */
    @MayEdit
    @Transactional
    public void decide(RetentionDecisionData data) {
        data.check(today());
        repository.add(data, CurrentCaller.get());
        events.publishEvent(new RetentionTold(
                Act.RETENTION_DECIDED, null, Objects.requireNonNull(data.kind()).name() + " " + data.reference()));
    }

    public List<DueItem> list(DueFilter filter, Sort<DueSort> sort, Page page) {
        return queries.list(filter, day(filter), sort, page);
    }

    public int count(DueFilter filter) {
        return queries.count(filter, day(filter));
    }

    /** How many records there are that never fall due because nobody knows the day that their time is counted from. */
    public int countUndated() {
        return queries.countUndated(today());
    }

    /**
     * Keeps something whatever the decision says. In place of what held it back already.
     *
     * @throws RuleViolation where a field is at fault
     * @throws NoSuchElementException where there is none such, or none that the caller may see
     */
    @MayEdit
    @Transactional
    public void hold(DueRef ref, HoldData data) {
        var until = data.check(today());
        var audience = audience(ref);
        var caller = CurrentCaller.get();
        repository.release(ref, caller.name());
        repository.hold(ref, until, data.reason(), caller.name(), audience);
        tell(Act.RETENTION_HELD, ref);
    }

    /** @throws NoSuchElementException where nothing holds it back, or nothing that the caller may see */
    @MayEdit
    @Transactional
    public void release(DueRef ref) {
        if (!repository.release(ref, CurrentCaller.get().name())) {
            throw new NoSuchElementException("No hold on " + ref);
        }
        tell(Act.RETENTION_RELEASED, ref);
    }

    /** Keepers, but where the record names persons, and keepers are not among those it is for. */
    private List<String> audience(DueRef ref) {
        var keys = queries.audience(ref, today()).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing such: " + ref));
        return keys.contains(Audience.ALL) || keys.contains(Audience.KEEPERS) ? List.of(Audience.KEEPERS) : keys;
    }

    private void tell(Act act, DueRef ref) {
        events.publishEvent(new RetentionTold(act, ref.record(), ref.kind().name() + " " + ref.id()));
    }

    private LocalDate day(DueFilter filter) {
        return filter.day() == null ? today() : filter.day();
    }
}

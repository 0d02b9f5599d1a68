package se.samsyn.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.AsRead;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;

/** What initiatives cost and who pays. */
@Service
@MayRead
@Transactional(readOnly = true)
public class GrantService {

    private final GrantRepository repository;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantService(
            GrantRepository repository, InitiativeService initiatives, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing for whoever may not see the initiative. */
    public Funding of(InitiativeId id) {
        return repository.of(id);
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    public Grant get(GrantId id) {
        return repository.find(id).orElseThrow(() -> new NoSuchElementException("Grant " + id.value()));
    }

    /**
     * @param before the budget as it was read; null where there was none
     * @throws NoSuchElementException where there is no such initiative or none that the caller may see
     * @throws RuleViolation where the amount is none
     * @throws OptimisticLockingFailureException where somebody else has set another by now
     */
    @MayEdit
    @Transactional
    public void setBudget(InitiativeId id, @AsRead @Nullable Budget before, BudgetData data) {
        data.check();
        current(
                id,
                before == null
                        ? repository.addBudget(id, data, initiatives.circle(id).array())
                        : repository.changeBudget(id, before.version(), data));
    }

    /** Nobody knows what it costs after all. @throws OptimisticLockingFailureException where it is another by now */
    @MayEdit
    @Transactional
    public void removeBudget(InitiativeId id, @AsRead Budget before) {
        current(id, repository.removeBudget(id, before.version()));
    }

    /** @throws NoSuchElementException where there is no such initiative or none that the caller may see */
    @MayEdit
    @Transactional
    public GrantId add(InitiativeId id, GrantData data) {
        data.check(today());
        var added = repository.add(id, data, initiatives.circle(id).array());
        current(id, true);
        return added;
    }

    /** @throws OptimisticLockingFailureException where somebody else changed or removed it meanwhile */
    @MayEdit
    @Transactional
    public void change(@AsRead Grant before, GrantData data) {
        data.check(today());
        current(before.initiative(), repository.change(before.id(), before.version(), data));
    }

    /** @throws OptimisticLockingFailureException where somebody else changed or removed it meanwhile */
    @MayEdit
    @Transactional
    public void remove(@AsRead Grant before) {
        current(before.initiative(), repository.remove(before.id(), before.version()));
    }

    private void current(InitiativeId id, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("Funding of initiative " + id.value());
        }
        RecordChanged.publish(events, RecordKind.INITIATIVE, id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

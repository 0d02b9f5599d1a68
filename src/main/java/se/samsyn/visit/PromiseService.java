package se.samsyn.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;
import se.samsyn.shared.Sort;

/** What was promised at visits, and whether it was kept. */
@Service
@MayRead
@Transactional(readOnly = true)
public class PromiseService {

    private final PromiseRepository repository;
    private final PromiseListQuery lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PromiseService(
            PromiseRepository repository, PromiseListQuery lists, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleViolation where the data break a rule */
    @MayEdit
    @Transactional
    public PromiseId create(PromiseData data) {
        data.check();
        try {
            var id = repository.add(data);
            changed(data.visit());
            return id;
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "visit.gone");
        }
    }

    /** @throws OptimisticLockingFailureException where somebody else has changed it since it was read */
    @MayEdit
    @Transactional
    public void change(PromiseId id, long version, PromiseData data) {
        data.check();
        var stored = get(id);
        write(new Promise(id, version, data, stored.state(), stored.settledOn(), stored.note()));
    }

    /**
     * Says what became of a promise; {@link PromiseState#OPEN} opens it again.
     *
     * @param settledOn not after today; null exactly while open
     * @throws OptimisticLockingFailureException where somebody else has changed it since it was read
     */
    @MayEdit
    @Transactional
    public void settle(
            PromiseId id,
            long version,
            PromiseState state,
            @Nullable LocalDate settledOn,
            @Screened(RecordKind.VISIT) @FreeText String note) {
        if (state == PromiseState.OPEN) {
            settledOn = null;
        } else if (settledOn == null) {
            throw new RuleViolation("settledOn", "shared.required");
        } else if (settledOn.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("settledOn", "visit.settledOn.late");
        }
        var text = Input.text(note);
        Input.checkLength("note", text, Input.TEXT);
        write(new Promise(id, version, get(id).data(), state, settledOn, text));
    }

    /** Puts back what was removed, settled as it was. */
    @MayEdit
    @Transactional
    @NotFreeText("puts back what stood here")
    public void restore(Promise removed) {
        var id = create(removed.data());
        settle(id, get(id).version(), removed.state(), removed.settledOn(), removed.note());
    }

    @MayEdit
    @Transactional
    public void remove(PromiseId id) {
        var visit = get(id).data().visit();
        repository.remove(id);
        changed(visit);
    }

    /** @throws NoSuchElementException where there is none */
    public Promise get(PromiseId id) {
        return repository.find(id).orElseThrow(() -> new NoSuchElementException("No promise " + id.value()));
    }

    /** The open ones first, the one due first at the top. */
    public List<PromiseListItem> ofVisit(VisitId visit) {
        return repository.ofVisit(visit);
    }

    /** What an agency has taken on, the open ones first. */
    public List<PromiseListItem> ofAgency(AgencyId agency) {
        return repository.ofAgency(agency);
    }

    /** What was promised at visits that the initiative was shown at and is still to be kept, the one due first at the top. */
    public List<PromiseListItem> openOf(InitiativeId initiative) {
        return lists.openOf(initiative);
    }

    public List<PromiseListItem> list(PromiseFilter filter, Sort<PromiseSort> sort, Page page) {
        return lists.list(filter, sort, page, LocalDate.now(clock));
    }

    public int count(PromiseFilter filter) {
        return lists.count(filter, LocalDate.now(clock));
    }

    /** How many are open and were due before today. */
    public int countLate() {
        return repository.countLate(LocalDate.now(clock));
    }

    private void write(Promise promise) {
        try {
            if (!repository.change(promise)) {
                throw new OptimisticLockingFailureException(
                        "Promise " + promise.id().value());
            }
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "visit.gone");
        }
        changed(promise.data().visit());
    }

    private void changed(VisitId visit) {
        RecordChanged.publish(events, RecordKind.VISIT, visit.value());
    }
}

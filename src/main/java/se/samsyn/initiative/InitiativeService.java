package se.samsyn.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.RecordRead;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** The register of initiatives. */
@Service
@MayRead
@Transactional(readOnly = true)
public class InitiativeService {

    private final InitiativeRepository repository;
    private final InitiativeQueries queries;
    private final InitiativeListQuery lists;
    private final InitiativePartsQuery parts;
    private final VariantRepository variants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InitiativeService(
            InitiativeRepository repository,
            InitiativeQueries queries,
            InitiativeListQuery lists,
            InitiativePartsQuery parts,
            VariantRepository variants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.lists = lists;
        this.parts = parts;
        this.variants = variants;
        this.events = events;
        this.clock = clock;
    }

    public List<InitiativeListItem> list(InitiativeFilter filter, Sort<InitiativeSort> sort, Page page) {
        return lists.list(filter, sort, page, LocalDate.now(clock));
    }

    public int count(InitiativeFilter filter) {
        return lists.count(filter, LocalDate.now(clock));
    }

    /** All of them by name, also those that are over. */
    public List<InitiativeOption> options() {
        return queries.options();
    }

    /** What all of them are called, for recognising them in a text. */
    public List<InitiativeNames> names() {
        return queries.names();
    }

    /** All of them that the caller may see, with all that is said of each, for comparing with a file. */
    public List<Initiative> whole() {
        return queries.all();
    }

    /** Whether nothing has been added to it, such as evidence or a grant, that would go with it or keep it. */
    public boolean isBare(InitiativeId id) {
        return parts.isBare(id);
    }

    /** Whom they are for, as their rows say it, by their numbers. */
    public Map<Long, String[]> audiences(Collection<Long> ids) {
        return queries.audiences(ids);
    }

    /** The initiatives that an agency takes or took part in; those it takes part in now first. */
    public List<AgencyInitiative> ofAgency(AgencyId agency) {
        return queries.ofAgency(agency, LocalDate.now(clock));
    }

    /** @throws NoSuchElementException where there is none such */
    @Transactional
    public Initiative get(InitiativeId id) {
        return details(id).initiative();
    }

    /** @throws NoSuchElementException where there is none such */
    @Transactional
    public InitiativeDetails details(InitiativeId id) {
        var details = find(id);
        RecordRead.publish(
                events,
                id.ref(),
                Objects.requireNonNull(details.initiative().data().sharing().label()));
        return details;
    }

    /**
     * What belongs to it beside what it says itself.
     *
     * @throws NoSuchElementException where there is none such, or none that the caller may see
     */
    public InitiativeParts parts(InitiativeId id) {
        return parts.find(id).orElseThrow(() -> new NoSuchElementException("Initiative " + id.value()));
    }

    private InitiativeDetails find(InitiativeId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("Initiative " + id.value()));
    }

    /**
     * Who may see it, and what is recorded in it.
     *
     * @throws NoSuchElementException where there is none such, or none that the caller may see
     */
    public Circle circle(InitiativeId id) {
        return Optional.ofNullable(circles(Set.of(id)).get(id))
                .orElseThrow(() -> new NoSuchElementException("Initiative " + id.value()));
    }

    /** As {@link #circle}, of several; those that are not there, or not for the caller, are left out. */
    public Map<InitiativeId, Circle> circles(Set<InitiativeId> ids) {
        return queries.circles(ids, LocalDate.now(clock));
    }

    /** @throws RuleViolation where what is said of it cannot be so, or another that the caller sees has its name */
    @MayEdit
    @Transactional
    public InitiativeId create(InitiativeData data) {
        return createAll(List.of(data)).getFirst();
    }

    /**
     * As {@link #create}, all of them or none.
     *
     * @return their ids, in their order
     */
    @MayEdit
    @Transactional
    public List<InitiativeId> createAll(List<InitiativeData> several) {
        several.forEach(InitiativeData::check);
        demandOwnNames(several);
        try {
            var ids = repository.insert(several, LocalDate.now(clock));
            ids.forEach(id -> RecordChanged.publishNew(events, RecordKind.INITIATIVE, id.value()));
            return ids;
        } catch (DuplicateKeyException e) {
            throw nameTaken(several.getFirst());
        }
    }

    /**
     * @throws RuleViolation where what is said of it cannot be so, or another that the caller sees has the name it is given
     * @throws OptimisticLockingFailureException where it has been changed since that version was read
     */
    @MayEdit
    @Transactional
    public void change(Initiative initiative) {
        initiative.data().check();
        var before = circles(Set.of(initiative.id())).get(initiative.id());
        if (repository.takesName(initiative)) {
            throw nameTaken(initiative.data());
        }
        try {
            if (!repository.update(initiative, LocalDate.now(clock))) {
                throw new OptimisticLockingFailureException(
                        "Initiative " + initiative.id().value());
            }
            variants.settle(initiative.id(), initiative.data());
            var circle = circle(initiative.id());
            if (!circle.equals(before)) {
                events.publishEvent(new CircleChanged(initiative.id(), circle));
            }
            changed(initiative.id());
        } catch (DuplicateKeyException e) {
            throw nameTaken(initiative.data());
        }
    }

    /**
     * Ends or cancels an initiative; a review of it is not due any more. To undo it, change it back to the data it had.
     *
     * @param on its last day, as exactly as it is known
     * @param as {@link InitiativeStatus#ENDED} or {@link InitiativeStatus#CANCELLED}
     * @throws OptimisticLockingFailureException where it has been changed since that version was read
     */
    @MayEdit
    @Transactional
    public void end(InitiativeId id, long version, PartialDate on, InitiativeStatus as) {
        if (!as.isOver()) {
            throw new RuleViolation("status", "initiative.endsAs");
        }
        var data = find(id).initiative()
                .data()
                .draft()
                .ended(on)
                .status(as)
                .nextReviewOn(null)
                .data();
        change(new Initiative(id, version, data));
    }

    /** @throws RuleViolation where goals, activities, visits or news refer to it; then it can only be ended */
    @MayEdit
    @Transactional
    public void remove(InitiativeId id) {
        try {
            if (!repository.delete(id)) {
                throw new NoSuchElementException("Initiative " + id.value());
            }
            changed(id);
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
    }

    private void changed(InitiativeId id) {
        RecordChanged.publish(events, RecordKind.INITIATIVE, id.value());
    }

    /** One that is not for the caller is not told of: its name may be given to another. */
    private void demandOwnNames(List<InitiativeData> several) {
        var names = new HashSet<>(
                repository.taken(several.stream().map(InitiativeData::name).toList()));
        several.stream().filter(data -> !names.add(data.name())).findFirst().ifPresent(data -> {
            throw nameTaken(data);
        });
    }

    private static RuleViolation nameTaken(InitiativeData data) {
        return new RuleViolation("name", "initiative.nameTaken", data.name());
    }
}

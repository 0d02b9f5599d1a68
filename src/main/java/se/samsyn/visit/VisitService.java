package se.samsyn.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.RecordRead;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** The official visits of the municipality. */
@Service
@MayRead
@Transactional(readOnly = true)
public class VisitService {

    private final VisitRepository repository;
    private final VisitQueries queries;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitService(
            VisitRepository repository,
            VisitQueries queries,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleViolation where the data break a rule */
    @MayEdit
    @Transactional
    public VisitId create(VisitData data) {
        data.check(today());
        var id = referring(() -> repository.add(data, circles(data)));
        RecordChanged.publishNew(events, RecordKind.VISIT, id.value());
        return id;
    }

    /** @throws OptimisticLockingFailureException where somebody else has changed it since it was read */
    @MayEdit
    @Transactional
    public void change(Visit visit) {
        visit.data().check(today());
        if (!referring(() -> repository.change(visit, circles(visit.data())))) {
            throw new OptimisticLockingFailureException("Visit " + visit.id().value());
        }
        changed(visit.id());
    }

    /** Says that it did not take place, or, with false, that it does after all. */
    @MayEdit
    @Transactional
    public void cancel(VisitId id, boolean cancelled) {
        var visit = find(id);
        change(new Visit(id, visit.version(), visit.data().withCancelled(cancelled)));
    }

    /** Removes it with its delegation, programme and promises. @throws RuleViolation where something refers to it */
    @MayEdit
    @Transactional
    public void remove(VisitId id) {
        try {
            if (!repository.remove(id)) {
                throw new NoSuchElementException("No visit " + id.value());
            }
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        changed(id);
    }

    /** @throws NoSuchElementException where there is none */
    @Transactional
    public Visit get(VisitId id) {
        var visit = find(id);
        read(visit);
        return visit;
    }

    private Visit find(VisitId id) {
        return repository.find(id).orElseThrow(() -> new NoSuchElementException("No visit " + id.value()));
    }

    /**
     * Who may see it.
     *
     * @throws NoSuchElementException where there is none, or none that the caller may see
     */
    public Audience audience(VisitId id) {
        return repository.audience(id).orElseThrow(() -> new NoSuchElementException("No visit " + id.value()));
    }

    /** Who may see it, as its row says it, with those whom one request let in: what refers to it by both has to say the same. */
    public String[] keys(VisitId id) {
        return repository.keys(id).orElseThrow(() -> new NoSuchElementException("No visit " + id.value()));
    }

    /** @throws NoSuchElementException where there is none */
    @Transactional
    public VisitDetails details(VisitId id) {
        var details = queries.details(id).orElseThrow(() -> new NoSuchElementException("No visit " + id.value()));
        read(details.visit());
        return details;
    }

    public List<VisitListItem> list(VisitFilter filter, Sort<VisitSort> sort, Page page) {
        return queries.list(filter, sort, page, today());
    }

    public int count(VisitFilter filter) {
        return queries.count(filter);
    }

    /** The latest first. */
    public List<VisitOption> options() {
        return queries.options();
    }

    private Map<InitiativeId, Circle> circles(VisitData data) {
        return data.initiatives().stream().collect(Collectors.toMap(id -> id, initiatives::circle));
    }

    private static <T> T referring(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException | NoSuchElementException e) {
            throw new RuleViolation("", "visit.gone");
        }
    }

    private void read(Visit visit) {
        RecordRead.publish(
                events,
                RecordRef.of(RecordKind.VISIT, visit.id().value()),
                Objects.requireNonNull(visit.data().sharing().label()));
    }

    private void changed(VisitId id) {
        RecordChanged.publish(events, RecordKind.VISIT, id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

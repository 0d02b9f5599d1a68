package se.samsyn.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Input;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** The catalogue of problems, and which initiatives answer to them. */
@Service
@MayRead
@Transactional(readOnly = true)
public class ProblemService {

    private final ProblemRepository repository;
    private final ProblemQueries queries;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProblemService(
            ProblemRepository repository,
            ProblemQueries queries,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    public List<ProblemListItem> list(ProblemFilter filter, Sort<ProblemSort> sort, Page page) {
        return queries.list(filter, sort, page);
    }

    public int count(ProblemFilter filter) {
        return queries.count(filter);
    }

    /** The open ones, by name. */
    public List<ProblemOption> options() {
        return queries.options();
    }

    /** Problems without initiatives, and initiatives without problems. */
    public LooseEnds looseEnds() {
        return new LooseEnds(
                queries.count(ProblemFilter.UNANSWERED),
                queries.count(ProblemFilter.OPEN),
                initiatives.count(InitiativeFilter.WITHOUT_PROBLEM),
                queries.count(ProblemFilter.ALL) > 0);
    }

    /** @throws NoSuchElementException where there is none such */
    public ProblemDetails details(ProblemId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("Problem " + id.value()));
    }

    /** @throws NoSuchElementException where there is none such */
    public Problem get(ProblemId id) {
        return details(id).problem();
    }

    /** @throws RuleViolation where a field is at fault or the name is taken */
    @MayEdit
    @Transactional
    public ProblemId create(ProblemData data) {
        data.check(today());
        var id = written(() -> repository.add(data, today()));
        RecordChanged.publishNew(events, RecordKind.PROBLEM, id.value());
        return id;
    }

    /**
     * Changes what is known of a problem; whether it is closed, and what answers to it, is not touched.
     *
     * @throws RuleViolation where a field is at fault or the name is taken
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void change(Problem problem) {
        problem.data().check(today());
        current(problem.id(), written(() -> repository.change(problem)));
    }

    /**
     * Notes that a problem is none any more. It stays in the catalogue, with what answered to it.
     *
     * @param on from which day on, today at the latest
     * @throws RuleViolation where the day lies ahead
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void close(ProblemId id, long version, LocalDate on) {
        Input.checkDate("closedOn", on);
        if (on.isAfter(today())) {
            throw new RuleViolation("closedOn", "problem.closedOn.future");
        }
        ended(id, version, on);
    }

    /**
     * It is a problem again.
     *
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void reopen(ProblemId id, long version) {
        ended(id, version, null);
    }

    /**
     * @throws RuleViolation where an initiative answers to it; then it can only be closed
     * @throws NoSuchElementException where there is none
     */
    @MayEdit
    @Transactional
    public void remove(ProblemId id) {
        try {
            if (!repository.remove(id)) {
                throw new NoSuchElementException("Problem " + id.value());
            }
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        publish(id);
    }

    /**
     * Says that an initiative answers to a problem; once more does nothing.
     *
     * @throws NoSuchElementException where there is no such initiative or none that the caller may see, or no such problem
     */
    @MayEdit
    @Transactional
    public void link(ProblemId problem, InitiativeId initiative) {
        get(problem);
        if (repository.link(problem, initiative, initiatives.circle(initiative))) {
            publish(problem, initiative);
        }
    }

    /**
     * An initiative does not answer to a problem after all.
     *
     * @throws NoSuchElementException where it does not, or the caller may not see that it does
     */
    @MayEdit
    @Transactional
    public void unlink(ProblemId problem, InitiativeId initiative) {
        if (!repository.unlink(problem, initiative)) {
            throw new NoSuchElementException("Problem " + problem.value() + ", initiative " + initiative.value());
        }
        publish(problem, initiative);
    }

    private void ended(ProblemId id, long version, @Nullable LocalDate on) {
        current(id, repository.close(id, version, on));
    }

    private void current(ProblemId id, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("Problem " + id.value() + " has changed");
        }
        publish(id);
    }

    private void publish(ProblemId id) {
        RecordChanged.publish(events, RecordKind.PROBLEM, id.value());
    }

    private void publish(ProblemId problem, InitiativeId initiative) {
        RecordChanged.publish(events, List.of(problem.ref(), initiative.ref()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> T written(Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("name", "problem.name.taken");
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "fk_problem_area_area")) {
                throw new RuleViolation("areas", "problem.area.gone");
            }
            throw e;
        }
    }
}

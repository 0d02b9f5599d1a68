package se.samsyn.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** What the council decided, who sees to it, and whether they have. */
@Service
@MayRead
@Transactional(readOnly = true)
public class DecisionService {

    private final MeetingRepository repository;
    private final DecisionQueries queries;
    private final MeetingService meetings;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionService(
            MeetingRepository repository,
            DecisionQueries queries,
            MeetingService meetings,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.meetings = meetings;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    public List<DecisionListItem> list(DecisionFilter filter, Sort<DecisionSort> sort, Page page) {
        return queries.list(filter, sort, page, today());
    }

    public int count(DecisionFilter filter) {
        return queries.count(filter, today());
    }

    /** @throws NoSuchElementException where there is none such */
    public CouncilDecision get(DecisionId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("Decision " + id.value()));
    }

    /**
     * @throws RuleViolation where a field is at fault, or the meeting was called off
     * @throws NoSuchElementException where there is no such meeting
     */
    @MayEdit
    @Transactional
    public DecisionId add(MeetingId meeting, DecisionData data) {
        var at = meetings.get(meeting);
        if (at.cancelled()) {
            throw new RuleViolation("", "agreement.decision.cancelled");
        }
        data.check(at.data().heldOn());
        var id = written(() -> repository.addDecision(meeting, data));
        link(id, Set.of(), data.initiatives());
        publish(meeting);
        return id;
    }

    /**
     * What it is about and the caller may not see stays.
     *
     * @throws RuleViolation where a field is at fault
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void change(DecisionId id, long version, DecisionData data) {
        var before = get(id);
        data.check(meetings.get(before.meeting()).data().heldOn());
        current(before, written(() -> repository.changeDecision(id, version, data)));
        link(id, before.data().initiatives(), data.initiatives());
    }

    /**
     * Notes that it is seen to, in the place of what was noted before.
     *
     * @throws RuleViolation where a field is at fault
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void settle(DecisionId id, long version, DecisionDone done) {
        var decision = get(id);
        done.check(meetings.get(decision.meeting()).data().heldOn(), today());
        current(decision, repository.settle(id, version, done));
    }

    /** It is not seen to after all. @throws OptimisticLockingFailureException where somebody else changed it meanwhile */
    @MayEdit
    @Transactional
    public void reopen(DecisionId id, long version) {
        current(get(id), repository.settle(id, version, null));
    }

    /** @throws NoSuchElementException where there is none */
    @MayEdit
    @Transactional
    public void remove(DecisionId id) {
        var decision = get(id);
        repository.removeDecision(id);
        publish(decision.meeting());
    }

    private void link(DecisionId id, Set<InitiativeId> before, Set<InitiativeId> now) {
        now.stream()
                .filter(initiative -> !before.contains(initiative))
                .forEach(initiative -> repository.link(id, initiative, initiatives.circle(initiative)));
        before.stream()
                .filter(initiative -> !now.contains(initiative))
                .forEach(initiative -> repository.unlink(id, initiative));
        Stream.concat(before.stream(), now.stream())
                .distinct()
                .forEach(initiative -> RecordChanged.publish(events, RecordKind.INITIATIVE, initiative.value()));
    }

    private void current(CouncilDecision decision, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException(
                    "Decision " + decision.id().value() + " has changed");
        }
        publish(decision.meeting());
    }

    private void publish(MeetingId meeting) {
        RecordChanged.publish(events, RecordKind.COUNCIL_MEETING, meeting.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> T written(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "fk_council_decision_agency")) {
                throw new RuleViolation("agency", "agreement.party.gone");
            }
            throw e;
        }
    }
}

package se.samsyn.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** Citizens' pledges: what agencies promise the residents, and what became of it. */
@Service
@MayRead
@Transactional(readOnly = true)
public class PledgeService {

    private final PledgeRepository repository;
    private final PledgeQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PledgeService(PledgeRepository repository, PledgeQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    public List<PledgeListItem> list(PledgeFilter filter, Sort<PledgeSort> sort, Page page) {
        return queries.list(filter, sort, page, today());
    }

    public int count(PledgeFilter filter) {
        return queries.count(filter, today());
    }

    /** @throws NoSuchElementException where there is none such */
    public PledgeDetails details(PledgeId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("Pledge " + id.value()));
    }

    /** @throws NoSuchElementException where there is none such */
    public Pledge get(PledgeId id) {
        return details(id).pledge();
    }

    /** @throws RuleViolation where a field is at fault */
    @MayEdit
    @Transactional
    public PledgeId create(PledgeData data) {
        data.check();
        var id = written(() -> repository.add(data));
        RecordChanged.publishNew(events, RecordKind.PLEDGE, id.value());
        tell(data.agreement());
        return id;
    }

    /**
     * Changes what is promised; what became of it is not touched.
     *
     * @throws RuleViolation where a field is at fault, or it was followed up before it would begin
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void change(Pledge pledge) {
        var data = pledge.data();
        data.check();
        var before = get(pledge.id());
        var outcome = before.outcome();
        if (outcome != null && data.startsOn().isAfter(outcome.on())) {
            throw new RuleViolation("startsOn", "agreement.pledge.startsOn.followedUp");
        }
        current(pledge.id(), written(() -> repository.change(pledge)));
        tell(before.data().agreement());
        tell(data.agreement());
    }

    /**
     * Says what became of a pledge, in the place of what was said before.
     *
     * @throws RuleViolation where a field is at fault
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void followUp(PledgeId id, long version, PledgeOutcome outcome) {
        outcome.check(get(id).data().startsOn(), today());
        current(id, repository.followUp(id, version, outcome));
    }

    /** Nobody has followed it up after all. */
    @MayEdit
    @Transactional
    public void takeBack(PledgeId id, long version) {
        current(id, repository.followUp(id, version, null));
    }

    /** @throws NoSuchElementException where there is none */
    @MayEdit
    @Transactional
    public void remove(PledgeId id) {
        var agreement = get(id).data().agreement();
        try {
            repository.remove(id);
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        RecordChanged.publish(events, RecordKind.PLEDGE, id.value());
        tell(agreement);
    }

    private void tell(@Nullable AgreementId agreement) {
        if (agreement != null) {
            RecordChanged.publish(events, RecordKind.AGREEMENT, agreement.value());
        }
    }

    private void current(PledgeId id, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("Pledge " + id.value() + " has changed");
        }
        RecordChanged.publish(events, RecordKind.PLEDGE, id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> T written(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "fk_pledge_agency_agency")) {
                throw new RuleViolation("agencies", "agreement.party.gone");
            }
            if (Violations.of(e, "fk_pledge_follow_up_by")) {
                throw new RuleViolation("followUpBy", "agreement.party.gone");
            }
            if (Violations.of(e, "fk_pledge_area_area")) {
                throw new RuleViolation("areas", "agreement.area.gone");
            }
            if (Violations.of(e, "fk_pledge_agreement")) {
                throw new RuleViolation("agreement", "agreement.gone");
            }
            throw e;
        }
    }
}

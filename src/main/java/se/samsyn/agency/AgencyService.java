package se.samsyn.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.MembershipService;
import se.samsyn.shared.Input;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** Keeps the register of agencies. */
@Service
@MayRead
@Transactional(readOnly = true)
public class AgencyService {

    private final AgencyRepository repository;
    private final AgencyQueries queries;
    private final MembershipService memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyService(
            AgencyRepository repository,
            AgencyQueries queries,
            MembershipService memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** @throws RuleViolation where a field is at fault, or name or organisation number is another's */
    @MayEdit
    @Transactional
    public AgencyId create(AgencyData data) {
        return createAll(List.of(data)).getFirst();
    }

    /**
     * As {@link #create}, all of them or none.
     *
     * @return their ids, in their order
     */
    @MayEdit
    @Transactional
    public List<AgencyId> createAll(List<AgencyData> several) {
        several.forEach(AgencyData::check);
        var ids = written(() -> repository.add(several));
        ids.forEach(id -> RecordChanged.publishNew(events, RecordKind.AGENCY, id.value()));
        return ids;
    }

    /** @throws NoSuchElementException where there is none */
    public Agency get(AgencyId id) {
        return repository.find(id).orElseThrow();
    }

    /**
     * Changes what is known of an agency; whether it has ended is not touched.
     *
     * @throws RuleViolation where a field is at fault, or it would become a part of itself
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void change(Agency agency) {
        agency.data().check();
        var parent = agency.data().parent();
        if (parent != null) {
            repository.lockHierarchy();
            if (repository.isWithin(parent, agency.id())) {
                throw new RuleViolation("parent", "agency.parent.circle");
            }
        }
        current(agency.id(), written(() -> repository.change(agency)));
    }

    /**
     * Notes that an agency is no more from a day on, which may lie ahead. It stays in all it has taken part in and is
     * no longer offered for what is new.
     *
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void end(AgencyId id, long version, LocalDate on) {
        Input.checkDate("endedOn", on);
        current(id, repository.end(id, version, on));
    }

    /** Takes back an ending. */
    @MayEdit
    @Transactional
    public void reopen(AgencyId id, long version) {
        current(id, repository.end(id, version, null));
    }

    /** Whether somebody signs in for it, or is invited to; then it stays. */
    @MayEdit
    public boolean isActedFor(AgencyId id) {
        return memberships.isActedFor(id.value());
    }

    /**
     * @throws RuleViolation where something refers to it, or somebody signs in for it
     * @throws NoSuchElementException where there is none
     */
    @MayEdit
    @Transactional
    public void remove(AgencyId id) {
        if (memberships.isActedFor(id.value())) {
            throw new RuleViolation("", "agency.remove.accounts");
        }
        try {
            if (!repository.remove(id)) {
                throw new NoSuchElementException("No agency " + id.value());
            }
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        publish(id);
    }

    public List<AgencyListItem> list(AgencyFilter filter, Sort<AgencySort> sort, Page page) {
        return queries.list(filter, sort, page, LocalDate.now(clock));
    }

    public int count(AgencyFilter filter) {
        return queries.count(filter, LocalDate.now(clock));
    }

    /** Those that have not ended, by name. */
    public List<AgencyOption> options() {
        return queries.options(LocalDate.now(clock));
    }

    /** The agencies that are directly part of another, ended ones too, by name. */
    public List<AgencyOption> parts(AgencyId whole) {
        return queries.parts(whole);
    }

    /** All that texts may call them, ended ones too: an old article names those of its day. */
    public List<AgencyNames> names() {
        return queries.names();
    }

    /** All of them with all that is said of each, for comparing with a file. */
    public List<Agency> whole() {
        return repository.all();
    }

    private void current(AgencyId id, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("Agency " + id.value() + " has changed");
        }
        publish(id);
    }

    private void publish(AgencyId id) {
        RecordChanged.publish(events, RecordKind.AGENCY, id.value());
    }

    private static <T> T written(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "uk_agency_name")) {
                throw new RuleViolation("name", "agency.name.taken");
            }
            if (Violations.of(e, "uk_agency_org_number")) {
                throw new RuleViolation("orgNumber", "agency.orgNumber.taken");
            }
            if (Violations.of(e, "fk_agency_parent")) {
                throw new RuleViolation("parent", "agency.parent.gone");
            }
            if (Violations.of(e, "ck_agency_parent")) {
                throw new RuleViolation("parent", "agency.parent.circle");
            }
            throw e;
        }
    }
}

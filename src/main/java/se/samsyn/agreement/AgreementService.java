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
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Input;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** Agreements on working together (lagen (2023:196) 9 §), and which initiatives rest on them. */
@Service
@MayRead
@Transactional(readOnly = true)
public class AgreementService {

    private final AgreementRepository repository;
    private final AgreementQueries queries;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementService(
            AgreementRepository repository,
            AgreementQueries queries,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    public List<AgreementListItem> list(AgreementFilter filter, Sort<AgreementSort> sort, Page page) {
        return queries.list(filter, sort, page, today());
    }

    public int count(AgreementFilter filter) {
        return queries.count(filter, today());
    }

    /** All, by name. */
    public List<AgreementOption> options() {
        return queries.options();
    }

    /** @throws NoSuchElementException where there is none such */
    public AgreementDetails details(AgreementId id) {
        return queries.find(id, today()).orElseThrow(() -> new NoSuchElementException("Agreement " + id.value()));
    }

    /** @throws NoSuchElementException where there is none such */
    public Agreement get(AgreementId id) {
        return details(id).agreement();
    }

    /** @throws RuleViolation where a field is at fault */
    @MayEdit
    @Transactional
    public AgreementId create(AgreementData data) {
        return add(data, null);
    }

    /**
     * Adds the one that follows another. The initiatives that rest on the other rest on it too.
     *
     * @throws RuleViolation where a field is at fault, or one follows the other already
     * @throws NoSuchElementException where there is no such other
     */
    @MayEdit
    @Transactional
    public AgreementId renew(AgreementId previous, AgreementData data) {
        get(previous);
        var id = add(data, previous);
        publish(previous);
        return id;
    }

    /**
     * Changes what is known of an agreement; what it renews, whether it has ended, and what rests on it, is not touched.
     *
     * @throws RuleViolation where a field is at fault
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void change(Agreement agreement) {
        agreement.data().check(today());
        var written = written(() -> repository.change(agreement));
        current(agreement.id(), written);
        demandMunicipality(agreement.id());
    }

    /**
     * Notes that all have signed who had not by now; it is in force from that day where nothing else is said.
     *
     * @throws RuleViolation where the day lies ahead
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void sign(AgreementId id, long version, LocalDate on) {
        Input.checkDate("signedOn", on);
        if (on.isAfter(today())) {
            throw new RuleViolation("signedOn", "agreement.signedOn.future");
        }
        var now = get(id);
        change(new Agreement(id, version, now.data().signed(on), now.previous(), now.endedOn()));
    }

    /**
     * Notes that an agreement holds no more from a day on, which may lie ahead; or, where its time is over already, that
     * nobody means to renew it.
     *
     * @throws RuleViolation where the day is before its first one
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void end(AgreementId id, long version, LocalDate on) {
        Input.checkDate("endedOn", on);
        var from = get(id).data().validFrom();
        if (from != null && on.isBefore(from)) {
            throw new RuleViolation("endedOn", "agreement.endedOn.before");
        }
        current(id, repository.end(id, version, on));
    }

    /** Takes back an ending. @throws OptimisticLockingFailureException where somebody else changed it meanwhile */
    @MayEdit
    @Transactional
    public void reopen(AgreementId id, long version) {
        current(id, repository.end(id, version, null));
    }

    /**
     * @throws RuleViolation where something rests on it; then it can only be ended
     * @throws NoSuchElementException where there is none
     */
    @MayEdit
    @Transactional
    public void remove(AgreementId id) {
        var previous = get(id).previous();
        try {
            repository.remove(id);
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        publish(id);
        if (previous != null) {
            publish(previous);
        }
    }

    /**
     * Says that an initiative rests on an agreement; once more does nothing.
     *
     * @throws NoSuchElementException where there is no such initiative or none that the caller may see, or no such agreement
     */
    @MayEdit
    @Transactional
    public void link(AgreementId agreement, InitiativeId initiative) {
        get(agreement);
        if (repository.link(agreement, initiative, initiatives.circle(initiative))) {
            RecordChanged.publish(events, List.of(agreement.ref(), initiative.ref()));
        }
    }

    /**
     * An initiative does not rest on an agreement after all.
     *
     * @throws NoSuchElementException where it does not, or the caller may not see that it does
     */
    @MayEdit
    @Transactional
    public void unlink(AgreementId agreement, InitiativeId initiative) {
        if (!repository.unlink(agreement, initiative)) {
            throw new NoSuchElementException("Agreement " + agreement.value() + ", initiative " + initiative.value());
        }
        RecordChanged.publish(events, List.of(agreement.ref(), initiative.ref()));
    }

    private AgreementId add(AgreementData data, @Nullable AgreementId previous) {
        data.check(today());
        var id = written(() -> repository.add(data, previous));
        demandMunicipality(id);
        RecordChanged.publishNew(events, RecordKind.AGREEMENT, id.value());
        return id;
    }

    private void demandMunicipality(AgreementId id) {
        if (!queries.hasMunicipality(id)) {
            throw new RuleViolation("parties", "agreement.parties.municipality");
        }
    }

    private void current(AgreementId id, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("Agreement " + id.value() + " has changed");
        }
        publish(id);
    }

    private void publish(AgreementId id) {
        RecordChanged.publish(events, RecordKind.AGREEMENT, id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> T written(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "fk_agreement_party_agency")) {
                throw new RuleViolation("parties", "agreement.party.gone");
            }
            if (Violations.of(e, "fk_agreement_area_area")) {
                throw new RuleViolation("areas", "agreement.area.gone");
            }
            if (Violations.of(e, "uk_agreement_previous")) {
                throw new RuleViolation("", "agreement.renewed.already");
            }
            throw e;
        }
    }
}

package se.samsyn.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Violations;

/** The strategic council (lagen (2023:196) 10 §) and who sits in it. A municipality has one. */
@Service
@MayRead
@Transactional(readOnly = true)
public class CouncilService {

    private final CouncilRepository repository;
    private final CouncilQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilService(
            CouncilRepository repository, CouncilQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** The one that there is; empty where there is none yet. */
    public Optional<CouncilDetails> current() {
        return queries.first().flatMap(id -> queries.find(id, today()));
    }

    /** @throws NoSuchElementException where there is none such */
    public CouncilDetails details(CouncilId id) {
        return queries.find(id, today()).orElseThrow(() -> new NoSuchElementException("Council " + id.value()));
    }

    /** @throws NoSuchElementException where there is none such */
    public Council get(CouncilId id) {
        return details(id).council();
    }

    /** @throws RuleViolation where a field is at fault, or there is one already */
    @MayEdit
    @Transactional
    public CouncilId create(CouncilData data) {
        data.check();
        repository.alone();
        if (queries.first().isPresent()) {
            throw new RuleViolation("", "agreement.council.one");
        }
        var id = written(() -> repository.add(data));
        RecordChanged.publishNew(events, RecordKind.COUNCIL, id.value());
        return id;
    }

    /**
     * Changes what is known of it; members have methods of their own.
     *
     * @throws RuleViolation where a field is at fault
     * @throws OptimisticLockingFailureException where somebody else changed it or its members meanwhile
     */
    @MayEdit
    @Transactional
    public void change(Council council) {
        council.data().check();
        current(council.id(), written(() -> repository.change(council)));
    }

    /**
     * @throws RuleViolation where it has met; then it stays
     * @throws NoSuchElementException where there is none
     */
    @MayEdit
    @Transactional
    public void remove(CouncilId id) {
        try {
            if (!repository.remove(id)) {
                throw new NoSuchElementException("Council " + id.value());
            }
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        publish(id);
    }

    /**
     * @throws RuleViolation where a field is at fault
     * @throws NoSuchElementException where there is no such council
     */
    @MayEdit
    @Transactional
    public MemberId addMember(CouncilId council, MemberData data) {
        get(council);
        data.check();
        var id = written(() -> repository.addMember(council, data));
        publish(council);
        return id;
    }

    /**
     * @param version of the council
     * @throws RuleViolation where a field is at fault
     * @throws OptimisticLockingFailureException where somebody else changed it or its members meanwhile
     */
    @MayEdit
    @Transactional
    public void changeMember(CouncilId council, long version, MemberId id, MemberData data) {
        data.check();
        current(council, repository.changed(council, version));
        found(id, written(() -> repository.changeMember(council, id, data)));
    }

    /**
     * For what was never so; who leaves the council has a last day.
     *
     * @param version of the council
     * @throws OptimisticLockingFailureException where somebody else changed it or its members meanwhile
     */
    @MayEdit
    @Transactional
    public void removeMember(CouncilId council, long version, MemberId id) {
        current(council, repository.changed(council, version));
        found(id, repository.removeMember(council, id));
    }

    private void current(CouncilId id, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("Council " + id.value() + " has changed");
        }
        publish(id);
    }

    private void publish(CouncilId id) {
        RecordChanged.publish(events, RecordKind.COUNCIL, id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void found(MemberId id, boolean written) {
        if (!written) {
            throw new NoSuchElementException("Member " + id.value());
        }
    }

    private static <T> T written(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "fk_council_led_by")) {
                throw new RuleViolation("ledBy", "agreement.party.gone");
            }
            if (Violations.of(e, "fk_council_member_person_role")) {
                throw new RuleViolation("role", "agreement.member.role.gone");
            }
            throw e;
        }
    }
}

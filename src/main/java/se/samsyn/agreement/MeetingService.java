package se.samsyn.agreement;

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
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** The council's meetings: when, with what agenda, who came, and the minutes. */
@Service
@MayRead
@Transactional(readOnly = true)
public class MeetingService {

    private final MeetingRepository repository;
    private final MeetingQueries queries;
    private final CouncilService councils;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingService(
            MeetingRepository repository,
            MeetingQueries queries,
            CouncilService councils,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.councils = councils;
        this.events = events;
        this.clock = clock;
    }

    public List<MeetingListItem> list(MeetingFilter filter, Sort<MeetingSort> sort, Page page) {
        return queries.list(filter, sort, page, today());
    }

    public int count(MeetingFilter filter) {
        return queries.count(filter, today());
    }

    /** @throws NoSuchElementException where there is none such */
    public MeetingDetails details(MeetingId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("Meeting " + id.value()));
    }

    /** @throws NoSuchElementException where there is none such */
    public Meeting get(MeetingId id) {
        return details(id).meeting();
    }

    /**
     * Adds a meeting of the council that there is.
     *
     * @throws RuleViolation where a field is at fault, or there is no council
     */
    @MayEdit
    @Transactional
    public MeetingId create(MeetingData data) {
        data.check(today());
        var council = councils.current()
                .orElseThrow(() -> new RuleViolation("", "agreement.meeting.noCouncil"))
                .council()
                .id();
        var id = written(() -> repository.add(council, data));
        RecordChanged.publishNew(events, RecordKind.COUNCIL_MEETING, id.value());
        return id;
    }

    /**
     * Changes what is known of a meeting; what was decided there, and whether it was called off, is not touched.
     *
     * @throws RuleViolation where a field is at fault
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void change(Meeting meeting) {
        meeting.data().check(today());
        current(meeting.id(), written(() -> repository.change(meeting)));
    }

    /**
     * Notes that a meeting was called off, or will be.
     *
     * @throws RuleViolation where somebody was there, or something was decided
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void cancel(MeetingId id, long version) {
        var details = details(id);
        if (!details.present().isEmpty() || !details.decisions().isEmpty()) {
            throw new RuleViolation("", "agreement.meeting.cancel.held");
        }
        current(id, repository.cancel(id, version, true));
    }

    /** It takes place after all. @throws OptimisticLockingFailureException where somebody else changed it meanwhile */
    @MayEdit
    @Transactional
    public void reinstate(MeetingId id, long version) {
        current(id, repository.cancel(id, version, false));
    }

    /**
     * @throws RuleViolation where something was decided there, or files belong to it
     * @throws NoSuchElementException where there is none
     */
    @MayEdit
    @Transactional
    public void remove(MeetingId id) {
        try {
            if (!repository.remove(id)) {
                throw new NoSuchElementException("Meeting " + id.value());
            }
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        RecordChanged.publish(events, RecordKind.COUNCIL_MEETING, id.value());
    }

    private void current(MeetingId id, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("Meeting " + id.value() + " has changed");
        }
        RecordChanged.publish(events, RecordKind.COUNCIL_MEETING, id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static <T> T written(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "fk_council_attendance_person")) {
                throw new RuleViolation("present", "agreement.meeting.person.gone");
            }
            throw e;
        }
    }
}

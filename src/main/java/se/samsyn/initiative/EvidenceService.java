package se.samsyn.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.AsRead;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;

/** What initiatives rest on. */
@Service
@MayRead
@Transactional(readOnly = true)
public class EvidenceService {

    private final EvidenceRepository repository;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceService(
            EvidenceRepository repository,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    /** What an initiative meets, in the order of the criteria; nothing for whoever may not see it. */
    public List<Evidence> of(InitiativeId id) {
        return repository.of(id);
    }

    /**
     * Says that an initiative meets a criterion, or says it in another way.
     *
     * @param before what was said of that criterion when it was read; null where nothing was
     * @throws NoSuchElementException where there is no such initiative or none that the caller may see
     * @throws OptimisticLockingFailureException where something else is said of it by now
     */
    @MayEdit
    @Transactional
    public void put(InitiativeId id, @AsRead @Nullable Evidence before, EvidenceData data) {
        data.check(LocalDate.now(clock));
        current(
                id,
                before == null
                        ? repository.add(id, data, initiatives.circle(id).array())
                        : repository.change(id, before.version(), data));
    }

    /**
     * The criterion is not met after all.
     *
     * @throws OptimisticLockingFailureException where something else is said of it by now
     */
    @MayEdit
    @Transactional
    public void remove(InitiativeId id, @AsRead Evidence before) {
        current(id, repository.remove(id, before));
    }

    private void current(InitiativeId id, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("Evidence of initiative " + id.value());
        }
        RecordChanged.publish(events, RecordKind.INITIATIVE, id.value());
    }
}

package se.samsyn.initiative;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.AccessTold;

/** Parts in initiatives that begin on a later day than the one on which they were written down. */
@Service
@MayEdit
@Transactional
public class PartService {

    private final PartRepository repository;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartService(
            PartRepository repository, InitiativeService initiatives, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    /** Lets in the agencies whose part has begun since anybody last looked, and tells the log of each. */
    public void letIn() {
        var today = LocalDate.now(clock);
        for (var id : repository.begun(today)) {
            var agencies = repository.beginners(id, today);
            repository.letIn(id, initiatives.circle(id), today);
            events.publishEvent(new CircleChanged(id, initiatives.circle(id)));
            agencies.forEach(
                    agency -> events.publishEvent(new AccessTold(id.ref(), AccessTold.Act.PART_BEGUN, agency)));
        }
    }
}

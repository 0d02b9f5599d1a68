package se.samsyn.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayRead;
import se.samsyn.access.MayRecord;
import se.samsyn.access.RecordRead;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.CircleChanged;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/**
 * Logging what was done. A member logs, changes and removes for the agency they act for and for no other, whatever the
 * form says; director and coordinator for any.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class ActivityService {

    private final ActivityRepository repository;
    private final ActivityQueries queries;
    private final ContributionQueries contributions;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityService(
            ActivityRepository repository,
            ActivityQueries queries,
            ContributionQueries contributions,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.contributions = contributions;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records an activity under the caller's name.
     *
     * @throws RuleViolation where the data break a rule
     * @throws AccessDeniedException where a member logs for another agency than their own
     */
    @MayRecord
    @Transactional
    public ActivityId log(ActivityData data) {
        demandMayRecordFor(data.agency());
        data.check(today());
        try {
            var id = repository.add(data, audience(data), CurrentCaller.get().name());
            RecordChanged.publishNew(events, RecordKind.ACTIVITY, id.value());
            return id;
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "activity.gone");
        }
    }

    /** @throws OptimisticLockingFailureException where somebody else has changed it since it was read */
    @MayRecord
    @Transactional
    public void change(Activity activity) {
        demandMayRecordFor(find(activity.id()).data().agency());
        demandMayRecordFor(activity.data().agency());
        activity.data().check(today());
        try {
            var data = activity.data();
            if (!repository.change(activity.id(), activity.version(), data, audience(data))) {
                throw new OptimisticLockingFailureException(
                        "Activity " + activity.id().value());
            }
            changed(activity.id());
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "activity.gone");
        }
    }

    /** @throws RuleViolation where an article is linked to it */
    @MayRecord
    @Transactional
    public void remove(ActivityId id) {
        demandMayRecordFor(find(id).data().agency());
        try {
            repository.remove(id);
            changed(id);
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
    }

    /** @throws NoSuchElementException where there is none */
    @Transactional
    public Activity get(ActivityId id) {
        var activity = find(id);
        RecordRead.publish(
                events,
                RecordRef.of(RecordKind.ACTIVITY, id.value()),
                audience(id).label());
        return activity;
    }

    /**
     * Who has done anything for an initiative, whoever did so last first.
     *
     * @param since after which day to count; null for all
     */
    public List<Contribution> contributions(InitiativeId initiative, @Nullable LocalDate since) {
        return contributions.of(initiative, since, today());
    }

    /** What an agency has done for each initiative, that for which it did so last first. */
    public List<AgencyContribution> contributions(AgencyId agency) {
        return contributions.of(agency, today());
    }

    private Activity find(ActivityId id) {
        return repository.find(id).orElseThrow(() -> new NoSuchElementException("No activity " + id.value()));
    }

    /**
     * Who may see it.
     *
     * @throws NoSuchElementException where there is none, or none that the caller may see
     */
    public Audience audience(ActivityId id) {
        return repository.audience(id).orElseThrow(() -> new NoSuchElementException("No activity " + id.value()));
    }

    /** Who may see it, as its row says it, with those whom one request let in: what refers to it by both has to say the same. */
    public String[] keys(ActivityId id) {
        return repository.keys(id).orElseThrow(() -> new NoSuchElementException("No activity " + id.value()));
    }

    /** @throws NoSuchElementException where there is none */
    @Transactional
    public ActivityDetails details(ActivityId id) {
        var details = queries.details(id).orElseThrow(() -> new NoSuchElementException("No activity " + id.value()));
        RecordRead.publish(
                events,
                RecordRef.of(RecordKind.ACTIVITY, id.value()),
                audience(id).label());
        return details;
    }

    public List<ActivityListItem> list(ActivityFilter filter, Sort<ActivitySort> sort, Page page) {
        return queries.list(filter, sort, page);
    }

    public int count(ActivityFilter filter) {
        return queries.count(filter);
    }

    /** For each of these initiatives that has any, what was done last, up to today. */
    public List<LatestActivity> latest(List<InitiativeId> initiatives) {
        return initiatives.isEmpty() ? List.of() : queries.latest(initiatives, today());
    }

    /** What an agency logged last for an initiative, to start the next one from. */
    public Optional<Activity> latestBy(InitiativeId initiative, AgencyId agency) {
        return queries.latestBy(initiative, agency).flatMap(repository::find);
    }

    /** The kinds in use during the last year, by the caller's agency where they act for one; the most used first. */
    public List<ActivityKind> kindsByUse() {
        return queries.kindsByUse(new ActivityFilter(
                "",
                null,
                AgencyId.ofNullable(CurrentCaller.get().agencyId()),
                null,
                null,
                today().minusYears(1),
                null));
    }

    /** Whether the caller may log for an agency, and change what it has logged. */
    public boolean mayRecordFor(AgencyId agency) {
        var caller = CurrentCaller.get();
        var own = caller.agencyId();
        return caller.mayEdit() || own != null && own == agency.value();
    }

    @EventListener
    void follow(CircleChanged change) {
        repository.follow(change.initiative(), change.circle());
    }

    private Audience audience(ActivityData data) {
        try {
            return initiatives
                    .circle(data.initiative())
                    .of(data.sharing(), data.agency().value());
        } catch (NoSuchElementException e) {
            throw new RuleViolation("", "activity.gone");
        }
    }

    private void demandMayRecordFor(AgencyId agency) {
        if (!mayRecordFor(agency)) {
            throw new AccessDeniedException("Not the caller's agency");
        }
    }

    private void changed(ActivityId id) {
        RecordChanged.publish(events, RecordKind.ACTIVITY, id.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

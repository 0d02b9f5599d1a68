package se.samsyn.release;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/** Packages of records for whoever asked for them, and which records are in them. */
@Service
@MayEdit
@Transactional(readOnly = true)
public class ReleaseService {

    /** What can be released. */
    public static final Set<RecordKind> KINDS = Set.of(
            RecordKind.INITIATIVE,
            RecordKind.GOAL,
            RecordKind.ACTIVITY,
            RecordKind.VISIT,
            RecordKind.STATEMENT,
            RecordKind.ARTICLE);

    /** More is neither read nor decided with care at once. */
    static final int MOST = 300;

    /** Of each kind, when they are searched for. */
    private static final int FOUND = 8;

    private final ReleaseRepository repository;
    private final ReleaseQueries queries;
    private final Printing printing;
    private final Drafts drafts;
    private final RecordSearch search;
    private final ApplicationEventPublisher events;

    ReleaseService(
            ReleaseRepository repository,
            ReleaseQueries queries,
            Printing printing,
            Drafts drafts,
            RecordSearch search,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.printing = printing;
        this.drafts = drafts;
        this.search = search;
        this.events = events;
    }

    /** That there are packages; the data-protection officer too may know that, and by which rules much was withheld. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'COORDINATOR', 'DATA_PROTECTION_OFFICER')")
    public List<ReleaseListItem> list() {
        return queries.list();
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    public Release get(ReleaseId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("No release " + id.value()));
    }

    /** @throws RuleViolation where a field is at fault */
    @Transactional
    public ReleaseId create(ReleaseData data) {
        data.check();
        var id = repository.create(data, CurrentCaller.get().name(), null);
        RecordChanged.publishNew(events, RecordKind.RELEASE, id.value());
        return id;
    }

    /** @throws OptimisticLockingFailureException where it was changed or decided since it was read */
    @Transactional
    public void change(ReleaseId id, long version, ReleaseData data) {
        data.check();
        if (!repository.change(id, version, data)) {
            throw new OptimisticLockingFailureException("Release " + id.value());
        }
        changed(id);
    }

    /** @throws RuleViolation where it is decided: what was released stays */
    @Transactional
    public void remove(ReleaseId id) {
        if (!repository.remove(id)) {
            throw new RuleViolation("", "release.isDecided");
        }
        changed(id);
    }

    public List<Found> find(String words) {
        return words.isBlank() ? List.of() : search.find(words, FOUND);
    }

    /**
     * Puts records in. What the caller may not see is passed over like what is none.
     *
     * @return how many were not there yet
     * @throws RuleViolation where they would be more than are read with care
     */
    @Transactional
    public int pick(ReleaseId id, List<RecordRef> records) {
        drafts.touch(id);
        var there = new HashSet<RecordRef>();
        queries.picked(id).forEach(row -> there.add(row.record()));
        var added = 0;
        for (var record : records) {
            if (KINDS.contains(record.kind()) && !there.contains(record)) {
                var printed = printing.of(record);
                if (printed.isPresent() && there.add(record)) {
                    if (there.size() > MOST) {
                        throw new RuleViolation("", "release.tooMany", MOST);
                    }
                    repository.pick(id, record, "");
                    added++;
                }
            }
        }
        drafts.showToThoseWhoSeeAll(id);
        changed(id);
        return added;
    }

    /** As {@link #pick}, the initiative and all that belongs to it. */
    @Transactional
    public int pickAllOf(ReleaseId id, InitiativeId initiative) {
        return pick(id, search.of(initiative));
    }

    @Transactional
    public void unpick(ReleaseId id, PickedId picked) {
        drafts.touch(id);
        if (queries.picked(id).stream().noneMatch(row -> row.id().equals(picked))) {
            throw new NoSuchElementException("Not in release " + id.value());
        }
        repository.unpick(picked);
        drafts.showToThoseWhoSeeAll(id);
        changed(id);
    }

    /**
     * A new draft of the same records, as they are now, with the marks of a package that is decided and stays. Marks on
     * records that have changed since have to be considered again.
     */
    @Transactional
    public ReleaseId again(ReleaseId id) {
        var before = drafts.load(id);
        var made =
                repository.create(before.release().data(), CurrentCaller.get().name(), id);
        for (var picked : before.records()) {
            var printed = picked.printed();
            if (printed != null) {
                var anew = repository.pick(made, picked.record(), picked.isChanged() ? "" : printed.fingerprint());
                Carried.over(picked, anew).forEach(repository::add);
            }
        }
        drafts.showToThoseWhoSeeAll(made);
        RecordChanged.publishNew(events, RecordKind.RELEASE, made.value());
        return made;
    }

    private void changed(ReleaseId id) {
        RecordChanged.publish(events, RecordKind.RELEASE, id.value());
    }
}

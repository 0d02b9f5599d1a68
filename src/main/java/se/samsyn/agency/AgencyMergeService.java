package se.samsyn.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.MembershipService;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordNaming;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Violations;

/**
 * Makes one of two agencies that are the same: what refers to the one that goes refers to the other from then on, and its
 * members are the other's. It can be undone.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class AgencyMergeService {

    private final AgencyRepository agencies;
    private final AgencyMergeRepository repository;
    private final ObjectProvider<AgencyReferences> references;
    private final ObjectProvider<RecordNaming> naming;
    private final MembershipService memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyMergeService(
            AgencyRepository agencies,
            AgencyMergeRepository repository,
            ObjectProvider<AgencyReferences> references,
            ObjectProvider<RecordNaming> naming,
            MembershipService memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agencies = agencies;
        this.repository = repository;
        this.references = references;
        this.naming = naming;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NoSuchElementException where one of them is no more */
    @MayEdit
    public MergePreview preview(AgencyId kept, AgencyId gone) {
        var stays = agencies.find(kept).orElseThrow();
        var goes = agencies.find(gone).orElseThrow();
        return new MergePreview(
                stays,
                goes,
                Arrays.stream(AgencyPart.values())
                        .filter(part -> part.differs(stays.data(), goes.data()))
                        .filter(part -> part != AgencyPart.PARENT
                                || isPossible(stays.data().parent(), kept, gone)
                                        && isPossible(goes.data().parent(), kept, gone))
                        .toList(),
                Arrays.stream(AgencyPart.values())
                        .filter(part -> isTaken(part, stays, goes))
                        .toList(),
                told().map(reference -> repository.follower(reference, gone, kept))
                        .filter(follower -> follower.count() > 0)
                        .toList(),
                referring(kept),
                memberships.isActedFor(gone.value()));
    }

    /** Which of two is better kept: the one that more refers to, and of two equals the first. */
    @MayEdit
    public AgencyId fuller(AgencyId one, AgencyId other) {
        return referring(other) > referring(one) ? other : one;
    }

    private int referring(AgencyId agency) {
        return told().mapToInt(reference -> repository.referring(reference, agency))
                .sum();
    }

    private Stream<AgencyReference> told() {
        return all().stream()
                .filter(reference -> !reference.what().isEmpty())
                .sorted(Comparator.comparing(AgencyReference::kind));
    }

    private boolean isTaken(AgencyPart part, Agency stays, Agency goes) {
        return part == AgencyPart.PARENT
                ? isPossible(goes.data().parent(), stays.id(), goes.id())
                        && !isPossible(stays.data().parent(), stays.id(), goes.id())
                : part.of(stays.data()) == null && part.of(goes.data()) != null;
    }

    /**
     * @throws RuleViolation without a reason, or of one agency
     * @throws OptimisticLockingFailureException where one of them has changed since it was read
     * @throws NoSuchElementException where one of them is no more
     */
    @MayEdit
    @Transactional
    public AgencyMergeId merge(AgencyMergeData data) {
        data.check();
        // two merges at once wait for each other here, and the second finds one of its agencies gone
        agencies.lockHierarchy();
        var kept = agencies.find(data.kept()).orElseThrow();
        var gone = agencies.find(data.gone()).orElseThrow();
        if (kept.version() != data.keptVersion() || gone.version() != data.goneVersion()) {
            throw new OptimisticLockingFailureException("Agency has changed");
        }
        var after = merged(kept.data(), gone.data(), data);
        after.check();
        var touched = touched(data.gone());
        try {
            var by = CurrentCaller.get().name();
            var id = repository.merge(data.kept(), data.gone(), after, all(), data.reason(), by);
            ChangeReason.duringScreened(data.reason(), () -> tell(data.kept(), data.gone(), touched, false));
            return id;
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "uk_agency_name")) {
                throw new RuleViolation("name", "agency.name.taken");
            }
            throw e;
        }
    }

    /**
     * What is as the merge left it is as it was before; what somebody has changed since stays.
     *
     * @throws RuleViolation where the agency cannot come back
     * @throws OptimisticLockingFailureException where it has been undone already
     */
    @MayEdit
    @Transactional
    public AgencyId undo(AgencyMergeId id) {
        agencies.lockHierarchy();
        var merge = repository.open(id).stream()
                .findFirst()
                .orElseThrow(() -> new OptimisticLockingFailureException("Merge " + id.value() + " is undone"));
        if (agencies.find(merge.kept()).isEmpty()) {
            throw new RuleViolation("", "agency.undo.gone");
        }
        try {
            repository.undo(id, CurrentCaller.get().name());
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "uk_agency_name")) {
                throw new RuleViolation("", "agency.undo.name", merge.goneName());
            }
            if (Violations.of(e, "uk_agency_org_number")) {
                throw new RuleViolation("", "agency.undo.orgNumber");
            }
            throw e;
        }
        for (var one : List.of(merge.kept(), merge.gone())) {
            var parent = agencies.find(one).orElseThrow().data().parent();
            if (parent != null && agencies.isWithin(parent, one)) {
                throw new RuleViolation("", "agency.undo.circle");
            }
        }
        tell(merge.kept(), merge.gone(), touched(merge.gone()), true);
        return merge.gone();
    }

    /** What would stay with the one that was kept if it were undone now. */
    @MayEdit
    public MergeRest left(AgencyMergeId id) {
        var named = new LinkedHashSet<MergePreview.Named>();
        var others = 0;
        for (var row : repository.left(id)) {
            var record = row.root() == null || row.record() == null
                    ? Optional.<MergePreview.Named>empty()
                    : named(RecordRef.of(RecordKind.valueOf(row.root().toUpperCase(Locale.ROOT)), row.record()));
            if (record.isPresent()) {
                named.add(record.get());
            } else {
                others++;
            }
        }
        return new MergeRest(List.copyOf(named), others);
    }

    /** Every merge that an agency was one of the two in, undone ones too, the latest first. */
    public List<AgencyMerge> about(AgencyId agency) {
        return repository.about(agency);
    }

    /** The merge by which an agency went; empty where it is there. */
    public Optional<AgencyMerge> from(AgencyId gone) {
        return repository.from(gone).stream().findFirst();
    }

    private Optional<MergePreview.Named> named(RecordRef record) {
        return naming.stream()
                .filter(one -> one.kind() == record.kind())
                .findFirst()
                .flatMap(one -> one.nameOf(record.id()))
                .map(name -> new MergePreview.Named(record, name));
    }

    private List<AgencyReference> all() {
        return references.stream().flatMap(module -> module.all().stream()).toList();
    }

    private Set<RecordRef> touched(AgencyId agency) {
        var records = new LinkedHashSet<RecordRef>();
        all().forEach(reference -> records.addAll(repository.records(reference, agency)));
        return records;
    }

    /** Each record's history says by whom it names another agency, and open pages are read anew. */
    private void tell(AgencyId kept, AgencyId gone, Set<RecordRef> touched, boolean isBack) {
        touched.remove(kept.ref());
        touched.remove(gone.ref());
        RecordChanged.publish(events, RecordKind.AGENCY, kept.value());
        events.publishEvent(new RecordChanged(gone.ref(), isBack));
        RecordChanged.publish(events, List.copyOf(touched));
    }

    private AgencyData merged(AgencyData kept, AgencyData gone, AgencyMergeData choice) {
        var isOther = choice.fromGone().contains(AgencyPart.NAME);
        var name = isOther ? gone.name() : kept.name();
        var otherName = isOther ? kept.name() : gone.name();
        var aliases = new LinkedHashSet<>(kept.aliases());
        aliases.addAll(gone.aliases());
        var shortName = (String) taken(AgencyPart.SHORT_NAME, kept, gone, choice);
        aliases.addAll(List.of(kept.shortName(), gone.shortName()));
        // the name that is not chosen is a former name, and found by that
        aliases.removeAll(Arrays.asList("", name, shortName, otherName));
        var orgNumber = (String) taken(AgencyPart.ORG_NUMBER, kept, gone, choice);
        var description = (String) taken(AgencyPart.DESCRIPTION, kept, gone, choice);
        var former = new FormerName(otherName, LocalDate.now(clock).toString(), choice.reason());
        return new AgencyData(
                name,
                shortName == null ? "" : shortName,
                choice.fromGone().contains(AgencyPart.KIND) ? gone.kind() : kept.kind(),
                orgNumber == null ? "" : orgNumber,
                parent(kept, gone, choice),
                new ArrayList<>(aliases),
                description == null ? "" : description,
                former.isSame(name) ? List.of() : List.of(former));
    }

    /** The one that was chosen, and the other where it cannot be: what is a part of the two is not their whole. */
    private @Nullable AgencyId parent(AgencyData kept, AgencyData gone, AgencyMergeData choice) {
        var chosen = (AgencyId) taken(AgencyPart.PARENT, kept, gone, choice);
        return Arrays.asList(chosen, kept.parent(), gone.parent()).stream()
                .filter(parent -> parent != null && isPossible(parent, choice.kept(), choice.gone()))
                .findFirst()
                .orElse(null);
    }

    private boolean isPossible(@Nullable AgencyId parent, AgencyId kept, AgencyId gone) {
        return parent != null && !agencies.isWithin(parent, kept) && !agencies.isWithin(parent, gone);
    }

    private static @Nullable Object taken(AgencyPart part, AgencyData kept, AgencyData gone, AgencyMergeData choice) {
        var first = choice.fromGone().contains(part) ? gone : kept;
        var said = part.of(first);
        return said == null ? part.of(first == gone ? kept : gone) : said;
    }
}

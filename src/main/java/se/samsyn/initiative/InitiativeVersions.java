package se.samsyn.initiative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/**
 * What the log keeps of an initiative: what it says, and what belongs to it. What it says is restored, with what it rests
 * on, its budget and its description for others, as far as the version tells of them. Grants, relations and sources are told
 * and not restored: each has a way of its own.
 */
@Component
class InitiativeVersions implements RecordVersions<InitiativeVersion> {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("name", "initiative.name"),
            Map.entry("longName", "initiative.longName"),
            Map.entry("aliases", "initiative.aliases"),
            Map.entry("summary", "initiative.summary"),
            Map.entry("purpose", "initiative.purpose"),
            Map.entry("targetGroup", "initiative.targetGroup"),
            Map.entry("status", "initiative.status"),
            Map.entry("level", "initiative.level"),
            Map.entry("approach", "initiative.approach"),
            Map.entry("horizon", "initiative.horizon"),
            Map.entry("form", "initiative.form"),
            Map.entry("started", "initiative.started"),
            Map.entry("ended", "initiative.ended"),
            Map.entry("nextReviewOn", "initiative.nextReview"),
            Map.entry("contactFunction", "initiative.contact"),
            Map.entry("participations", "initiative.takingPart"),
            Map.entry("areas", "initiative.areas"),
            Map.entry("sharing", "access.sharing"),
            Map.entry("evidence", "initiative.evidence"),
            Map.entry("budget", "initiative.budget"),
            Map.entry("grants", "initiative.grants"),
            Map.entry("relations", "initiative.relations"),
            Map.entry("variants", "initiative.variants"),
            Map.entry("description", "initiative.transfer"),
            Map.entry("transferable", "initiative.transferable"));

    /** An agency's part in the collaboration, whatever it contributes. */
    private record Part(AgencyId agency, @Nullable LocalDate endedOn) {}

    private final InitiativeQueries queries;
    private final InitiativePartsQuery parts;
    private final InitiativeService initiatives;
    private final EvidenceService evidence;
    private final GrantService grants;
    private final TransferService transfers;

    InitiativeVersions(
            InitiativeQueries queries,
            InitiativePartsQuery parts,
            InitiativeService initiatives,
            EvidenceService evidence,
            GrantService grants,
            TransferService transfers) {
        this.queries = queries;
        this.parts = parts;
        this.initiatives = initiatives;
        this.evidence = evidence;
        this.grants = grants;
        this.transfers = transfers;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INITIATIVE;
    }

    @Override
    public Class<InitiativeVersion> type() {
        return InitiativeVersion.class;
    }

    @Override
    public Class<InitiativeId> idType() {
        return InitiativeId.class;
    }

    @Override
    public Optional<InitiativeVersion> now(long id) {
        return Optional.ofNullable(now(List.of(id)).get(id));
    }

    @Override
    public Map<Long, InitiativeVersion> now(Collection<Long> ids) {
        var belonging = parts.find(ids);
        return queries.find(ids).stream()
                .map(InitiativeDetails::initiative)
                .filter(initiative -> belonging.containsKey(initiative.id().value()))
                .collect(Collectors.toMap(
                        initiative -> initiative.id().value(),
                        initiative -> InitiativeVersion.of(
                                initiative.data(),
                                Objects.requireNonNull(
                                        belonging.get(initiative.id().value())))));
    }

    @Override
    public String name(InitiativeVersion version) {
        return version.data().name();
    }

    @Override
    public Optional<String> nameOf(long id) {
        return Optional.ofNullable(namesOf(List.of(id)).get(id));
    }

    @Override
    public Map<Long, String> namesOf(Collection<Long> ids) {
        return queries.names(ids);
    }

    @Override
    public List<String> audience(long id) {
        return initiatives.circle(new InitiativeId(id)).audience().keys();
    }

    @Override
    public boolean isSharedAnew(InitiativeVersion before, InitiativeVersion now) {
        return !takingPart(before.data()).equals(takingPart(now.data()));
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(InitiativeVersion now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, InitiativeVersion earlier) {
        var initiative = new InitiativeId(id);
        var now = queries.find(initiative).orElseThrow().initiative();
        restore(initiative, parts.find(initiative).orElseThrow(), earlier);
        initiatives.change(new Initiative(
                now.id(),
                now.version(),
                earlier.data().draft().sharing(now.data().sharing()).data()));
    }

    @Override
    public long again(InitiativeVersion last) {
        var id = initiatives.create(last.data());
        restore(id, parts.find(id).orElseThrow(), last);
        if (last.grants() != null) {
            last.grants().forEach(grant -> grants.add(id, grant));
        }
        return id.value();
    }

    private void restore(InitiativeId id, InitiativeParts now, InitiativeVersion earlier) {
        var met = earlier.evidence();
        if (met != null) {
            var known = now.evidence().stream()
                    .collect(Collectors.toMap(one -> one.data().criterion(), Function.identity()));
            met.stream()
                    .filter(one -> !now.evidence().stream()
                            .map(Evidence::data)
                            .toList()
                            .contains(one))
                    .forEach(one -> evidence.put(id, known.get(one.criterion()), one));
            now.evidence().stream()
                    .filter(one -> met.stream()
                            .noneMatch(other -> other.criterion() == one.data().criterion()))
                    .forEach(one -> evidence.remove(id, one));
        }
        var budget = now.funding().budget();
        if (earlier.budget() != null && (budget == null || !budget.data().equals(earlier.budget()))) {
            grants.setBudget(id, budget, earlier.budget());
        }
        var description = earlier.transfer();
        if (description != null && !description.equals(now.description())) {
            transfers.put(id, now.transfer(), description);
        }
    }

    private static Set<Part> takingPart(InitiativeData data) {
        return data.participations().stream()
                .map(participation -> new Part(participation.agency(), participation.endedOn()))
                .collect(Collectors.toSet());
    }
}

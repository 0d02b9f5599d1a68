package se.samsyn.visit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/**
 * What the log keeps of a visit, with its promises, but for the initiatives that are for fewer than the visit. Promises are
 * told, and not restored: each has a way of its own.
 */
@Component
class VisitVersions implements RecordVersions<VisitVersions.Version> {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("name", "visit.name"),
            Map.entry("kind", "visit.kind"),
            Map.entry("visitedOn", "visit.visitedOn"),
            Map.entry("place", "visit.place"),
            Map.entry("area", "visit.area"),
            Map.entry("hostAgency", "visit.hostAgency"),
            Map.entry("purpose", "visit.purpose"),
            Map.entry("cancelled", "visit.cancelled"),
            Map.entry("participants", "visit.participants"),
            Map.entry("initiatives", "visit.shown"),
            Map.entry("programme", "visit.programme"),
            Map.entry("sharing", "access.sharing"),
            Map.entry("promises", "visit.promises"));

    record Promised(
            String words,
            @Nullable AgencyId agency,
            @Nullable LocalDate dueOn,
            PromiseState state,
            @Nullable LocalDate settledOn,
            String note) {}

    record Version(VisitData data, List<Promised> promises) {}

    private final VisitRepository repository;
    private final PromiseRepository promises;
    private final PromiseService promised;
    private final VisitService visits;
    private final InitiativeService initiatives;

    VisitVersions(
            VisitRepository repository,
            PromiseRepository promises,
            PromiseService promised,
            VisitService visits,
            InitiativeService initiatives) {
        this.repository = repository;
        this.promises = promises;
        this.promised = promised;
        this.visits = visits;
        this.initiatives = initiatives;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.VISIT;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<VisitId> idType() {
        return VisitId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return version(id, this::asWide);
    }

    @Override
    public Optional<Version> whole(long id) {
        return version(id, VisitData::initiatives);
    }

    private Optional<Version> version(long id, Function<VisitData, Set<InitiativeId>> shown) {
        return repository
                .find(new VisitId(id))
                .map(Visit::data)
                .map(data -> new Version(
                        data.withInitiatives(shown.apply(data)),
                        promises.ofVisit(new VisitId(id)).stream()
                                .map(one -> new Promised(
                                        one.words(),
                                        one.agency(),
                                        one.dueOn(),
                                        one.state(),
                                        one.settledOn(),
                                        one.note()))
                                .toList()));
    }

    @Override
    public String name(Version version) {
        return version.data().name();
    }

    @Override
    public List<String> audience(long id) {
        return visits.audience(new VisitId(id)).keys();
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(Version now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, Version earlier) {
        var now = repository.find(new VisitId(id)).orElseThrow();
        var shown = new HashSet<>(now.data().initiatives());
        shown.removeAll(asWide(now.data()));
        shown.addAll(earlier.data().initiatives());
        visits.change(new Visit(
                now.id(),
                now.version(),
                earlier.data().withInitiatives(shown).withSharing(now.data().sharing())));
    }

    @Override
    public long again(Version last) {
        var id = visits.create(last.data());
        last.promises().forEach(one -> {
            var made = promised.create(new PromiseData(id, one.words(), one.agency(), one.dueOn()));
            promised.settle(made, promised.get(made).version(), one.state(), one.settledOn(), one.note());
        });
        return id.value();
    }

    /** Those that are for all whom the visit is for: that others were shown is not told to all of them. */
    private Set<InitiativeId> asWide(VisitData data) {
        var label =
                data.sharing().label() == null ? Label.GREEN : data.sharing().label();
        return data.initiatives().stream()
                .filter(initiative ->
                        !initiatives.circle(initiative).audience().label().isNarrowerThan(label))
                .collect(Collectors.toSet());
    }
}

package se.samsyn.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/** What the log keeps of an agency. Whether it has ended is told, and not restored: that has a way of its own. */
@Component
class AgencyVersions implements RecordVersions<AgencyVersions.Version> {

    private static final Map<String, String> LABELS = Map.of(
            "formerNames", "agency.formerNames",
            "name", "agency.name",
            "shortName", "agency.shortName",
            "kind", "agency.kind",
            "orgNumber", "agency.orgNumber",
            "parent", "agency.parent",
            "aliases", "agency.aliases",
            "description", "agency.description",
            "endedOn", "agency.version.endedOn");

    record Version(AgencyData data, @Nullable LocalDate endedOn) {}

    private final AgencyRepository repository;
    private final AgencyService agencies;
    private final AgencyMergeRepository merges;

    AgencyVersions(AgencyRepository repository, AgencyService agencies, AgencyMergeRepository merges) {
        this.repository = repository;
        this.merges = merges;
        this.agencies = agencies;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.AGENCY;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<AgencyId> idType() {
        return AgencyId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return Optional.ofNullable(now(List.of(id)).get(id));
    }

    @Override
    public Map<Long, Version> now(Collection<Long> ids) {
        return repository.find(ids).stream()
                .collect(Collectors.toMap(
                        agency -> agency.id().value(), agency -> new Version(agency.data(), agency.endedOn())));
    }

    /** In the history of others, what went into another agency is called what it was called then. */
    @Override
    public Map<Long, String> namesOf(Collection<Long> ids) {
        var names = new HashMap<>(merges.goneNames(ids));
        now(ids).forEach((id, version) -> names.put(id, name(version)));
        return names;
    }

    @Override
    public String name(Version version) {
        return version.data().name();
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
        var now = agencies.get(new AgencyId(id));
        agencies.change(new Agency(now.id(), now.version(), earlier.data(), now.endedOn()));
    }

    @Override
    public boolean mayComeAgain(long id) {
        return RecordVersions.super.mayComeAgain(id)
                && merges.from(new AgencyId(id)).isEmpty();
    }

    @Override
    public Optional<Long> becamePartOf(long id) {
        return merges.from(new AgencyId(id)).stream()
                .findFirst()
                .map(merge -> merge.kept().value());
    }

    @Override
    public long again(Version last) {
        var id = agencies.create(last.data());
        if (last.endedOn() != null) {
            agencies.end(id, agencies.get(id).version(), last.endedOn());
        }
        return id.value();
    }
}

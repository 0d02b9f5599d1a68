package se.samsyn.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/** What the log keeps of an initiative: all of it. */
@Component
class InitiativeVersions implements RecordVersions<InitiativeData> {

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
            Map.entry("sharing", "access.sharing"));

    /** An agency's part in the collaboration, whatever it contributes. */
    private record Part(AgencyId agency, @Nullable LocalDate endedOn) {}

    private final InitiativeQueries queries;
    private final InitiativeService initiatives;

    InitiativeVersions(InitiativeQueries queries, InitiativeService initiatives) {
        this.queries = queries;
        this.initiatives = initiatives;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INITIATIVE;
    }

    @Override
    public Class<InitiativeData> type() {
        return InitiativeData.class;
    }

    @Override
    public Class<InitiativeId> idType() {
        return InitiativeId.class;
    }

    @Override
    public Optional<InitiativeData> now(long id) {
        return queries.find(new InitiativeId(id))
                .map(details -> details.initiative().data());
    }

    @Override
    public String name(InitiativeData version) {
        return version.name();
    }

    @Override
    public List<String> audience(long id) {
        return initiatives.circle(new InitiativeId(id)).audience().keys();
    }

    @Override
    public boolean isSharedAnew(InitiativeData before, InitiativeData now) {
        return !parts(before).equals(parts(now));
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(InitiativeData now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, InitiativeData earlier) {
        var now = queries.find(new InitiativeId(id)).orElseThrow().initiative();
        initiatives.change(new Initiative(
                now.id(),
                now.version(),
                earlier.draft().sharing(now.data().sharing()).data()));
    }

    private static Set<Part> parts(InitiativeData data) {
        return data.participations().stream()
                .map(participation -> new Part(participation.agency(), participation.endedOn()))
                .collect(Collectors.toSet());
    }
}

package se.samsyn.goal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/**
 * What the log keeps of a goal: what it says, its follow-ups and its figures, but for measurements that are for fewer than
 * the goal. Only what it says is restored.
 */
@Component
class GoalVersions implements RecordVersions<GoalVersions.Version> {

    private static final Map<String, String> LABELS = Map.of(
            "initiative", "goal.initiative",
            "name", "goal.name",
            "type", "goal.version.type",
            "dueOn", "goal.dueOn",
            "specific", "goal.Criterion.SPECIFIC",
            "accepted", "goal.Criterion.ACCEPTED",
            "realistic", "goal.Criterion.REALISTIC",
            "endedOn", "goal.endedOn",
            "followUps", "goal.followUps",
            "indicators", "goal.indicators");

    /** @param figures why they spoke for what they did, if they did */
    record FollowedUp(
            LocalDate on,
            FollowUpColour colour,
            String note,
            String recordedBy,
            @Nullable Ground figures) {}

    record Figure(IndicatorData data, List<MeasurementData> measurements) {}

    record Version(GoalData data, @Nullable LocalDate endedOn, List<FollowedUp> followUps, List<Figure> indicators) {}

    private final GoalQueries queries;
    private final GoalService goals;
    private final IndicatorService indicators;

    GoalVersions(GoalQueries queries, GoalService goals, IndicatorService indicators) {
        this.queries = queries;
        this.goals = goals;
        this.indicators = indicators;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.GOAL;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<GoalId> idType() {
        return GoalId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return Optional.ofNullable(now(List.of(id)).get(id));
    }

    @Override
    public Map<Long, Version> now(Collection<Long> ids) {
        return queries.find(ids).stream()
                .collect(Collectors.toMap(
                        details -> details.goal().id().value(),
                        details -> version(
                                details, measurement -> measurement.sharing().label() == null)));
    }

    @Override
    public Optional<Version> whole(long id) {
        return queries.find(new GoalId(id)).map(details -> version(details, _ -> true));
    }

    @Override
    public String name(Version version) {
        return version.data().name();
    }

    @Override
    public List<String> audience(long id) {
        return goals.audience(new GoalId(id)).keys();
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
        var now = queries.find(new GoalId(id)).orElseThrow().goal();
        goals.change(new Goal(now.id(), now.version(), earlier.data(), earlier.endedOn()));
    }

    @Override
    public long again(Version last) {
        var id = goals.create(last.data());
        last.indicators().forEach(figure -> {
            var indicator = indicators.add(id, figure.data());
            figure.measurements().forEach(measurement -> indicators.measure(indicator, measurement));
        });
        goals.followUpAgain(id, last.followUps());
        if (last.endedOn() != null) {
            goals.end(id, goals.get(id).version(), last.endedOn());
        }
        return id.value();
    }

    private static Version version(GoalDetails details, Predicate<MeasurementData> told) {
        return new Version(
                details.goal().data(),
                details.goal().endedOn(),
                details.followUps().stream()
                        .map(one -> new FollowedUp(
                                one.data().on(),
                                one.data().colour(),
                                one.data().note(),
                                one.recordedBy(),
                                one.proposed() == null ? null : one.proposed().ground()))
                        .toList(),
                details.indicators().stream()
                        .map(one -> new Figure(
                                one.data(),
                                one.measurements().stream()
                                        .map(Measurement::data)
                                        .filter(told)
                                        .toList()))
                        .toList());
    }
}

package se.samsyn.problem;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/**
 * What the log keeps of a problem. Whether it is closed is told, and not restored: that has a way of its own. What answers
 * to it may be for fewer than the problem, and is left out.
 */
@Component
class ProblemVersions implements RecordVersions<ProblemVersions.Version> {

    private static final Map<String, String> LABELS = Map.of(
            "name", "problem.name",
            "category", "problem.category",
            "kind", "problem.kind",
            "areas", "problem.areas",
            "places", "problem.places",
            "description", "problem.description",
            "affected", "problem.affected",
            "source", "problem.source",
            "sourceOn", "problem.sourceOn",
            "closedOn", "problem.closedOn");

    record Version(ProblemData data, @Nullable LocalDate closedOn) {}

    private final ProblemQueries queries;
    private final ProblemService problems;

    ProblemVersions(ProblemQueries queries, ProblemService problems) {
        this.queries = queries;
        this.problems = problems;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PROBLEM;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<ProblemId> idType() {
        return ProblemId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return queries.find(new ProblemId(id))
                .map(ProblemDetails::problem)
                .map(problem -> new Version(problem.data(), problem.closedOn()));
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
        var now = problems.get(new ProblemId(id));
        problems.change(new Problem(now.id(), now.version(), earlier.data(), now.registeredOn(), now.closedOn()));
    }

    @Override
    public long again(Version last) {
        var id = problems.create(last.data());
        if (last.closedOn() != null) {
            problems.close(id, problems.get(id).version(), last.closedOn());
        }
        return id.value();
    }
}

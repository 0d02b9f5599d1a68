package se.samsyn.problem.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.problem.Problem;
import se.samsyn.problem.ProblemCategory;
import se.samsyn.problem.ProblemData;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemService;
import se.samsyn.problem.ProblemState;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.BulkField.Option;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** What many problems can be given at once; those that are closed are so from today on. */
@Component
class ProblemBulk implements BulkChange<Problem> {

    private final ProblemService problems;
    private final Clock clock;

    ProblemBulk(ProblemService problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PROBLEM;
    }

    @Override
    public List<BulkField<Problem>> fields() {
        return List.of(
                new BulkField<>(
                        "category",
                        Texts.of("problem.category"),
                        new BulkField.OneOf(
                                Arrays.stream(ProblemCategory.values())
                                        .map(category -> new Option(category.name(), Texts.of(category)))
                                        .toList(),
                                null),
                        problem -> problem.data().category().name(),
                        (problem, category) -> with(problem, ProblemCategory.valueOf(category)),
                        category -> Texts.of(ProblemCategory.valueOf(category))),
                new BulkField<>(
                        "state",
                        Texts.of("problem.state"),
                        new BulkField.OneOf(
                                Arrays.stream(ProblemState.values())
                                        .map(state -> new Option(state.name(), Texts.of(state)))
                                        .toList(),
                                null),
                        problem -> written(problem.closedOn()),
                        (problem, state) -> closed(problem, state),
                        this::asked,
                        state -> ProblemState.OPEN.name().equals(state)
                                ? Texts.of(ProblemState.OPEN)
                                : Texts.of("problem.bulk.closed", Dates.exact(LocalDate.parse(state)))));
    }

    @Override
    public Problem get(long id) {
        return problems.get(new ProblemId(id));
    }

    @Override
    public String name(Problem record) {
        return record.data().name();
    }

    /** The catalogue is for all. */
    @Override
    public String @Nullable [] keys(long id) {
        return null;
    }

    /** What a problem says and whether it is closed are changed in ways of their own. */
    @Override
    public void change(Problem record) {
        var now = problems.get(record.id());
        if (Objects.equals(now.closedOn(), record.closedOn())) {
            problems.change(record);
        } else if (record.closedOn() == null) {
            problems.reopen(record.id(), record.version());
        } else {
            problems.close(record.id(), record.version(), record.closedOn());
        }
    }

    /** One that is closed already stays so from its day on. */
    private String asked(String now, String chosen) {
        if (ProblemState.OPEN.name().equals(chosen)) {
            return chosen;
        }
        return ProblemState.OPEN.name().equals(now) ? LocalDate.now(clock).toString() : now;
    }

    private static String written(@Nullable LocalDate closedOn) {
        return closedOn == null ? ProblemState.OPEN.name() : closedOn.toString();
    }

    private static Problem closed(Problem problem, String state) {
        return new Problem(
                problem.id(),
                problem.version(),
                problem.data(),
                problem.registeredOn(),
                ProblemState.OPEN.name().equals(state) ? null : LocalDate.parse(state));
    }

    private static Problem with(Problem problem, ProblemCategory category) {
        var data = problem.data();
        return new Problem(
                problem.id(),
                problem.version(),
                new ProblemData(
                        data.name(),
                        category,
                        data.kind(),
                        data.areas(),
                        data.places(),
                        data.description(),
                        data.affected(),
                        data.source(),
                        data.sourceOn()),
                problem.registeredOn(),
                problem.closedOn());
    }
}

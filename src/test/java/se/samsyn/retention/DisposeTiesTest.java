package se.samsyn.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.retention.DueRecords.LONG_AGO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.initiative.PartialDate;
import se.samsyn.problem.ProblemService;
import se.samsyn.problem.Problems;
import se.samsyn.shared.RetentionKind;

/** That an initiative answered to a problem goes with the initiative; the problem stays. */
class DisposeTiesTest extends DatabaseTest {

    @Autowired
    private DisposalService disposals;

    @Autowired
    private DueRecords records;

    @Autowired
    private ProblemService problems;

    @Test
    void a_tie_to_a_problem_is_told_before_and_gone_after() {
        var problem = as(People.coordinator(), () -> problems.create(Problems.named("Skador i trapphus")));
        var initiative = as(People.coordinator(), () -> {
            var ended = records.ended("Gryningsvakten", PartialDate.day(LONG_AGO));
            problems.link(problem, ended);
            records.decideYears(RetentionKind.INITIATIVE, 2);
            return ended;
        });
        var due = List.of(new DueRef(RetentionKind.INITIATIVE, initiative.value()));

        var seen = as(People.director(), () -> disposals.preview(due));
        assertThat(seen.along()).containsEntry("retention.along.problems", 1);
        as(People.director(), () -> disposals.dispose(seen, "Tiden är ute"));

        assertThat(as(People.director(), () -> problems.details(problem)).answers())
                .isEmpty();
    }
}

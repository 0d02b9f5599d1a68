package se.samsyn.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Urgency;

/** Loose ends: problems that nobody has done anything about for long, and initiatives that answer to none. */
@Component
class ProblemNeeds implements NeedSource {

    /** As long as it may take to find somebody who does something. */
    private static final int MONTHS = 3;

    private final ProblemQueries queries;
    private final InitiativeService initiatives;

    ProblemNeeds(ProblemQueries queries, InitiativeService initiatives) {
        this.queries = queries;
        this.initiatives = initiatives;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        var needs = new ArrayList<Need>();
        queries.unanswered(today.minusMonths(MONTHS))
                .forEach(problem -> needs.add(Need.of(
                        NeedKind.PROBLEM,
                        Urgency.LATER,
                        problem.id().ref(),
                        problem.name(),
                        problem.registeredOn(),
                        "problem.need.unanswered",
                        problem.registeredOn())));
        var loose = initiatives.count(InitiativeFilter.WITHOUT_PROBLEM);
        // where the catalogue is not in use, that says nothing about the initiatives
        if (loose > 0 && queries.count(ProblemFilter.OPEN) > 0) {
            needs.add(Need.at(
                    RecordKind.INITIATIVE.path() + "?" + InitiativeFilter.WITHOUT_PROBLEM_ADDRESS,
                    NeedKind.PROBLEM,
                    Urgency.LATER,
                    null,
                    "problem.need.initiatives",
                    loose));
        }
        return needs;
    }
}

package se.samsyn.problem;

import static se.samsyn.jooq.registry.tables.ProblemInitiative.PROBLEM_INITIATIVE;
import static se.samsyn.shared.Holding.part;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RetentionKind;

/** That an initiative answered to problems is disposed of with it. The problems stay. */
@Component
class ProblemHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(part(
                RetentionKind.INITIATIVE,
                "retention.along.problems",
                PROBLEM_INITIATIVE.INITIATIVE_ID,
                PROBLEM_INITIATIVE.INITIATIVE_ID));
    }
}

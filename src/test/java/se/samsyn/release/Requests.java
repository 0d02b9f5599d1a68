package se.samsyn.release;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.access.OwnersHand;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** What tests of releases need to have: an initiative with a goal, whose texts say what they should not. */
@Component
public class Requests {

    public final ReleaseService releases;
    public final MarkingService marking;
    public final DecisionService decisions;
    public final WithholdingRuleService rules;
    private final InitiativeService initiatives;
    private final GoalService goals;
    private final OwnersHand owner;

    Requests(
            ReleaseService releases,
            MarkingService marking,
            DecisionService decisions,
            WithholdingRuleService rules,
            InitiativeService initiatives,
            GoalService goals,
            OwnersHand owner) {
        this.releases = releases;
        this.marking = marking;
        this.decisions = decisions;
        this.rules = rules;
        this.initiatives = initiatives;
        this.goals = goals;
        this.owner = owner;
    }

    public static ReleaseData request() {
        return new ReleaseData("KS 2026:7", LocalDate.of(2026, 11, 20), "Handlingar om sommarens arbete");
    }

    /** The text passes the screening that it would have to answer to. */
    public InitiativeId initiative(String name, String summary) {
        var id = initiatives.create(InitiativeData.named(name));
        owner.execute("update initiative set summary = '%s', version = version + 1 where id = %d"
                .formatted(summary.replace("'", "''"), id.value()));
        return id;
    }

    public GoalId goal(InitiativeId initiative, String name) {
        return goals.create(new GoalData(initiative, name, ResultType.OUTPUT, null));
    }

    public ReleaseId with(RecordRef... records) {
        var id = releases.create(request());
        releases.pick(id, List.of(records));
        marking.read(id).records().forEach(picked -> marking.open(id, picked.id()));
        return id;
    }

    public Picked first(ReleaseId id) {
        return marking.read(id).records().getFirst();
    }

    public WithholdingRuleId rule(String citation) {
        return rules.all().stream()
                .filter(rule -> rule.data().citation().startsWith(citation))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Withholds words of a field of the first record. */
    public void withhold(ReleaseId id, String field, String words) {
        marking.withhold(id, first(id).id(), new Withholding(field, words, false, rule("26 kap. 1"), ""));
    }

    public void releaseTheRest(ReleaseId id) {
        marking.read(id).records().stream()
                .flatMap(picked -> picked.marks().stream())
                .filter(mark -> mark.verdict() == Verdict.UNDECIDED)
                .forEach(mark -> marking.release(id, mark.id(), false));
    }

    public void decide(ReleaseId id) {
        decisions.decide(
                id, marking.read(id).release().version(), new DecisionData("Enskildas förhållanden kan inte röjas"));
    }

    static RecordRef ref(InitiativeId id) {
        return RecordRef.of(RecordKind.INITIATIVE, id.value());
    }

    static RecordRef ref(GoalId id) {
        return RecordRef.of(RecordKind.GOAL, id.value());
    }
}

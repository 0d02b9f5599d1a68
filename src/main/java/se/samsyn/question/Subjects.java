package se.samsyn.question;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/** What questions are about: which initiative a record is or belongs to, and who sees what is new in it. */
@Component
class Subjects {

    private final InitiativeService initiatives;
    private final GoalService goals;
    private final ActivityService activities;

    Subjects(InitiativeService initiatives, GoalService goals, ActivityService activities) {
        this.initiatives = initiatives;
        this.goals = goals;
        this.activities = activities;
    }

    /** @throws NoSuchElementException where there is none such, or none that the caller may see */
    Seen seen(RecordRef record) {
        var forNew = initiatives.circle(initiative(record)).forNew();
        return switch (record.kind()) {
            case INITIATIVE ->
                Seen.of(initiatives.circle(new InitiativeId(record.id())).array(), forNew);
            case GOAL -> Seen.of(goals.keys(new GoalId(record.id())), forNew);
            default -> Seen.of(activities.keys(new ActivityId(record.id())), forNew);
        };
    }

    /** @throws RuleViolation where another agency logged it: only whoever did can put it right */
    void demandLogged(RecordRef activity, AgencyId by) {
        if (activity.kind() != RecordKind.ACTIVITY || !loggedBy(activity).equals(by)) {
            throw new RuleViolation("agency", "question.returned.others");
        }
    }

    AgencyId loggedBy(RecordRef activity) {
        return activity(activity).agency();
    }

    ActivityData activity(RecordRef activity) {
        return activities.get(new ActivityId(activity.id())).data();
    }

    Set<AgencyId> takingPart(RecordRef record) {
        return initiatives.circle(initiative(record)).takingPart().stream()
                .map(AgencyId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private InitiativeId initiative(RecordRef record) {
        return switch (record.kind()) {
            case INITIATIVE -> new InitiativeId(record.id());
            case GOAL -> goals.get(new GoalId(record.id())).data().initiative();
            case ACTIVITY -> activity(record).initiative();
            default -> throw new IllegalArgumentException(record.kind() + " is not asked about");
        };
    }
}

package se.samsyn.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityService;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.visit.StatementId;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitService;

/** A link is seen by those who see what it leads to, or by fewer of them. */
@Component
class LinkAudience {

    private final InitiativeService initiatives;
    private final GoalService goals;
    private final ActivityService activities;
    private final VisitService visits;
    private final StatementService statements;

    LinkAudience(
            InitiativeService initiatives,
            GoalService goals,
            ActivityService activities,
            VisitService visits,
            StatementService statements) {
        this.initiatives = initiatives;
        this.goals = goals;
        this.activities = activities;
        this.visits = visits;
        this.statements = statements;
    }

    /** @throws java.util.NoSuchElementException where there is none such, or none that the caller may see */
    Audience of(RecordRef target) {
        return switch (target.kind()) {
            case INITIATIVE -> initiatives.circle(new InitiativeId(target.id())).audience();
            case GOAL -> goals.audience(new GoalId(target.id()));
            case ACTIVITY -> activities.audience(new ActivityId(target.id()));
            case VISIT -> visits.audience(new VisitId(target.id()));
            case STATEMENT -> statements.audience(new StatementId(target.id()));
            default -> Audience.GREEN; // the registers of agencies, persons and areas are for all
        };
    }

    /** The same as the row of the target says it, which the link refers to. */
    String[] keys(RecordRef target) {
        return switch (target.kind()) {
            case INITIATIVE -> initiatives.circle(new InitiativeId(target.id())).array();
            case GOAL -> goals.keys(new GoalId(target.id()));
            case ACTIVITY -> activities.keys(new ActivityId(target.id()));
            case VISIT -> visits.keys(new VisitId(target.id()));
            case STATEMENT -> statements.keys(new StatementId(target.id()));
            default -> Audience.GREEN.array();
        };
    }

    /**
     * Whom the link alone is for; null where for all who see what it leads to. Only an initiative has agencies that take part,
     * which is what {@link Label#AMBER} means.
     *
     * @throws RuleViolation at {@code sharing}, where it would be wider than what it leads to, or means nothing there
     */
    @Nullable
    Audience own(RecordRef target, Sharing sharing) {
        var label = sharing.label();
        if (label == null) {
            return null;
        }
        sharing.check(of(target).label());
        if (!label.isNarrowerThan(Label.GREEN)) {
            return null;
        }
        if (label != Label.AMBER) {
            return Audience.of(label, null, List.of(), sharing.named());
        }
        if (target.kind() != RecordKind.INITIATIVE) {
            throw new RuleViolation("sharing", "news.link.amber");
        }
        return initiatives.circle(new InitiativeId(target.id())).amber();
    }
}

package se.samsyn.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeDraft;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;

/** Initiatives that need nobody, for tests to put something out of order in; called as a keeper. */
@Component
public class Reviewed {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private final InitiativeService initiatives;
    private final AgencyService agencies;
    private final GoalService goals;
    private final ActivityService activities;

    Reviewed(InitiativeService initiatives, AgencyService agencies, GoalService goals, ActivityService activities) {
        this.initiatives = initiatives;
        this.agencies = agencies;
        this.goals = goals;
        this.activities = activities;
    }

    public InitiativeId inOrder(String name) {
        return inOrder(name, TODAY, draft -> draft);
    }

    /**
     * @param lastDone the day of its only activity; null for none
     * @param other what is not in order
     */
    public InitiativeId inOrder(String name, @Nullable LocalDate lastDone, UnaryOperator<InitiativeDraft> other) {
        var agency = agency(name + " ansvarar");
        var id = initiatives.create(other.apply(InitiativeData.named(name)
                        .draft()
                        .nextReviewOn(TODAY.plusMonths(6))
                        .participations(List.of(Participation.of(agency, OrgRole.ACCOUNTABLE))))
                .data());
        judged(id, "Mål för " + name, null, TODAY, FollowUpColour.GREEN);
        if (lastDone != null) {
            done(id, agency, lastDone);
        }
        return id;
    }

    public AgencyId agency(String name) {
        return Registers.agency(agencies, name, "");
    }

    public void done(InitiativeId initiative, AgencyId by, LocalDate on) {
        activities.log(new ActivityData(
                initiative, by, null, ActivityKind.MEETING, on, "", "", null, null, List.of(), "", Sharing.INHERITED));
    }

    public GoalId goal(InitiativeId initiative, String name, @Nullable LocalDate dueOn) {
        return goals.create(new GoalData(initiative, name, ResultType.OUTCOME, dueOn));
    }

    public GoalId judged(
            InitiativeId initiative, String name, @Nullable LocalDate dueOn, LocalDate on, FollowUpColour colour) {
        var goal = goal(initiative, name, dueOn);
        goals.followUp(goal, new se.samsyn.goal.FollowUpData(on, colour, "Därför"));
        return goal;
    }

    public static ReviewData decision(Decision decision, FollowUpData... followUps) {
        return new ReviewData(
                TODAY,
                decision,
                "Effekten syns inte än",
                List.of(followUps),
                decision == Decision.END ? null : TODAY.plusMonths(6));
    }

    public static FollowUpData toDo(String words, LocalDate dueOn) {
        return new FollowUpData(words, null, dueOn);
    }
}

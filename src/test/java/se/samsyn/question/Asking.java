package se.samsyn.question;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Role;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;
import se.samsyn.review.Reviewed;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** OTTO, which the environment unit answers for and the police take part in; the school does not. Called as a keeper. */
@Component
public class Asking {

    private final InitiativeService initiatives;
    private final AgencyService agencies;
    private final GoalService goals;
    private final ActivityService activities;
    private final OwnersHand owner;

    Asking(
            InitiativeService initiatives,
            AgencyService agencies,
            GoalService goals,
            ActivityService activities,
            OwnersHand owner) {
        this.initiatives = initiatives;
        this.agencies = agencies;
        this.goals = goals;
        this.activities = activities;
        this.owner = owner;
    }

    /** What there is to ask about, and whom. */
    public record Otto(
            InitiativeId initiative,
            GoalId goal,
            ActivityId activity,
            AgencyId environment,
            AgencyId police,
            AgencyId school) {

        public RecordRef ref() {
            return initiative.ref();
        }

        public RecordRef activityRef() {
            return RecordRef.of(RecordKind.ACTIVITY, activity.value());
        }
    }

    public Otto otto(Label label) {
        var environment = Registers.agency(agencies, "Miljöenheten", "");
        var police = Registers.agency(agencies, "Polisen", "");
        var school = Registers.agency(agencies, "Skolan", "");
        var initiative = initiatives.create(InitiativeData.named("OTTO")
                .draft()
                .status(InitiativeStatus.ONGOING)
                .nextReviewOn(Reviewed.TODAY.plusMonths(6))
                .sharing(Sharing.of(label))
                .participations(List.of(
                        Participation.of(environment, OrgRole.ACCOUNTABLE),
                        Participation.of(police, OrgRole.IMPLEMENTING)))
                .data());
        var goal = goals.create(new GoalData(initiative, "Rättvisa villkor", ResultType.OUTCOME, null));
        goals.followUp(
                goal, new se.samsyn.goal.FollowUpData(Reviewed.TODAY, se.samsyn.goal.FollowUpColour.GREEN, "Därför"));
        var activity = activities.log(new ActivityData(
                initiative,
                police,
                null,
                ActivityKind.INSPECTION,
                Reviewed.TODAY,
                "Tillsyn i Fittja",
                "",
                null,
                null,
                List.of(),
                "",
                Sharing.INHERITED));
        return new Otto(initiative, goal, activity, environment, police, school);
    }

    /** The police have left, and the school has come. */
    public void takesOver(Otto otto) {
        var now = initiatives.get(otto.initiative());
        initiatives.change(new Initiative(
                now.id(),
                now.version(),
                now.data()
                        .draft()
                        .participations(List.of(
                                Participation.of(otto.environment(), OrgRole.ACCOUNTABLE),
                                new Participation(
                                        otto.police(), OrgRole.IMPLEMENTING, "", null, Reviewed.TODAY.minusDays(1)),
                                Participation.of(otto.school(), OrgRole.IMPLEMENTING)))
                        .data()));
    }

    /** As if nobody had changed them since. */
    public void old(int months) {
        owner.execute("update initiative set changed_on = current_date - interval '%1$d months' - interval '1 day';"
                        .formatted(months)
                + " update goal set changed_on = current_date");
    }

    public void by(String sql) {
        owner.execute(sql);
    }

    public static QuestionData question(RecordRef record, AgencyId agency, String words) {
        return new QuestionData(QuestionKind.QUESTION, record, agency, words, null, null);
    }

    public static QuestionData back(Otto otto, String words) {
        return new QuestionData(QuestionKind.RETURN, otto.activityRef(), otto.police(), words, null, null);
    }

    public static Caller member(AgencyId agency) {
        return new Caller(
                People.BOTKYRKA,
                100 + agency.value(),
                "Någon " + agency.value(),
                java.util.Set.of(Role.MEMBER),
                agency.value());
    }
}

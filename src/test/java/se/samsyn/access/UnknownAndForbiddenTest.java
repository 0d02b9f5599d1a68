package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.Statements;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.attachment.AttachmentData;
import se.samsyn.attachment.AttachmentId;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.audit.HistoryService;
import se.samsyn.goal.Direction;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.FollowUpData;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.IndicatorId;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.goal.MeasurementData;
import se.samsyn.goal.MeasurementId;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.PartialDate;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleLinkData;
import se.samsyn.news.ArticleService;
import se.samsyn.news.LinkRelation;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitService;

/**
 * A record that is there and not for the caller is answered as one that never was: in the same words, and by the same
 * statements, so that neither the answer nor the time it takes tells that there is something. In every table stands a row
 * that only the director is to see; who asks is a coordinator, who may do everything else.
 */
class UnknownAndForbiddenTest extends DatabaseTest {

    /** {@link OwnersHand} gives its rows the numbers 1 to 5, this one to RED. */
    private static final long FORBIDDEN = Label.RED.ordinal() + 1;

    private static final long UNKNOWN = 999_999;

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    @Autowired
    private OwnersHand owner;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private ActivityService activities;

    @Autowired
    private VisitService visits;

    @Autowired
    private ArticleService articles;

    @Autowired
    private HistoryService history;

    @Autowired
    private AttachmentService attachments;

    @BeforeEach
    void a_row_for_every_label_in_every_table() {
        for (var label : Label.values()) {
            owner.writeRows(label);
        }
    }

    @Test
    void every_request_for_a_record_is_answered_alike() {
        var answers = new LinkedHashMap<String, List<String>>();
        var unknown = new LinkedHashMap<String, List<String>>();
        requests().forEach((name, request) -> {
            unknown.put(name, answer(() -> request.accept(UNKNOWN)));
            answers.put(name, answer(() -> request.accept(FORBIDDEN)));
        });

        assertThat(answers).isEqualTo(unknown);
        assertThat(answers.values())
                .allSatisfy(answer -> assertThat(answer.getFirst())
                        .as("nobody hears of a failure of the program")
                        .matches(
                                "nothing|java.util.NoSuchElementException.*|.*RuleViolation .*|.*OptimisticLocking.*"));
    }

    /** So that the first test compares what it says it compares. */
    @Test
    void the_same_requests_find_what_is_for_the_caller() {
        var green = Label.GREEN.ordinal() + 1;

        assertThat(answer(() -> initiatives.details(new InitiativeId(green))))
                .first()
                .isEqualTo("nothing");
        assertThat(answer(() -> goals.details(new GoalId(green)))).first().isEqualTo("nothing");
        assertThat(answer(() -> visits.details(new VisitId(green)))).first().isEqualTo("nothing");
        assertThat(answer(() -> activities.details(new ActivityId(green))))
                .first()
                .isEqualTo("nothing");
    }

    private Map<String, LongConsumer> requests() {
        var all = new LinkedHashMap<String, LongConsumer>();
        all.put("initiative", id -> initiatives.get(new InitiativeId(id)));
        all.put("its details", id -> initiatives.details(new InitiativeId(id)));
        all.put("its circle", id -> initiatives.circle(new InitiativeId(id)));
        all.put(
                "change it",
                id -> initiatives.change(new Initiative(new InitiativeId(id), 0, InitiativeData.named("Annat"))));
        all.put("end it", id -> initiatives.end(new InitiativeId(id), 0, PartialDate.day(DAY), InitiativeStatus.ENDED));
        all.put("remove it", id -> initiatives.remove(new InitiativeId(id)));
        all.put("goal", id -> goals.get(new GoalId(id)));
        all.put("its details too", id -> goals.details(new GoalId(id)));
        all.put("its audience", id -> goals.audience(new GoalId(id)));
        all.put("change the goal", id -> goals.change(new Goal(new GoalId(id), 0, goal(1), null)));
        all.put("a goal of it", id -> goals.create(goal(id)));
        all.put("end the goal", id -> goals.end(new GoalId(id), 0, DAY));
        all.put("follow it up", id -> goals.followUp(new GoalId(id), new FollowUpData(DAY, FollowUpColour.GREEN, "")));
        all.put("move it", id -> goals.move(new GoalId(id), 1));
        all.put("remove the goal", id -> goals.remove(new GoalId(id)));
        all.put("indicator", id -> indicators.get(new IndicatorId(id)));
        all.put("an indicator of it", id -> indicators.add(new GoalId(id), indicator()));
        all.put("change the indicator", id -> indicators.change(new IndicatorId(id), 0, indicator()));
        all.put("measure it", id -> indicators.measure(new IndicatorId(id), measurement()));
        all.put("remove the indicator", id -> indicators.remove(new IndicatorId(id)));
        all.put("measurement", id -> indicators.get(new MeasurementId(id)));
        all.put("remove the measurement", id -> indicators.remove(new MeasurementId(id)));
        all.put("activity", id -> activities.get(new ActivityId(id)));
        all.put("the activity's details", id -> activities.details(new ActivityId(id)));
        all.put("the activity's audience", id -> activities.audience(new ActivityId(id)));
        all.put("an activity in it", id -> activities.log(activity(id)));
        all.put(
                "change the activity",
                id -> activities.change(new Activity(new ActivityId(id), 0, activity(1), "", OffsetDateTime.now())));
        all.put("remove the activity", id -> activities.remove(new ActivityId(id)));
        all.put("visit", id -> visits.get(new VisitId(id)));
        all.put("the visit's details", id -> visits.details(new VisitId(id)));
        all.put("the visit's audience", id -> visits.audience(new VisitId(id)));
        all.put("cancel the visit", id -> visits.cancel(new VisitId(id), true));
        all.put("a visit to it", id -> visits.create(visit(id)));
        all.put("remove the visit", id -> visits.remove(new VisitId(id)));
        all.put("attachment", id -> attachments.get(new AttachmentId(id)));
        all.put("its content", id -> attachments.download(new AttachmentId(id)));
        all.put(
                "change what is said of it",
                id -> attachments.change(
                        new AttachmentId(id), 0, new AttachmentData("x", "", false, Sharing.INHERITED)));
        all.put("remove the attachment", id -> attachments.remove(new AttachmentId(id)));
        for (var kind : List.of(
                RecordKind.INITIATIVE, RecordKind.GOAL, RecordKind.ACTIVITY, RecordKind.VISIT, RecordKind.STATEMENT)) {
            if (AttachmentService.isFor(kind)) {
                all.put("the files of " + kind, id -> attachments.of(RecordRef.of(kind, id)));
            }
            all.put("what is written of " + kind, id -> articles.mentions(RecordRef.of(kind, id)));
            all.put("the history of " + kind, id -> history.of(RecordRef.of(kind, id), 10));
            all.put(
                    "a link to " + kind,
                    id -> articles.addLink(
                            new ArticleId(1),
                            ArticleLinkData.byHand(
                                    RecordRef.of(kind, id), LinkRelation.MENTIONS, "", Sharing.INHERITED)));
        }
        return all;
    }

    /** What comes back, then the statements. Numbers in words are those that were asked for. */
    private List<String> answer(Runnable request) {
        var said = new String[] {"nothing"};
        var statements = Statements.of(() -> as(People.coordinator(), () -> {
            try {
                request.run();
            } catch (RuleViolation e) {
                said[0] = e.getClass().getSimpleName() + " " + e.field() + " " + e.key();
            } catch (RuntimeException e) {
                said[0] = e.getClass().getName() + " "
                        + String.valueOf(e.getMessage()).replaceAll("[0-9]+", "#");
            }
        }));
        var answer = new ArrayList<>(List.of(said));
        answer.addAll(statements);
        return answer;
    }

    private static GoalData goal(long initiative) {
        return new GoalData(new InitiativeId(initiative), "Färre bränder", ResultType.OUTCOME, null);
    }

    private static IndicatorData indicator() {
        return new IndicatorData("Bränder", "st", Measure.COUNT, Direction.DOWN, null, null, null, null);
    }

    private static MeasurementData measurement() {
        return new MeasurementData(DAY, BigDecimal.ONE, "Räddningstjänsten", "", Sharing.INHERITED);
    }

    private static ActivityData activity(long initiative) {
        return new ActivityData(
                new InitiativeId(initiative),
                new AgencyId(1),
                null,
                ActivityKind.MEETING,
                DAY,
                "",
                "",
                null,
                null,
                List.of(),
                "",
                Sharing.INHERITED);
    }

    private static VisitData visit(long initiative) {
        return new VisitData(
                "Besök",
                VisitKind.MEDIA,
                DAY,
                "",
                null,
                null,
                "",
                false,
                List.of(),
                Set.of(new InitiativeId(initiative)),
                List.of(),
                Sharing.of(Label.GREEN));
    }
}

package se.samsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.goal.Direction;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.FollowUpData;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.IndicatorService;
import se.samsyn.goal.Measure;
import se.samsyn.goal.MeasurementData;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.visit.PromiseData;
import se.samsyn.visit.PromiseListItem;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.PromiseState;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitService;

class RemovedRecordsTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

    @Autowired
    private HistoryService history;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private VisitService visits;

    @Autowired
    private PromiseService promises;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private OwnersHand owner;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    private InitiativeId otto;

    @BeforeEach
    void an_initiative() {
        otto = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
    }

    @Test
    void what_was_removed_is_told_with_who_and_why() {
        remove("Registrerat två gånger");

        assertThat(removed()).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(RecordKind.INITIATIVE);
            assertThat(gone.name()).isEqualTo("OTTO");
            assertThat(gone.actor()).isEqualTo("Jonas Samordnare");
            assertThat(gone.reason()).isEqualTo("Registrerat två gånger");
        });
    }

    @Test
    void it_is_made_again_once_and_says_in_its_history_why() {
        remove("");
        var number = removed().getFirst().number();

        var made = new RecordRef[1];
        as(
                People.coordinator(),
                () -> ChangeReason.during("Det var fel post", () -> made[0] = history.restoreRemoved(number)));

        assertThat(as(People.coordinator(), () -> initiatives.get(new InitiativeId(made[0].id())))
                        .data()
                        .name())
                .isEqualTo("OTTO");
        assertThat(as(People.coordinator(), () -> history.of(made[0], 10))
                        .orElseThrow()
                        .items())
                .satisfies(items -> assertThat(items)
                        .extracting(History.Item::action)
                        .containsExactly(Action.RESTORED, Action.REMOVED, Action.CREATED))
                .first()
                .extracting(History.Item::reason)
                .isEqualTo("Det var fel post");
        assertThat(removed()).isEmpty();
        assertThatThrownBy(() -> as(People.coordinator(), () -> history.restoreRemoved(number)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void it_is_made_again_by_the_rules_of_a_new_one() {
        remove("");
        as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        var number = removed().getFirst().number();

        assertThatThrownBy(() -> as(People.coordinator(), () -> history.restoreRemoved(number)))
                .isInstanceOf(RuleViolation.class);
        assertThat(removed()).hasSize(1);
    }

    @Test
    void what_was_for_few_stays_with_them() {
        var secret = as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Hemligt")
                        .draft()
                        .sharing(new Sharing(Label.RED, Set.of(People.director().identityId())))
                        .data()));
        as(People.director(), () -> initiatives.remove(secret));

        assertThat(as(People.director(), () -> history.removed(10)))
                .extracting(Removed::name)
                .containsExactly("Hemligt");
        assertThat(removed()).isEmpty();
        var number = as(People.director(), () -> history.removed(10)).getFirst().number();
        assertThatThrownBy(() -> as(People.coordinator(), () -> history.restoreRemoved(number)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void who_may_not_edit_sees_none_of_it_and_makes_nothing_again() {
        remove("");
        var number = removed().getFirst().number();

        assertThatThrownBy(() -> as(People.member(1L), () -> history.removed(10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(People.member(1L), () -> history.restoreRemoved(number)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(People.coordinatorElsewhere(), () -> history.removed(10))).isEmpty();
    }

    @Test
    void a_goal_comes_back_with_its_figures_and_how_it_was_judged_and_by_whom() {
        var goal = as(People.director(), () -> {
            var id = goals.create(new GoalData(otto, "Rättvisa villkor", ResultType.OUTCOME, null));
            var indicator = indicators.add(
                    id, new IndicatorData("Klagomål", "st", Measure.COUNT, Direction.DOWN, null, null, null, null));
            indicators.measure(indicator, new MeasurementData(DAY, BigDecimal.TEN, "Enkät", "", Sharing.INHERITED));
            goals.followUp(id, new FollowUpData(DAY, FollowUpColour.RED, "Går åt fel håll"));
            goals.end(id, goals.get(id).version(), DAY);
            goals.remove(id);
            return id;
        });

        var made = as(People.coordinator(), () -> goals.details(new GoalId(again())));

        assertThat(made.goal().id()).isNotEqualTo(goal);
        assertThat(made.goal().endedOn()).isEqualTo(DAY);
        assertThat(made.indicators().getFirst().measurements())
                .singleElement()
                .satisfies(one -> assertThat(one.data().value()).isEqualByComparingTo("10"));
        assertThat(made.followUps()).singleElement().satisfies(one -> {
            assertThat(one.data().note()).isEqualTo("Går åt fel håll");
            assertThat(one.recordedBy()).isEqualTo("Astrid Direktör");
        });
    }

    @Test
    void a_visit_comes_back_with_its_promises_settled_as_they_were() {
        as(People.coordinator(), () -> {
            var id = visits.create(new VisitData(
                    "Ministern",
                    VisitKind.POLITICAL,
                    DAY,
                    "",
                    null,
                    null,
                    "",
                    false,
                    List.of(),
                    Set.of(otto),
                    List.of(),
                    Sharing.INHERITED));
            var promise = promises.create(new PromiseData(id, "Återkomma", null, null));
            promises.settle(promise, promises.get(promise).version(), PromiseState.KEPT, DAY, "Med brev");
            visits.remove(id);
        });

        assertThat(as(People.coordinator(), () -> promises.ofVisit(new VisitId(again()))))
                .extracting(PromiseListItem::words, PromiseListItem::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Återkomma", PromiseState.KEPT));
    }

    @Test
    void an_agency_comes_back_ended_as_it_was() {
        as(People.coordinator(), () -> {
            var id = Registers.agency(agencies, "Skolan", "");
            agencies.end(id, agencies.get(id).version(), DAY);
            agencies.remove(id);
        });

        assertThat(as(People.coordinator(), () -> agencies.get(new AgencyId(again())))
                        .endedOn())
                .isEqualTo(DAY);
    }

    @Test
    void it_is_not_made_again_for_more_than_it_was_for() {
        var initiative = as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Hemligt")
                        .draft()
                        .sharing(new Sharing(Label.RED, Set.of(People.director().identityId())))
                        .data()));
        as(People.director(), () -> {
            goals.remove(goals.create(new GoalData(initiative, "Tyst", ResultType.OUTCOME, null)));
            var now = initiatives.get(initiative);
            initiatives.change(new Initiative(
                    now.id(),
                    now.version(),
                    now.data().draft().sharing(Sharing.of(Label.GREEN)).data()));
        });
        var number = as(People.director(), () -> history.removed(1)).getFirst().number();

        assertThatThrownBy(() -> as(People.director(), () -> history.restoreRemoved(number)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("audit.removed.wider"));
    }

    @Test
    void what_is_there_is_never_told_as_removed() {
        for (var kind : List.of(RecordKind.INITIATIVE, RecordKind.AREA)) {
            var id = kind == RecordKind.INITIATIVE ? otto.value() : 1;
            owner.execute("insert into m0127.area (id, name, kind) overriding system value values (1, 'Alby', 'PLACE')"
                    + " on conflict do nothing");
            as(
                    People.coordinator(),
                    () -> transaction.execute(_ -> dsl.fetch(
                            "select audit_append('REMOVED', {0}, {1}, '', '{}', '', null, '', null)",
                            val(kind.name()), val(id))));
        }

        assertThat(owner.names("select kind || ' ' || action from audit_entry where number > 1 order by number"))
                .containsExactly("INITIATIVE SHARED", "AREA SHARED");
        assertThat(removed()).isEmpty();
    }

    private void remove(String reason) {
        as(People.coordinator(), () -> ChangeReason.during(reason, () -> initiatives.remove(otto)));
    }

    private List<Removed> removed() {
        return as(People.coordinator(), () -> history.removed(10));
    }

    /** Makes what was removed last again. */
    private long again() {
        return history.restoreRemoved(history.removed(1).getFirst().number()).id();
    }
}

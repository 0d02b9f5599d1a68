package se.samsyn.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeDraft;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;

/** A change of many that is taken back: in that field, where it still says so, by whoever sees the record. */
class TakeBackManyTest extends DatabaseTest {

    private static final LocalDate REVIEW = LocalDate.now().plusMonths(2);

    @Autowired
    private BulkService bulk;

    @Autowired
    private InitiativeService initiatives;

    private Changes changes;
    private InitiativeId otto;
    private InitiativeId mvp;
    private InitiativeId secret;

    @BeforeEach
    void initiatives() {
        changes = new Changes(bulk);
        otto = create(People.coordinator(), InitiativeData.named("OTTO"));
        mvp = create(People.coordinator(), InitiativeData.named("MVP"));
        secret = create(
                People.director(),
                InitiativeData.named("Hemligt")
                        .draft()
                        .sharing(new Sharing(Label.RED, Set.of(People.director().identityId())))
                        .data());
    }

    @Test
    void what_has_been_changed_besides_stays_and_what_says_something_else_now_is_left() {
        var id = changes.run(People.coordinator(), RecordKind.INITIATIVE, "nextReviewOn", REVIEW.toString(), otto, mvp);
        change(otto, draft -> draft.summary("Ny"));
        change(mvp, draft -> draft.nextReviewOn(REVIEW.plusDays(1)));

        var undone = as(People.director(), () -> bulk.undo(id));

        assertThat(undone.undone()).isEqualTo(1);
        assertThat(undone.left())
                .extracting(BulkUndone.Left::name, left -> left.why().key())
                .containsExactly(tuple("MVP", "list.bulk.since"));
        assertThat(data(otto).nextReviewOn()).isNull();
        assertThat(data(otto).summary()).isEqualTo("Ny");
        assertThat(data(mvp).nextReviewOn()).isEqualTo(REVIEW.plusDays(1));
        assertThat(as(People.director(), () -> bulk.get(id)).records())
                .extracting(BulkRecord::undone, BulkRecord::leftWhy)
                .containsExactly(tuple(true, ""), tuple(false, "list.bulk.since"));
    }

    @Test
    void whoever_does_not_see_a_record_leaves_it_to_somebody_who_does() {
        var id = changes.run(People.director(), RecordKind.INITIATIVE, "status", "PLANNED", otto, secret);

        assertThat(as(People.coordinator(), () -> bulk.get(id)).records())
                .extracting(BulkRecord::record)
                .containsExactly(otto.ref());
        assertThat(as(People.coordinator(), () -> bulk.undo(id)).undone()).isEqualTo(1);
        assertThat(data(otto).status()).isEqualTo(InitiativeStatus.ONGOING);
        assertThat(data(secret).status()).isEqualTo(InitiativeStatus.PLANNED);
        refused(People.coordinator(), id);

        assertThat(as(People.director(), () -> bulk.undo(id)).undone()).isEqualTo(1);
        assertThat(data(secret).status()).isEqualTo(InitiativeStatus.ONGOING);
        refused(People.director(), id);
    }

    @Test
    void why_it_was_made_is_told_to_those_who_see_one_of_the_records() {
        var preview = changes.preview(People.director(), RecordKind.INITIATIVE, "status", "PLANNED", secret);
        var id = new BulkChangeId[1];
        as(People.director(), () -> ChangeReason.during("Väntar på beslut", () -> id[0] = bulk.run(preview, _ -> {})));

        assertThat(as(People.director(), () -> bulk.get(id[0])).reason()).isEqualTo("Väntar på beslut");
        assertThat(as(People.coordinator(), () -> bulk.get(id[0])).reason()).isEmpty();
    }

    @Test
    void what_was_said_while_it_was_for_few_stays_with_those_once_it_is_for_all() {
        var preview = changes.preview(People.director(), RecordKind.INITIATIVE, "status", "PLANNED", secret);
        var id = new BulkChangeId[1];
        as(
                People.director(),
                () -> ChangeReason.during("Tipsaren ska höras", () -> id[0] = bulk.run(preview, _ -> {})));

        change(secret, draft -> draft.sharing(Sharing.of(Label.GREEN)));

        assertThat(as(People.coordinator(), () -> bulk.get(id[0])).reason()).isEmpty();
        assertThat(as(People.coordinator(), () -> bulk.get(id[0])).records()).isEmpty();
        refused(People.coordinator(), id[0]);
        assertThat(as(People.director(), () -> bulk.undo(id[0])).undone()).isEqualTo(1);
    }

    private void refused(Caller caller, BulkChangeId id) {
        assertThatThrownBy(() -> as(caller, () -> bulk.undo(id)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo("list.bulk.undone.before"));
    }

    private InitiativeId create(Caller caller, InitiativeData data) {
        return as(caller, () -> initiatives.create(data));
    }

    private void change(InitiativeId id, UnaryOperator<InitiativeDraft> as) {
        as(People.director(), () -> {
            var now = initiatives.get(id);
            initiatives.change(new Initiative(
                    id, now.version(), as.apply(now.data().draft()).data()));
        });
    }

    private InitiativeData data(InitiativeId id) {
        return as(People.director(), () -> initiatives.get(id)).data();
    }
}

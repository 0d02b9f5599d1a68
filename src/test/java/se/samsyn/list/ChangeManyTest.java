package se.samsyn.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;

/** Many records changed at once: looked at beforehand, done as a whole, taken back. */
class ChangeManyTest extends DatabaseTest {

    @Autowired
    private BulkService bulk;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private OwnersHand owner;

    @Autowired
    private Clock clock;

    private InitiativeId otto;
    private InitiativeId mvp;
    private InitiativeId secret;

    private Changes changes;

    @BeforeEach
    void initiatives() {
        changes = new Changes(bulk);
        otto = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        mvp = as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("MVP")
                        .draft()
                        .status(InitiativeStatus.PAUSED)
                        .data()));
        secret = as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Hemligt")
                        .draft()
                        .sharing(new Sharing(Label.RED, Set.of(People.director().identityId())))
                        .data()));
    }

    @Test
    void what_would_become_of_each_is_shown_and_nothing_is_done() {
        var preview =
                changes.preview(People.coordinator(), RecordKind.INITIATIVE, "status", "PAUSED", otto, mvp, secret);

        assertThat(preview.rows())
                .extracting(BulkPreview.Row::name, BulkPreview.Row::said, BulkPreview.Row::says)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("OTTO", "ONGOING", "PAUSED"),
                        org.assertj.core.groups.Tuple.tuple("MVP", "PAUSED", "PAUSED"),
                        org.assertj.core.groups.Tuple.tuple("nr " + secret.value(), "", ""));
        assertThat(preview.changed()).hasSize(1);
        assertThat(preview.refused())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.refused()).extracting(RuleViolation::key).isEqualTo("list.bulk.gone"));
        assertThat(status(otto)).isEqualTo(InitiativeStatus.ONGOING);
        assertThat(actions(otto)).containsExactly("CREATED");
    }

    @Test
    void all_that_was_shown_is_done_each_in_its_own_history() {
        var third = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("Tåget")));
        var id = changes.run(People.coordinator(), RecordKind.INITIATIVE, "status", "PAUSED", otto, mvp, third);

        assertThat(status(otto)).isEqualTo(InitiativeStatus.PAUSED);
        assertThat(actions(otto)).containsExactly("CREATED", "CHANGED");
        assertThat(actions(mvp)).as("was so already").containsExactly("CREATED");
        var done = as(People.director(), () -> bulk.get(id));
        assertThat(done.size()).isEqualTo(2);
        assertThat(done.madeBy()).isEqualTo("Jonas Samordnare");
        assertThat(as(People.director(), () -> bulk.of(otto.ref())))
                .extracting(BulkDone::id)
                .containsExactly(id);
        assertThat(as(People.director(), () -> bulk.of(mvp.ref()))).isEmpty();
    }

    @Test
    void what_has_changed_since_it_was_shown_leaves_all_as_it_was() {
        var preview = changes.preview(
                People.coordinator(), RecordKind.INITIATIVE, "contactFunction", "Miljöchefen", otto, mvp);
        as(People.director(), () -> {
            var now = initiatives.get(mvp);
            initiatives.change(new Initiative(
                    mvp, now.version(), now.data().draft().summary("Ny").data()));
        });

        assertThatThrownBy(() -> as(People.coordinator(), () -> bulk.run(preview, _ -> {})))
                .isInstanceOfSatisfying(
                        BulkRefused.class, refused -> assertThat(refused.name()).isEqualTo("MVP"));
        assertThat(as(People.coordinator(), () -> initiatives.get(otto)).data().contactFunction())
                .isEmpty();
        assertThat(owner.names("select kind from bulk_change")).isEmpty();
    }

    @Test
    void a_rule_that_one_breaks_stands_at_its_row_and_the_others_are_done() {
        var whole = agency("Kommunen", null);
        var part = agency("Miljöenheten", null);
        as(People.coordinator(), () -> {
            var now = agencies.get(new se.samsyn.agency.AgencyId(whole));
            agencies.change(
                    new se.samsyn.agency.Agency(now.id(), now.version(), data("Kommunen", part), now.endedOn()));
        });
        var other = agency("Polisen", null);

        var preview = changes.preview(
                People.coordinator(),
                RecordKind.AGENCY,
                "parent",
                String.valueOf(whole),
                Changes.named(part, other, whole));

        assertThat(preview.refused())
                .extracting(BulkPreview.Row::name, row -> key(row.refused()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Miljöenheten", "agency.parent.circle"),
                        org.assertj.core.groups.Tuple.tuple("Kommunen", "agency.parent.circle"));
        as(People.coordinator(), () -> bulk.run(preview, _ -> {}));
        assertThat(as(People.coordinator(), () -> agencies.get(new se.samsyn.agency.AgencyId(other)))
                        .data()
                        .parent())
                .isEqualTo(new se.samsyn.agency.AgencyId(whole));
    }

    @Test
    void what_is_over_does_not_go_on_by_a_change_of_many() {
        var over = as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("Gammalt")
                        .draft()
                        .status(InitiativeStatus.ENDED)
                        .data()));

        var preview = changes.preview(People.coordinator(), RecordKind.INITIATIVE, "status", "PAUSED", over, otto);

        assertThat(preview.refused())
                .singleElement()
                .satisfies(row -> assertThat(key(row.refused())).isEqualTo("initiative.bulk.over"));
        assertThat(preview.changed()).hasSize(1);
    }

    @Test
    void no_review_is_planned_for_a_day_that_has_been_nor_for_what_is_over() {
        var over = as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("Gammalt")
                        .draft()
                        .status(InitiativeStatus.CANCELLED)
                        .nextReviewOn(LocalDate.of(2024, 1, 1))
                        .data()));
        var today = LocalDate.now(clock);

        assertThatThrownBy(() -> changes.preview(
                        People.coordinator(), RecordKind.INITIATIVE, "nextReviewOn", today.toString(), otto))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo("shared.date.from"));
        assertThat(changes.preview(
                                People.coordinator(),
                                RecordKind.INITIATIVE,
                                "nextReviewOn",
                                today.plusDays(1).toString(),
                                over,
                                otto)
                        .refused())
                .singleElement()
                .satisfies(row -> assertThat(key(row.refused())).isEqualTo("initiative.bulk.over"));
        assertThat(changes.preview(People.coordinator(), RecordKind.INITIATIVE, "nextReviewOn", "", over, otto)
                        .changed())
                .hasSize(1);
    }

    @Test
    void what_looks_like_personal_data_is_refused_for_each() {
        var preview = changes.preview(
                People.coordinator(), RecordKind.INITIATIVE, "contactFunction", "Kalle 19121212-1212", otto, mvp);

        assertThat(preview.refused())
                .hasSize(2)
                .allSatisfy(row -> assertThat(key(row.refused())).isEqualTo("screening.undecided"));
    }

    @Test
    void a_label_is_changed_and_put_back_with_those_it_named() {
        var id = changes.run(People.director(), RecordKind.INITIATIVE, "sharing", "AMBER_STRICT", secret, otto);
        assertThat(as(People.coordinator(), () -> initiatives.get(secret))
                        .data()
                        .sharing()
                        .label())
                .isEqualTo(Label.AMBER_STRICT);

        as(People.director(), () -> bulk.undo(id));

        assertThat(as(People.director(), () -> initiatives.get(secret)).data().sharing())
                .isEqualTo(new Sharing(Label.RED, Set.of(People.director().identityId())));
    }

    @Test
    void more_than_the_most_are_not_taken() {
        var many = new LinkedHashMap<Long, String>();
        IntStream.rangeClosed(0, BulkService.MOST).forEach(number -> many.put((long) number, "x"));

        assertThatThrownBy(() -> changes.preview(People.coordinator(), RecordKind.INITIATIVE, "status", "PAUSED", many))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo("list.bulk.most"));
    }

    @Test
    void a_partner_may_not() {
        assertThatThrownBy(() ->
                        changes.preview(People.member(null), RecordKind.INITIATIVE, "status", "PAUSED", otto, mvp))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long agency(String name, Long parent) {
        return as(
                People.coordinator(), () -> agencies.create(data(name, parent)).value());
    }

    private static AgencyData data(String name, Long parent) {
        return AgencyData.of(
                name,
                "",
                AgencyKind.SCHOOL,
                "",
                parent == null ? null : new se.samsyn.agency.AgencyId(parent),
                List.of(),
                "");
    }

    private InitiativeStatus status(InitiativeId id) {
        return as(People.coordinator(), () -> initiatives.get(id)).data().status();
    }

    private List<String> actions(InitiativeId id) {
        return owner.names("select action from audit_entry where kind = 'INITIATIVE' and record_id = " + id.value()
                + " order by number");
    }

    private static String key(RuleViolation violation) {
        return violation.key();
    }
}

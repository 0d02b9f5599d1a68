package se.samsyn.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samsyn.retention.DueRecords.LONG_AGO;
import static se.samsyn.retention.DueRecords.TODAY;
import static se.samsyn.retention.DueRecords.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.initiative.DatePrecision;
import se.samsyn.initiative.PartialDate;
import se.samsyn.shared.Page;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

/** What falls due, and when: what the decision in force says, and nothing else. */
class FallDueTest extends DatabaseTest {

    @Autowired
    private RetentionService retention;

    @Autowired
    private DueRecords records;

    @Autowired
    private OwnersHand owner;

    @Test
    void without_a_decision_nothing_ever_falls_due() {
        as(People.coordinator(), () -> {
            records.held(records.ended("OTTO", PartialDate.day(LONG_AGO)), records.agency("Polisen"), "Möte", LONG_AGO);
        });

        assertThat(due(People.director(), TODAY.plusYears(100))).isEmpty();
    }

    @Test
    void what_is_decided_to_be_kept_does_not_fall_due_either() {
        as(People.coordinator(), () -> {
            records.ended("OTTO", PartialDate.day(LONG_AGO));
            records.decideToKeep(RetentionKind.INITIATIVE, TODAY);
        });

        assertThat(due(People.director(), TODAY.plusYears(100))).isEmpty();
    }

    @Test
    void time_runs_from_the_day_or_from_the_end_of_its_year() {
        as(People.coordinator(), () -> {
            var police = records.agency("Polisen");
            var otto = records.ended("OTTO", PartialDate.day(LONG_AGO));
            records.held(otto, police, "Skottdag", LocalDate.of(2024, 2, 29));
            retention.decide(
                    disposal(RetentionKind.ACTIVITY, CountedFrom.ENDED, false, 12, RetentionUnit.MONTHS, LONG_AGO));
            retention.decide(
                    disposal(RetentionKind.INITIATIVE, CountedFrom.ENDED, true, 2, RetentionUnit.YEARS, LONG_AGO));
        });

        assertThat(due(People.director(), TODAY))
                .extracting(DueItem::dueOn)
                .containsExactly(LocalDate.of(2018, 1, 1), LocalDate.of(2025, 2, 28));
        assertThat(due(People.director(), LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(due(People.director(), LocalDate.of(2018, 1, 1))).hasSize(1);
    }

    @Test
    void an_end_that_is_known_as_a_year_is_the_end_of_that_year() {
        as(People.coordinator(), () -> {
            records.ended("Tåget", new PartialDate(LocalDate.of(2015, 1, 1), DatePrecision.YEAR));
            retention.decide(
                    disposal(RetentionKind.INITIATIVE, CountedFrom.ENDED, false, 1, RetentionUnit.YEARS, LONG_AGO));
        });

        assertThat(due(People.director(), TODAY))
                .extracting(DueItem::dueOn)
                .containsExactly(LocalDate.of(2016, 12, 31));
    }

    @Test
    void what_has_not_ended_does_not_fall_due_and_an_unknown_day_is_told() {
        as(People.coordinator(), () -> {
            var otto = records.ended("OTTO", PartialDate.day(LONG_AGO));
            owner.execute("insert into initiative (name, status, visible_to) values ('Gammal', 'ONGOING', '{all}')");
            records.decideYears(RetentionKind.INITIATIVE, 1);
            assertThat(due(People.director(), TODAY))
                    .extracting(item -> item.ref().id())
                    .containsExactly(otto.value());
            assertThat(retention.countUndated()).isZero();

            retention.decide(
                    disposal(RetentionKind.INITIATIVE, CountedFrom.CHANGED, false, 1, RetentionUnit.MONTHS, TODAY));
            assertThat(due(People.director(), TODAY)).isEmpty();
            assertThat(due(People.director(), TODAY.plusMonths(1))).hasSize(1);
            assertThat(retention.countUndated()).isEqualTo(1);
        });
    }

    @Test
    void a_later_decision_replaces_an_earlier_one_from_its_day_on_and_both_are_kept() {
        as(People.coordinator(), () -> {
            records.ended("OTTO", PartialDate.day(LONG_AGO));
            records.decideYears(RetentionKind.INITIATIVE, 1);
            records.decideToKeep(RetentionKind.INITIATIVE, TODAY.plusDays(10));
        });

        assertThat(due(People.director(), TODAY.plusDays(9))).hasSize(1);
        assertThat(due(People.director(), TODAY.plusDays(10))).isEmpty();
        assertThat(as(People.dataProtectionOfficer(), retention::decisions))
                .extracting(RetentionDecision::action)
                .containsExactly(RetentionAction.KEEP, RetentionAction.DISPOSE);
    }

    @Test
    void a_decision_that_cannot_be_so_is_refused_at_its_field() {
        var soon = TODAY.plusDays(1);
        refused("length", disposal(RetentionKind.VISIT, CountedFrom.ENDED, true, null, RetentionUnit.YEARS, TODAY));
        refused("length", disposal(RetentionKind.VISIT, CountedFrom.ENDED, true, 0, RetentionUnit.YEARS, TODAY));
        refused("length", disposal(RetentionKind.VISIT, CountedFrom.ENDED, true, 1_000, RetentionUnit.YEARS, TODAY));
        refused("countedFrom", disposal(RetentionKind.EDITION, CountedFrom.ENDED, true, 1, RetentionUnit.YEARS, TODAY));
        refused("decidedOn", disposal(RetentionKind.VISIT, CountedFrom.ENDED, true, 1, RetentionUnit.YEARS, soon));
        refused("validFrom", keep("KS", "KS 1", TODAY, TODAY.minusDays(1)));
        refused("body", keep(" ", "KS 1", TODAY, TODAY));
        refused("reference", keep("KS", "", TODAY, TODAY));
        refused("decidedOn", keep("KS", "KS 1", null, TODAY));
    }

    @Test
    void each_sees_what_row_security_lets_through_and_the_count_is_of_that() {
        as(People.director(), () -> {
            var police = records.agency("Polisen");
            var otto = records.ended("OTTO", PartialDate.day(LONG_AGO));
            records.held(otto, police, "Öppet", LONG_AGO);
            records.held(otto, police, "Hemligt", LONG_AGO, DueRecords.red(1L));
            records.decideYears(RetentionKind.ACTIVITY, 1);
            assertThat(due(People.director(), TODAY))
                    .extracting(DueItem::name, DueItem::label)
                    .containsExactlyInAnyOrder(tuple("Öppet", Label.GREEN), tuple("Hemligt", Label.RED));
        });

        assertThat(due(People.coordinator(), TODAY)).extracting(DueItem::name).containsExactly("Öppet");
        assertThat(as(People.coordinator(), () -> retention.count(DueFilter.ALL)))
                .isEqualTo(1);
        assertThat(due(People.dataProtectionOfficer(), TODAY))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.name()).isEmpty())
                .allSatisfy(item -> assertThat(item.label()).isNull());
        assertThat(due(People.coordinatorElsewhere(), TODAY)).isEmpty();
    }

    @Test
    void others_see_no_list_and_decide_nothing() {
        assertThatThrownBy(() -> due(People.member(1L), TODAY)).isInstanceOf(AccessDeniedException.class);
        for (var who : List.of(People.member(1L), People.dataProtectionOfficer())) {
            assertThatThrownBy(() -> as(who, () -> records.decideYears(RetentionKind.VISIT, 1)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void what_is_held_back_says_until_when_and_why_and_is_let_go_again() {
        var ref = as(People.coordinator(), () -> {
            records.ended("OTTO", PartialDate.day(LONG_AGO));
            records.decideYears(RetentionKind.INITIATIVE, 1);
            return due(People.coordinator(), TODAY).getFirst().ref();
        });
        as(People.director(), () -> retention.hold(ref, new HoldData(TODAY.plusDays(2), "Forskning pågår")));
        as(People.director(), () -> retention.hold(ref, new HoldData(TODAY.plusDays(5), "Rättssak")));

        var held = due(People.coordinator(), TODAY).getFirst();
        assertThat(held.hold())
                .isNotNull()
                .extracting(Hold::until, Hold::reason)
                .containsExactly(TODAY.plusDays(5), "Rättssak");
        assertThat(due(People.coordinator(), TODAY.plusDays(6)).getFirst().hold())
                .isNull();
        assertThat(due(People.dataProtectionOfficer(), TODAY).getFirst().hold())
                .isNotNull()
                .extracting(Hold::reason)
                .isEqualTo("");

        as(People.coordinator(), () -> retention.release(ref));
        assertThat(due(People.coordinator(), TODAY).getFirst().hold()).isNull();
        assertThatThrownBy(() -> as(People.coordinator(), () -> retention.release(ref)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> as(People.coordinator(), () -> retention.hold(ref, new HoldData(TODAY, " "))))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() ->
                        as(People.coordinator(), () -> retention.hold(ref, new HoldData(TODAY.minusDays(1), "x"))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void why_a_record_of_a_few_is_held_back_is_told_to_those_few() {
        as(People.director(), () -> {
            var otto = records.ended("OTTO", PartialDate.day(LONG_AGO));
            records.narrow(otto, DueRecords.red(1L));
            records.decideYears(RetentionKind.INITIATIVE, 1);
            retention.hold(new DueRef(RetentionKind.INITIATIVE, otto.value()), new HoldData(TODAY, "Hemligt skäl"));
        });

        assertThat(owner.names("select visible_to::text from retention_hold")).containsExactly("{i1}");
        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> retention.hold(new DueRef(RetentionKind.INITIATIVE, 1), new HoldData(TODAY, "Nyfiken"))))
                .isInstanceOf(NoSuchElementException.class);
    }

    private List<DueItem> due(Caller who, LocalDate day) {
        return as(
                who,
                () -> retention.list(
                        new DueFilter("", null, day, null), new Sort<>(DueSort.DUE_ON, false), Page.first(50)));
    }

    private void refused(String field, RetentionDecisionData data) {
        assertThatThrownBy(() -> as(People.coordinator(), () -> retention.decide(data)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private static RetentionDecisionData keep(
            String body, String reference, @Nullable LocalDate decided, LocalDate from) {
        return new RetentionDecisionData(
                RetentionKind.VISIT, RetentionAction.KEEP, null, false, null, null, body, reference, decided, from, "");
    }
}

package se.samsyn.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samsyn.retention.DueRecords.LONG_AGO;
import static se.samsyn.retention.DueRecords.TODAY;
import static se.samsyn.retention.DueRecords.disposal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.audit.AuditService;
import se.samsyn.initiative.PartialDate;
import se.samsyn.picture.EditionListItem;
import se.samsyn.picture.EditionService;
import se.samsyn.picture.FreezeData;
import se.samsyn.picture.KnownRegistry;
import se.samsyn.picture.PictureKind;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;
import se.samsyn.shared.Sort;

/** Kinds that only the database's own function may remove, and kinds that rest on each other. */
class DisposeOtherKindsTest extends DatabaseTest {

    @Autowired
    private RetentionService retention;

    @Autowired
    private DisposalService disposals;

    @Autowired
    private DueRecords records;

    @Autowired
    private EditionService editions;

    @Autowired
    private KnownRegistry registry;

    @Autowired
    private AuditService log;

    @Autowired
    private OwnersHand owner;

    @Test
    void an_edition_goes_with_its_copies_and_its_number_is_not_given_again() {
        registry.fill();
        as(People.coordinator(), () -> {
            freeze(new FreezeData(null, "Strategisk", PictureKind.STRATEGIC, ""));
            var picture = editions.pictures().getFirst();
            freeze(new FreezeData(picture, "", null, ""));
        });
        owner.execute("update edition set frozen_at = '2015-01-01'");
        as(People.coordinator(), () -> records.decideYears(RetentionKind.EDITION, 1));

        var seen = preview(all());
        assertThat(seen.rows()).extracting(DueItem::name).containsExactly("Strategisk 1", "Strategisk 2");
        assertThat(seen.along()).containsKey("retention.along.contents");
        dispose(seen);

        assertThat(owner.names("select 1 from edition_content")).isEmpty();
        as(People.coordinator(), () -> freeze(new FreezeData(editions.pictures().getFirst(), "", null, "")));
        assertThat(as(People.coordinator(), editions::list))
                .extracting(EditionListItem::number)
                .containsExactly(3);
    }

    @Test
    void what_rests_on_each_other_goes_together_and_not_apart() {
        owner.execute("""
                insert into agency (id, name, kind, ended_on) overriding system value values (1, 'Rotel', 'POLICE', '2010-01-01');
                insert into agency (id, name, kind, ended_on, parent_id) overriding system value
                  values (2, 'Grupp', 'POLICE', '2010-01-01', 1);
                insert into person (id, name) overriding system value values (1, 'Anna Ek'), (2, 'Bo Al');
                insert into person_role (person_id, agency_id, title, known_on, valid_to)
                  values (1, 2, 'Chef', '2009-01-01', '2009-12-31'), (2, null, 'Rektor', '2009-01-01', null);
                insert into initiative (id, name, status, visible_to) overriding system value values (1, 'OTTO', 'ONGOING', '{all}');
                insert into visit (id, name, kind, visited_on, host_agency_id, label, visible_to) overriding system value
                  values (1, 'Besök', 'MEDIA', '2009-05-01', 1, 'GREEN', '{all}');
                insert into visit_participant (visit_id, person_id, part, visible_to) values (1, 1, 'HOST', '{all}');
                insert into visit_initiative (visit_id, initiative_id, visible_to, initiative_visible_to) values (1, 1, '{all}', '{all}');
                insert into promise (visit_id, words, state, visible_to) values (1, 'Återkomma', 'OPEN', '{all}');
                insert into statement (id, person_id, visit_id, words, direct, visible_to) overriding system value
                  values (1, 1, 1, 'Bra', true, '{all}');
                """);
        as(People.coordinator(), () -> {
            for (var kind :
                    List.of(RetentionKind.AGENCY, RetentionKind.PERSON, RetentionKind.VISIT, RetentionKind.STATEMENT)) {
                records.decideYears(kind, 1);
            }
        });

        var visit = preview(List.of(new DueRef(RetentionKind.VISIT, 1)));
        assertThat(visit.stops()).extracting(Disposal.Stop::by).containsExactly(RecordRef.of(RecordKind.STATEMENT, 1));
        var alone = preview(List.of(new DueRef(RetentionKind.AGENCY, 1)));
        assertThat(alone.stops())
                .extracting(Disposal.Stop::by)
                .containsExactlyInAnyOrder(RecordRef.of(RecordKind.AGENCY, 2), RecordRef.of(RecordKind.VISIT, 1));

        var together = preview(all());
        assertThat(together.isPossible()).isTrue();
        assertThat(together.along())
                .containsAllEntriesOf(Map.of(
                        "retention.along.roles", 1,
                        "retention.along.promises", 1,
                        "retention.along.participants", 1,
                        "retention.along.shown", 1));
        dispose(together);

        assertThat(owner.names("select name from person union all select name from agency"
                        + " union all select name from visit union all select name from initiative"))
                .containsExactly("Bo Al", "OTTO");
    }

    @Test
    void only_what_is_settled_of_requests_and_what_was_said_earlier_goes() {
        owner.execute("""
                insert into access_request (id, record_kind, record_id, asked_by_id, asked_by, reason, state, decided_at)
                  overriding system value values
                  (1, 'VISIT', 1, 9, 'Bo', 'x', 'ASKED', null), (2, 'VISIT', 2, 9, 'Bo', 'x', 'GRANTED', '2015-01-01'),
                  (3, 'VISIT', 3, 9, 'Bo', 'x', 'REFUSED', '2015-01-01');
                insert into screening_decision (id, decided_at, identity_id, decided_by, record_kind, field, rule, ground)
                  overriding system value values (1, '2015-01-01', 1, 'x', 'GOAL', 'name', 'x', 'NOT_PERSONAL');
                insert into article_import (id, state, text, started_by, started_at) overriding system value
                  values (1, 'DISCARDED', '', 'x', '2015-01-01');
                """);
        as(People.coordinator(), () -> {
            var otto = records.ended("OTTO", PartialDate.day(LONG_AGO));
            records.narrow(otto, Sharing.of(Label.AMBER));
            for (var kind : List.of(
                    RetentionKind.ACCESS_REQUEST,
                    RetentionKind.SCREENING_DECISION,
                    RetentionKind.ARTICLE_IMPORT,
                    RetentionKind.LOG_CONTENT)) {
                records.decideYears(kind, 1);
            }
        });
        owner.execute(
                "update audit_version set at = '2015-01-01'; update audit_entry set at = '2015-01-01' where number in"
                        + " (select number from audit_version)");

        var due = all();
        assertThat(due)
                .containsExactlyInAnyOrder(
                        new DueRef(RetentionKind.ACCESS_REQUEST, 3),
                        new DueRef(RetentionKind.SCREENING_DECISION, 1),
                        new DueRef(RetentionKind.ARTICLE_IMPORT, 1),
                        new DueRef(RetentionKind.LOG_CONTENT, 1),
                        new DueRef(RetentionKind.LOG_CONTENT, 2));
        dispose(preview(due));

        assertThat(owner.names("select id from access_request order by id")).containsExactly("1", "2");
        assertThat(owner.names("select 'x' from screening_decision union all select 'x' from article_import"))
                .isEmpty();
        assertThat(owner.names("select number from audit_version")).containsExactly("3");
        assertThat(owner.names("select name from initiative")).containsExactly("OTTO");
        assertThat(as(People.director(), log::verify).disposed()).isEqualTo(2);
    }

    @Test
    void an_account_that_has_ended_goes_unless_it_has_a_part_elsewhere() {
        owner.execute("""
                insert into commons.identity (id, username, display_name, password_hash) overriding system value
                  values (21, 'slut', 'Slut Här', 'x'), (22, 'borta', 'Borta Här', 'x'), (23, 'kvar', 'Kvar Här', 'x');
                insert into commons.membership (identity_id, municipality_code, role, ended_at) values
                  (21, '0127', 'READER', '2015-01-01'), (22, '0127', 'READER', '2015-01-01'),
                  (22, '0184', 'READER', null), (23, '0127', 'READER', null), (23, '0127', 'COORDINATOR', '2015-01-01');
                """);
        as(People.coordinator(), () -> records.decideYears(RetentionKind.ACCOUNT, 1));

        var due = all();
        assertThat(due)
                .extracting(DueRef::kind, DueRef::id)
                .containsExactlyInAnyOrder(tuple(RetentionKind.ACCOUNT, 21L), tuple(RetentionKind.ACCOUNT, 22L));
        dispose(preview(due));

        assertThat(owner.names("select username from commons.identity order by 1"))
                .containsExactly("borta", "kvar");
        assertThat(owner.names("select identity_id || ' ' || municipality_code from commons.membership order by 1"))
                .containsExactly("22 0184", "23 0127", "23 0127");
    }

    @Test
    void an_agency_that_somebody_still_acts_for_does_not_fall_due() {
        owner.execute("""
                insert into agency (id, name, kind, ended_on) overriding system value
                  values (1, 'Rotel', 'POLICE', '2010-01-01'), (2, 'Grupp', 'POLICE', '2010-01-01'), (3, 'Pluton', 'POLICE', '2010-01-01');
                insert into commons.identity (id, username, display_name, password_hash) overriding system value
                  values (21, 'kvar', 'Kvar Här', 'x'), (22, 'slut', 'Slut Här', 'x');
                insert into commons.membership (identity_id, municipality_code, role, agency_id, ended_at) values
                  (21, '0127', 'MEMBER', 1, null), (22, '0127', 'MEMBER', 2, '2015-01-01'), (22, '0184', 'MEMBER', 3, null);
                """);
        as(People.coordinator(), () -> records.decideYears(RetentionKind.AGENCY, 1));

        assertThat(all())
                .as("ended accounts do not keep an agency, nor do those of another municipality")
                .extracting(DueRef::id)
                .containsExactlyInAnyOrder(2L, 3L);
        assertThat(preview(List.of(new DueRef(RetentionKind.AGENCY, 1))).rows()).isEmpty();

        owner.execute("update commons.membership set ended_at = now() where identity_id = 21");
        assertThat(all()).contains(new DueRef(RetentionKind.AGENCY, 1));
    }

    @Test
    void what_keeps_a_record_keeps_what_it_said_earlier() {
        as(People.coordinator(), () -> {
            var otto = records.ended("OTTO", PartialDate.day(LONG_AGO));
            records.decideYears(RetentionKind.INITIATIVE, 1);
            retention.decide(
                    disposal(RetentionKind.LOG_CONTENT, CountedFrom.REGISTERED, false, 1, RetentionUnit.MONTHS, TODAY));
            retention.hold(new DueRef(RetentionKind.INITIATIVE, otto.value()), new HoldData(TODAY.plusYears(1), "Sak"));
        });
        owner.execute("update audit_version set at = '2015-01-01'");

        assertThat(as(People.coordinator(), () -> disposals.preview(all())).held())
                .extracting(item -> item.ref().kind())
                .containsExactly(RetentionKind.INITIATIVE, RetentionKind.LOG_CONTENT);
    }

    private List<DueRef> all() {
        return as(People.director(), () -> retention.list(DueFilter.ALL, new Sort<>(DueSort.DUE_ON, false), Page.ALL))
                .stream()
                .map(DueItem::ref)
                .toList();
    }

    private Disposal preview(List<DueRef> refs) {
        return as(People.director(), () -> disposals.preview(refs));
    }

    private void dispose(Disposal seen) {
        assertThat(seen.isPossible()).isTrue();
        as(People.director(), () -> disposals.dispose(seen, "Fallit för gallring"));
    }

    private void freeze(FreezeData data) {
        editions.freeze(data, KnownRegistry.HALF_YEAR);
    }
}

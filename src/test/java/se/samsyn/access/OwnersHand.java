package se.samsyn.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseProperties;
import org.springframework.stereotype.Component;
import se.samsyn.EmptyRegistries;

/** Writes and reads in Botkyrka's schema as the role that owns it, to whom row security does not apply. */
@Component
public class OwnersHand {

    private final DataSourceProperties application;
    private final LiquibaseProperties owner;

    private final EmptyRegistries emptyRegistries;

    OwnersHand(DataSourceProperties application, LiquibaseProperties owner, EmptyRegistries emptyRegistries) {
        this.emptyRegistries = emptyRegistries;
        this.application = application;
        this.owner = owner;
    }

    /** One row in each table, all with the number of the label. */
    public void writeRows(Label label) {
        var id = label.ordinal() + 1;
        var initiative = keys(Audience.of(label, null, List.of(1L), List.of(1L)));
        var held = keys(Audience.of(label, 1L, List.of(1L), List.of(1L)));
        if (id == 1) {
            // the rules that come with the program would be counted with those below
            emptyRegistries.run();
            execute("delete from m0127.screening_rule; delete from m0184.screening_rule;"
                    + " delete from m0127.release_rule; delete from m0184.release_rule");
        }
        execute("""
                insert into screening_rule (id, kind, name) overriding system value values (%1$d, 'WORDS', 'Ord %1$d');
                insert into screening_decision (identity_id, decided_by, record_kind, field, rule_id, rule, ground)
                  values (1, 'x', 'GOAL', 'name', %1$d, 'Ord %1$d', 'NOT_PERSONAL');
                insert into area (id, name, kind) overriding system value values (%1$d, 'Alby %1$d', 'DISTRICT');
                insert into agency (id, name, kind) overriding system value values (%1$d, 'Enhet %1$d', 'SCHOOL');
                insert into agency_name (agency_id, name) values (%1$d, 'Skola %1$d');
                insert into agency_merge (id, kept_id, gone_id, gone_name, reason, merged_by, gone, kept_before) overriding system value
                  values (1000 + %1$d, 99, 100 + %1$d, 'x', 'x', 'x', '{}', '{}');
                insert into agency_merge_row (merge_id, step, table_name, key, before, after) values (1000 + %1$d, 'MOVED', 'x', '{}', '{}', '{}');
                insert into person (id, name) overriding system value values (%1$d, 'Anna %1$d');
                insert into person_role (person_id, title, known_on) values (%1$d, 'Chef', '2026-01-01');
                insert into initiative (id, name, status, label, visible_to) overriding system value
                  values (%1$d, 'Initiativ %1$d', 'ONGOING', '%2$s', '%3$s');
                insert into initiative_agency (initiative_id, agency_id, role, visible_to) values (%1$d, 1, 'ACCOUNTABLE', '%3$s');
                insert into initiative_area (initiative_id, area_id, visible_to) values (%1$d, 1, '%3$s');
                insert into initiative_evidence (initiative_id, criterion, words, source, visible_to)
                  values (%1$d, 'PROBLEM', 'x', 'x', '%3$s');
                insert into initiative_budget (initiative_id, amount, visible_to) values (%1$d, 1, '%3$s');
                insert into initiative_grant (initiative_id, funder, by_ordinance, state, amount, year, visible_to)
                  values (%1$d, 'x', true, 'GRANTED', 1, 2026, '%3$s');
                insert into initiative_variant (initiative_id, field, words, recorded_by, visible_to)
                  values (%1$d, 'ORIGIN', 'x', 'x', '%3$s');
                insert into initiative_transfer (initiative_id, visible_to) values (%1$d, '%3$s');
                insert into initiative_relation (initiative_id, other_id, kind, visible_to, other_visible_to)
                  select %1$d, id, 'RELATED', '%3$s', visible_to from initiative where id = %1$d - 1
                  union all select id, %1$d, 'FOLLOWS', visible_to, '%3$s' from initiative where id = %1$d - 1;
                insert into problem (id, name, category, kind, source, registered_on) overriding system value
                  values (%1$d, 'Problem %1$d', 'DRUGS', 'CRIME', 'x', '2026-01-01');
                insert into problem_area (problem_id, area_id) values (%1$d, %1$d);
                insert into problem_initiative (problem_id, initiative_id, visible_to) values (%1$d, %1$d, '%3$s');
                insert into agreement (id, name, purposes, remind_days) overriding system value
                  values (%1$d, 'Avtal %1$d', '{x}', 90);
                insert into agreement_party (agreement_id, agency_id, position) values (%1$d, %1$d, 0);
                insert into agreement_area (agreement_id, area_id) values (%1$d, %1$d);
                insert into agreement_initiative (agreement_id, initiative_id, visible_to) values (%1$d, %1$d, '%3$s');
                insert into pledge (id, name, words, starts_on, ends_on, follow_up_on) overriding system value
                  values (%1$d, 'Löfte %1$d', 'x', '2026-01-01', '2026-02-01', '2026-02-01');
                insert into pledge_agency (pledge_id, agency_id) values (%1$d, %1$d);
                insert into pledge_area (pledge_id, area_id) values (%1$d, %1$d);
                insert into council (id, name, led_by_id) overriding system value values (%1$d, 'Råd %1$d', %1$d);
                insert into council_member (council_id, person_role_id, part)
                  select %1$d, id, 'MEMBER' from person_role where person_id = %1$d;
                insert into council_meeting (id, council_id, held_on) overriding system value values (%1$d, %1$d, '2026-01-01');
                insert into council_attendance (meeting_id, person_id) values (%1$d, %1$d);
                insert into council_decision (id, meeting_id, words) overriding system value values (%1$d, %1$d, 'x');
                insert into council_decision_initiative (decision_id, initiative_id, visible_to) values (%1$d, %1$d, '%3$s');
                insert into goal (id, initiative_id, position, name, result_type, visible_to) overriding system value
                  values (%1$d, %1$d, 1, 'Mål', 'OUTPUT', '%3$s');
                insert into review (id, initiative_id, held_on, decision, reason, next_review_on, status_before, status_after,
                  decided_by_id, decided_by, visible_to) overriding system value
                  values (%1$d, %1$d, '2026-01-01', 'CONTINUE', 'x', '2026-06-01', 'ONGOING', 'ONGOING', 1, 'x', '%3$s');
                insert into review_follow_up (review_id, initiative_id, words, due_on, visible_to)
                  values (%1$d, %1$d, 'x', '2026-02-01', '%3$s');
                insert into question (kind, initiative_id, agency_id, words, state, asked_by_id, asked_by, answer, answered_by_id,
                  answered_by, answered_at, visible_to)
                  values ('QUESTION', %1$d, 1, 'x', 'ANSWERED', 1, 'x', 'x', 3, 'x', now(), '%3$s');
                insert into confirmation (initiative_id, agency_id, holds, said_on, said_by_id, said_by, visible_to)
                  values (%1$d, 1, true, '2026-01-01', 3, 'x', '%3$s');
                insert into need_snooze (kind, initiative_id, until, reason, snoozed_by_id, visible_to)
                  values ('REVIEW', %1$d, '2030-01-01', 'x', 1, '{i1}');
                insert into saved_view (id, place, name, query, owner_id, owner) overriding system value
                  values (%1$d, 'initiativ', 'Vy %1$d', '', 1, 'x');
                insert into view_preset (identity_id, place, view_id) values (1, 'p%1$d', %1$d);
                insert into bulk_change (id, kind, field, size, made_by_id, made_by) overriding system value
                  values (%1$d, 'INITIATIVE', 'status', 1, 1, 'x');
                insert into bulk_change_record (bulk_change_id, initiative_id, said, says, visible_to)
                  values (%1$d, %1$d, '', '', '%3$s');
                insert into goal_follow_up (goal_id, followed_up_on, colour, note, recorded_by, visible_to)
                  values (%1$d, '2026-01-01', 'GREEN', '', 'x', '%3$s');
                insert into indicator (id, goal_id, name, measure, direction, visible_to) overriding system value
                  values (%1$d, %1$d, 'Antal', 'COUNT', 'UP', '%3$s');
                insert into measurement (indicator_id, measured_on, value, source, label, visible_to)
                  values (%1$d, '2026-01-01', 1, 'x', '%2$s', '%3$s');
                insert into activity (id, initiative_id, agency_id, kind, held_on, recorded_by, label, visible_to)
                  overriding system value values (%1$d, 1, 1, 'MEETING', '2026-01-01', 'x', '%2$s', '%4$s');
                insert into activity_agency (activity_id, agency_id, recorded_by_id, visible_to) values (%1$d, 1, 1, '%4$s');
                insert into visit (id, name, kind, visited_on, host_agency_id, label, visible_to) overriding system value
                  values (%1$d, 'Besök', 'MEDIA', '2026-01-01', 1, '%2$s', '%4$s');
                insert into visit_participant (visit_id, person_id, part, visible_to) values (%1$d, %1$d, 'HOST', '%4$s');
                insert into visit_initiative (visit_id, initiative_id, visible_to, initiative_visible_to)
                  values (%1$d, %1$d, '%4$s', '%3$s');
                insert into visit_programme_item (visit_id, position, item, visible_to) values (%1$d, 1, 'Kaffe', '%4$s');
                insert into statement (person_id, visit_id, words, direct, visible_to) values (%1$d, %1$d, 'Bra', true, '%4$s');
                insert into promise (visit_id, words, state, visible_to) values (%1$d, 'Återkomma', 'OPEN', '%4$s');
                insert into article (id, title) overriding system value values (%1$d, 'Artikel %1$d');
                insert into article_address (address_key, article_id, address) values ('a%1$d', %1$d, 'https://a/%1$d');
                insert into article_link (article_id, relation, initiative_id, visible_to)
                  values (%1$d, 'MENTIONS', %1$d, '%3$s');
                insert into table_import (id, kind, file_name, content, rows, started_by, state, done_at, visible_to) overriding system value
                  select %1$d, 'INITIATIVE', 'x.xlsx', '{}', '[]', 'x', case when k = '{keepers}' then 'DONE' else 'DRAFT' end,
                    case when k = '{keepers}' then now() end, k from (select '%5$s'::text[] as k) w;
                insert into table_import_record (import_id, line, initiative_id, created, version_after, visible_to)
                  values (%1$d, 1, %1$d, false, 1, '%3$s');
                insert into table_import_word (kind, field, word, means) values ('INITIATIVE', '', 'w%1$d', 'name');
                insert into article_import (id, state, text, started_by) overriding system value values (%1$d, 'DRAFT', 'x', 'x');
                insert into article_import_record (import_id, position, kind, record_id) values (%1$d, 1, 'AGENCY', 1);
                insert into picture (id, name, kind) overriding system value values (%1$d, 'Bild %1$d', 'WEEKLY');
                insert into edition (id, picture_id, number, period_from, period_to, frozen_by)
                  overriding system value values (%1$d, %1$d, 1, '2026-01-01', '2026-02-01', 'x');
                insert into edition_content (edition_id, position, visible_to, content) values (%1$d, 0, '%4$s', '{}');
                insert into access_request (record_kind, record_id, asked_by_id, asked_by, reason, visible_to)
                  values ('VISIT', %1$d, 9, 'x', 'x', '%4$s');
                insert into audit_entry (number, at, actor_id, actor, acting, agency, action, about, previous_hash, hash)
                  values (%1$d, now(), 1, 'x', '', '', 'READ', '', '', '');
                insert into audit_version (number, at, actor, agency, action, kind, record_id, content, salt, visible_to,
                  visible_now, initiative_id)
                  values (%1$d, now(), 'x', '', 'CHANGED', 'INITIATIVE', %1$d, '{}', '', '%3$s', '%3$s', %1$d);
                insert into release_rule (id, citation, words) overriding system value values (%1$d, '%1$d kap.', 'x');
                insert into release_package (id, reference, received_on, created_by, visible_to) overriding system value
                  values (%1$d, 'KS %1$d', '2026-01-01', 'x', '%5$s');
                insert into release_request (package_id, asked_for, visible_to) values (%1$d, 'x', '%5$s');
                insert into release_record (id, package_id, record_kind, record_id, fingerprint, visible_to)
                  overriding system value values (%1$d, %1$d, 'INITIATIVE', %1$d, 'x', '%5$s');
                insert into release_mark (picked_id, field, verdict, rule_id, origin, visible_to)
                  values (%1$d, 'name', 'WITHHELD', %1$d, 'HAND', '%5$s');
                insert into release_decision (package_id, grounds, document, visible_to) values (%1$d, 'x', '\\x00', '%5$s');
                insert into retention_decision (id, kind, action, body, reference, decided_on, valid_from, recorded_by_id, recorded_by)
                  overriding system value values (%1$d, 'VISIT', 'KEEP', 'x', 'x', '2026-01-01', '2026-01-01', 1, 'x');
                insert into retention_hold (kind, record_id, until, reason, placed_by, visible_to)
                  values ('VISIT', %1$d, '2030-01-01', 'x', 'x', '%5$s');
                insert into disposal (id, disposed_at, disposed_by_id, disposed_by, reason) overriding system value
                  values (%1$d, '2026-01-01', 1, 'x', 'x');
                insert into disposal_item (disposal_id, disposed_at, kind, record_id) values (%1$d, '2026-01-01', 'GOAL', %1$d);
                insert into attachment (id, initiative_id, visible_to, title, file_name, file_type, size, sha256, agency_id,
                  added_by_id, added_by) overriding system value
                  values (%1$d, %1$d, '%3$s', 'Bilaga', 'a.pdf', 'PDF', 1, repeat('0', 64), 1, 1, 'x');
                insert into attachment_content (attachment_id, added_by_id, visible_to, own_visible_to, position, bytes)
                  values (%1$d, 1, '%3$s', '{all}', 0, '\\x00');
                """.formatted(id, label.name(), initiative, held, label == Label.RED ? "{i1}" : "{keepers}"));
    }

    public List<String> names(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that may be updated. */
    String anyColumn(String table) {
        return names("select attname from pg_attribute where attrelid = 'm0127." + table + "'::regclass and attnum > 0"
                        + " and attidentity = '' and attgenerated = '' and attname <> 'visible_to' order by attnum")
                .getFirst();
    }

    public void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(application.determineUrl(), owner.getUser(), owner.getPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = m0127, commons");
        }
        return connection;
    }

    private static String keys(Audience audience) {
        return "{" + String.join(",", audience.keys()) + "}";
    }
}

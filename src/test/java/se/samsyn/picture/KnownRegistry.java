package se.samsyn.picture;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.People;
import se.samsyn.access.CurrentCaller;

/**
 * A small registry whose right picture was worked out by hand. The period is the first half of 2026, 181 days; the one
 * before is 4 July to 31 December 2025.
 */
@Component
public class KnownRegistry {

    public static final PictureQuery HALF_YEAR =
            new PictureQuery(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), null);

    private final DSLContext dsl;
    private final TransactionTemplate transaction;

    KnownRegistry(DSLContext dsl, TransactionTemplate transaction) {
        this.dsl = dsl;
        this.transaction = transaction;
    }

    /** Carries out SQL as Botkyrka's coordinator. */
    public void run(String sql) {
        CurrentCaller.call(People.coordinator(), () -> transaction.execute(_ -> dsl.execute(sql)));
    }

    public void fill() {
        run("""
                insert into area (id, name, kind) overriding system value values
                  (1, 'Alby', 'DISTRICT'), (2, 'Fittja', 'DISTRICT'), (3, 'Tumba', 'DISTRICT'), (4, 'Vårsta', 'DISTRICT'),
                  (5, 'Torget', 'PLACE')""");
        run("""
                insert into agency (id, name, kind) overriding system value values
                  (1, 'Miljöenheten', 'MUNICIPAL_ADMINISTRATION'), (2, 'Polisen', 'POLICE'),
                  (3, 'Fonden', 'STATE_AGENCY'), (4, 'Skolan', 'SCHOOL')""");
        run("""
                insert into initiative (id, name, status, started_on, started_precision, ended_on, ended_precision)
                overriding system value values
                  (1, 'OTTO', 'ONGOING', '2023-01-01', 'YEAR', null, null),
                  (2, 'Tåget', 'ONGOING', '2026-02-01', 'DAY', null, null),
                  (3, 'Vilan', 'PAUSED', null, null, null, null),
                  (4, 'Gamla', 'ENDED', '2020-01-01', 'YEAR', '2024-12-31', 'DAY'),
                  (5, 'Nyss', 'ENDED', '2020-01-01', 'YEAR', '2026-03-01', 'DAY')""");
        run("""
                insert into initiative_agency (initiative_id, agency_id, role, ended_on) values
                  (1, 1, 'REPORTING', null), (1, 1, 'ACCOUNTABLE', null), (1, 2, 'IMPLEMENTING', null),
                  (1, 3, 'FUNDING', null), (2, 4, 'ACCOUNTABLE', null), (2, 2, 'IMPLEMENTING', '2025-12-31'),
                  (3, 2, 'IMPLEMENTING', null)""");
        run("insert into initiative_area (initiative_id, area_id) values (1, 1), (1, 2), (2, 1)");
        run("""
                insert into activity (id, initiative_id, agency_id, area_id, kind, held_on, source, recorded_by)
                overriding system value values
                  (1, 1, 1, 1, 'INSPECTION', '2026-01-10', 'Påhittad', 'x'),
                  (2, 1, 1, 1, 'MEETING', '2026-02-10', '', 'x'),
                  (3, 1, 4, 3, 'MEETING', '2026-06-30', '', 'x'),
                  (4, 1, 1, null, 'MEETING', '2026-03-01', '', 'x'),
                  (5, 1, 1, 1, 'INSPECTION', '2025-12-31', 'Påhittad', 'x'),
                  (6, 1, 1, 1, 'INSPECTION', '2025-07-03', '', 'x'),
                  (7, 1, 1, 1, 'INSPECTION', '2026-07-01', '', 'x')""");
        run(
                "insert into activity_agency (activity_id, agency_id, recorded_by_id) values (2, 2, 1), (2, 1, 1), (7, 2, 1)");
        run("""
                insert into goal (id, initiative_id, position, name, result_type, ended_on) overriding system value values
                  (1, 1, 1, 'Mindre svartarbete', 'OUTCOME', null), (2, 1, 2, 'Fler tillsyner', 'OUTPUT', null),
                  (3, 2, 1, 'Lugnare skola', 'OUTCOME', null), (4, 1, 3, 'Gammalt mål', 'OUTPUT', '2025-01-01'),
                  (5, 5, 1, 'Nyss nått', 'OUTPUT', null)""");
        run("""
                insert into goal_follow_up (goal_id, followed_up_on, colour, note, recorded_by) values
                  (1, '2026-01-01', 'YELLOW', '', 'x'), (1, '2026-05-01', 'GREEN', 'Bra', 'x'), (1, '2026-08-01', 'RED', '', 'x'),
                  (3, '2026-04-01', 'RED', '', 'x'), (5, '2026-02-01', 'GREEN', '', 'x')""");
        run("""
                insert into indicator (id, goal_id, name, unit, measure, direction, target) overriding system value values
                  (1, 1, 'Antal brister', 'st', 'COUNT', 'DOWN', 40), (2, 2, 'Antal tillsyner', '', 'COUNT', 'UP', null)""");
        run("""
                insert into measurement (indicator_id, measured_on, value, source) values
                  (1, '2026-02-01', 30, 'Räknat'), (1, '2026-06-01', 34.5, 'Påhittat'), (1, '2026-09-01', 50, 'Räknat')""");
        run("""
                insert into visit (id, name, kind, visited_on, place, area_id, cancelled) overriding system value values
                  (1, 'Ministern', 'POLITICAL', '2026-01-31', 'Rikstens skola', 1, false),
                  (2, 'Landshövdingen', 'POLITICAL', '2024-01-01', '', null, false),
                  (3, 'Gamla delegationen', 'MEDIA', '2023-01-01', '', null, false),
                  (4, 'Inställt besök', 'MEDIA', '2026-02-01', '', null, true)""");
        run("""
                insert into promise (id, visit_id, words, agency_id, due_on, state, settled_on) overriding system value values
                  (1, 1, 'Skicka underlag', 2, '2026-03-01', 'OPEN', null), (2, 1, 'Bjuda in', null, null, 'KEPT', '2026-02-02'),
                  (3, 2, 'Se över lagen', null, null, 'OPEN', null), (4, 2, 'Återkomma', null, null, 'KEPT', '2024-02-01'),
                  (5, 3, 'Skriva', null, null, 'BROKEN', '2024-02-01')""");
        run("""
                insert into article (id, title, published_on, withdrawn_on) overriding system value values
                  (1, 'Om OTTO', '2026-02-01', null), (2, 'Om ingenting', '2026-03-01', null), (3, 'Utan datum', null, null),
                  (4, 'Tillbakadragen', '2026-02-02', '2026-02-03'), (5, 'För gammal', '2025-02-02', null)""");
        run("""
                insert into article_link (article_id, relation, initiative_id, agency_id) values
                  (1, 'MAIN_SUBJECT', 1, null), (1, 'MENTIONS', 1, null), (3, 'MENTIONS', null, 2)""");
        // a new row is for keepers until somebody says otherwise
        for (var table : List.of("initiative", "visit", "activity", "measurement")) {
            run("update " + table + " set visible_to = '{all}'");
        }
        run("update article_link set visible_to = '{all}' where num_nonnulls(initiative_id, visit_id) = 0");
    }
}

package se.samsyn.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A registry of the size that Samsyn is measured at: 2,000 initiatives, 400 agencies, 10,000 goals, 100,000 measurements, and
 * what goes with them (20,000 activities, 2,000 articles, 900 statements). Of the initiatives 60 % are GREEN, 25 % AMBER,
 * 10 % AMBER+STRICT and 5 % RED (for identity 1); what belongs to them follows. The words are made of the same sixty times
 * sixty parts that the subject's own are made of, so that they are found within each other. The same every time.
 */
final class RegistryFiller {

    private static final String COMMON =
            "och,i,att,det,som,en,på,är,av,för,med,till,den,har,de,inte,om,ett,vi,från,så,kan,"
                    + "men,sig,var,hos,under,efter,vid,alla,ska,mellan,genom,flera,varje,också,över,nya,bli,blir,vecka,månad,året,fler,"
                    + "färre,sedan,där,här,både,samt,utan,inom,kring,hela,flest,ofta,minst,varit,börjar,slutar";

    private static final String FIRST =
            "brotts,skol,trygghets,ungdoms,narkotika,natt,fält,föräldra,heders,bidrags,arbetslivs,"
                    + "grannsam,medborgar,barn,familje,polis,kommun,bostads,fritids,idrotts,centrum,stations,torg,park,gatu,trafik,"
                    + "kamera,belysnings,digital,nät,lärar,elev,närings,fastighets,butiks,restaurang,alkohol,tobaks,spel,vapen,rån,"
                    + "inbrotts,stöld,skadegörelse,klotter,hot,hat,vardags,relations,kvinno,mans,flick,pojk,äldre,funktions,"
                    + "integrations,språk,sommar,vinter,kvälls";

    private static final String SECOND =
            "våld,förebyggande,vandring,verkan,arbete,anmälan,stöd,brott,grupp,råd,plan,mål,metod,"
                    + "insats,åtgärd,enkät,mätning,samtal,möte,utbildning,kurs,ledare,värd,gård,hus,plats,miljö,risk,skydd,kontroll,"
                    + "tillsyn,besök,dialog,nätverk,projekt,program,uppföljning,utveckling,analys,bild,statistik,rapport,team,"
                    + "mottagning,jour,linje,lokal,förening,klubb,kväll,dag,vecka,boende,ägare,chef,samordnare,strateg,handläggare,"
                    + "utredare,coach";

    private RegistryFiller() {}

    /** Words that stand in it, the first parts and the second. */
    static List<String> words() {
        var second = List.of(SECOND.split(","));
        return List.of(FIRST.split(",")).stream()
                .flatMap(one -> second.stream().map(other -> one + other))
                .toList();
    }

    /** Empties the registry that the connection's search path names and fills it anew; the connection is its owner's. */
    static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table filler_word as
                      select (row_number() over (order by part, one, two) - 1)::int as id, word from (
                        select 0 as part, 0 as one, two, word from unnest('{%s}'::text[]) with ordinality common (word, two)
                        union all select 1, one, two, a || b from unnest('{%s}'::text[]) with ordinality first (a, one),
                          unnest('{%s}'::text[]) with ordinality second (b, two)) words;
                    alter table filler_word add primary key (id);
                    create function pg_temp.words(seed bigint, n int) returns text language sql stable as $$
                      select string_agg(w.word, ' ' order by k) from generate_series(1, n) k,
                        lateral (select hashint8(seed * 7919 + k)::bigint & 2147483647 as h) h,
                        lateral (select word from filler_word
                          where id = case when h %% 5 < 3 then h / 5 %% 60 else 60 + (h / 5 %% 60 * 60 + (h / 300 %% 60)) end) w $$;
                    create function pg_temp.title(seed bigint, n int) returns text language sql stable as $$
                      select upper(left(t, 1)) || substr(t, 2) from pg_temp.words(seed, n) t $$;
                    create function pg_temp.label(n bigint) returns text language sql immutable as $$
                      select case when n %% 20 < 12 then 'GREEN' when n %% 20 < 17 then 'AMBER' when n %% 20 < 19 then 'AMBER_STRICT' else 'RED' end $$;
                    create function pg_temp.keys(n bigint) returns text[] language sql immutable as $$
                      select case pg_temp.label(n) when 'GREEN' then '{all}'::text[]
                        when 'AMBER' then array(select 'a' || 1 + (n + k * 7) %% 400 from generate_series(1, 4) k order by 1) || '{keepers}'::text[]
                        when 'AMBER_STRICT' then '{keepers}'::text[] else '{i1}'::text[] end $$;
                    """.formatted(COMMON, FIRST, SECOND));
            statement.execute("""
                    truncate area, agency, person, initiative, goal, visit, activity, article, attachment, review
                      restart identity cascade;
                    insert into area (name, kind, aliases)
                      select pg_temp.title(n, 1) || ' ' || n, 'DISTRICT', array[pg_temp.title(n + 77, 1)] from generate_series(1, 60) n;
                    insert into agency (name, short_name, kind, aliases, description, org_number)
                      select pg_temp.title(n + 100, 2) || ' ' || n, 'A' || n, 'SCHOOL', array[pg_temp.title(n + 300, 1)],
                        pg_temp.words(n + 500, 20), case when n % 2 = 0 then (2120000000 + n)::text end from generate_series(1, 400) n;
                    insert into person (name) select (array['Anna', 'Erik', 'Farida', 'Jonas', 'Maria', 'Olle', 'Sara', 'Ali'])[1 + n % 8] || ' '
                        || (array['Lindström', 'Öberg', 'Nilsson', 'Andersson', 'Åkesson', 'Hassan', 'Berg'])[1 + n % 7] from generate_series(1, 600) n;
                    insert into person_role (person_id, agency_id, title, known_on)
                      select n, 1 + n % 400, 'Chef för ' || pg_temp.words(n, 1), '2026-01-01' from generate_series(1, 600) n;
                    insert into initiative (name, long_name, aliases, summary, purpose, target_group, status, label, visible_to)
                      select pg_temp.title(n, 3) || ' ' || n, pg_temp.words(n + 1, 6), array[pg_temp.title(n + 2, 1)], pg_temp.words(n + 3, 40),
                        pg_temp.words(n + 4, 40), pg_temp.words(n + 5, 5), 'ONGOING', pg_temp.label(n), pg_temp.keys(n) from generate_series(1, 2000) n;
                    insert into initiative_agency (initiative_id, agency_id, role, visible_to)
                      select id, 1 + (id + k * 7) % 400, 'IMPLEMENTING', visible_to from initiative, generate_series(1, 4) k;
                    insert into initiative_area (initiative_id, area_id, visible_to)
                      select id, 1 + (id + k) % 60, visible_to from initiative, generate_series(1, 2) k;
                    insert into goal (initiative_id, position, name, result_type, due_on, visible_to)
                      select id, k, pg_temp.title(id * 5 + k, 8), 'OUTCOME', date '2027-06-30' - (id % 400)::int, visible_to
                      from initiative, generate_series(1, 5) k;
                    insert into goal_follow_up (goal_id, followed_up_on, colour, note, recorded_by, visible_to)
                      select id, date '2026-11-22' - (id % 900)::int, (array['GREEN', 'YELLOW', 'RED'])[1 + id % 3], '', 'x', visible_to from goal;
                    insert into indicator (goal_id, name, measure, direction, visible_to)
                      select id, 'Antal ' || pg_temp.words(id, 2), 'COUNT', 'UP', visible_to from goal;
                    insert into measurement (indicator_id, measured_on, value, source, label, visible_to)
                      select i.id, date '2026-11-22' - m * 30, i.id % 97 + m, 'x', n.label, n.visible_to
                      from indicator i join goal g on g.id = i.goal_id join initiative n on n.id = g.initiative_id, generate_series(1, 10) m;
                    insert into activity (initiative_id, agency_id, area_id, kind, held_on, name, result, recorded_by, label, visible_to)
                      select n.id, 1 + k % 400, 1 + k % 60, 'MEETING', date '2026-11-22' - (k % 900)::int, pg_temp.title(k + 9, 3),
                        pg_temp.words(k + 10, 20), 'x', n.label, n.visible_to
                      from generate_series(1, 20000) k join initiative n on n.id = 1 + k % 2000;
                    insert into activity_agency (activity_id, agency_id, recorded_by_id, visible_to)
                      select id, agency_id, agency_id, visible_to from activity;
                    insert into visit (name, kind, visited_on, place, purpose, label, visible_to)
                      select pg_temp.title(n + 11, 3), 'POLITICAL', date '2026-11-22' - (n % 900)::int, pg_temp.title(n, 1),
                        pg_temp.words(n + 12, 20), pg_temp.label(n), pg_temp.keys(n) from generate_series(1, 300) n;
                    insert into statement (person_id, visit_id, words, direct, visible_to)
                      select 1 + id % 600, id, pg_temp.title(id * 3 + k, 25), true, visible_to from visit, generate_series(1, 3) k;
                    insert into promise (visit_id, words, state, visible_to)
                      select id, pg_temp.title(id * 4 + k, 12), 'OPEN', visible_to from visit, generate_series(1, 2) k;
                    insert into article (title, publisher, published_on, lead, excerpt)
                      select pg_temp.title(n + 13, 7), 'Mitt i', date '2026-11-22' - n, pg_temp.words(n + 14, 30), pg_temp.words(n + 15, 30)
                      from generate_series(1, 2000) n;
                    insert into article_link (article_id, relation, initiative_id, visible_to)
                      select id, 'MENTIONS', id, visible_to from initiative;
                    insert into attachment (initiative_id, visible_to, title, file_name, file_type, size, sha256, added_by_id, added_by)
                      select id, visible_to, pg_temp.title(id + 16, 3), pg_temp.words(id, 1) || '.pdf', 'PDF', 1, repeat('0', 64), 1, 'x'
                      from initiative where id % 2 = 0;
                    insert into review (initiative_id, held_on, decision, reason, next_review_on, status_before, status_after,
                        decided_by_id, decided_by, visible_to)
                      select id, '2026-01-01', 'CONTINUE', pg_temp.words(id + 17, 20), '2027-01-01', 'ONGOING', 'ONGOING', 1, 'x', visible_to
                      from initiative;
                    drop table filler_word cascade;
                    """);
            statement.execute("vacuum analyze");
        }
    }
}

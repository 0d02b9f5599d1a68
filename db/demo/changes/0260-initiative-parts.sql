--liquibase formatted sql

-- What initiatives rest on, cost and hang together with, and what different sources say of them. What is told of Tåget and
-- OTTO by named sources is public; what is made up says so.

--changeset samsyn:demo-0260-evidence context:demonstration
insert into initiative_evidence (initiative_id, criterion, words, source, met_on, effect, visible_to)
select i.id, e.criterion, e.words, e.source, e.met_on, e.effect, i.visible_to
from (values
  (1, 'PROBLEM', 'Skolan ska vara fri från våld, också för de yngsta eleverna.', 'botkyrka.se', date '2024-02-01', null),
  (1, 'MECHANISM', 'Den som ser våld lär sig att ingripa, och varje elev har en trygg vuxen att gå till.', 'socialstyrelsen.se, exempelsamling', null, null),
  (1, 'THEORY', 'Bygger på åskådarperspektiv, ledarskap, utmanade könsnormer och anknytning.', 'socialstyrelsen.se, exempelsamling', null, null),
  (2, 'PROBLEM', 'Företag som bryter mot reglerna slår ut dem som följer dem.', 'botkyrka.se', date '2024-02-01', null),
  (2, 'MECHANISM', 'Flera myndigheter på en gång gör det dyrt och svårt att fuska. Påhittat för demonstrationen.', 'Miljöenhetens metodbeskrivning, påhittad', null, null),
  (3, 'PROBLEM', 'Unga ser våld utan att ingripa. Påhittat för demonstrationen.', 'Skolornas trygghetsenkät, påhittad', null, null),
  (9, 'PROBLEM', 'Boende undviker gångvägar efter mörkrets inbrott. Påhittat för demonstrationen.', 'Trygghetsvandring, påhittad', null, null),
  (9, 'MECHANISM', 'Den som syns känner sig tryggare och stannar kvar ute. Påhittat för demonstrationen.', 'Projektplan, påhittad', null, null),
  (9, 'EVALUATION', 'Oron var lika stor efteråt som före. Påhittat för demonstrationen.', 'Slutrapport, påhittad', current_date - 90, 'NO_EFFECT')
) as e (id, criterion, words, source, met_on, effect)
join initiative i on i.id = e.id;
--rollback delete from initiative_evidence where initiative_id <= 1000;

--changeset samsyn:demo-0260-funding context:demonstration
--comment all of it made up
insert into initiative_budget (initiative_id, amount, covers, visible_to)
select i.id, b.amount, b.covers, i.visible_to
from (values (1, 1850000, 'per läsår, påhittat'), (2, 2400000, 'de två första åren, påhittat'), (6, 600000, 'hela projektet, påhittat')) as b (id, amount, covers)
join initiative i on i.id = b.id;
insert into initiative_grant (initiative_id, funder, by_ordinance, state, amount, year, purpose, reference, decided_on,
  partial_due_on, partial_reported_on, final_due_on, final_reported_on, note, visible_to)
select i.id, g.funder, g.by_ordinance, g.state, g.amount, extract(year from current_date)::integer - g.years_ago, g.purpose, g.reference,
  current_date - g.decided, current_date - g.partial_due, current_date - g.partial_given, current_date - g.final_due, current_date - g.final_given,
  'Påhittat för demonstrationen.', i.visible_to
from (values
  (2, 'Brottsförebyggande rådet', true, 'GRANTED', 850000, 0, 'Metodutveckling för samordnad tillsyn', 'Påhittat-26/0114', 250, 16, null, -120, null),
  (2, 'Brottsförebyggande rådet', true, 'GRANTED', 600000, 1, 'Uppbyggnad av teamet', 'Påhittat-25/0087', 610, 440, 452, 265, 268),
  (1, 'Länsstyrelsen', false, 'GRANTED', 300000, 0, 'Utbildning av pedagoger', 'Påhittat-701-26', 200, null, null, -21, null),
  (10, 'Brottsförebyggande rådet', true, 'APPLIED', 450000, -1, 'Föräldramöten och material', '', null, null, null, null, null)
) as g (id, funder, by_ordinance, state, amount, years_ago, purpose, reference, decided, partial_due, partial_given, final_due, final_given)
join initiative i on i.id = g.id;
--rollback delete from initiative_grant where initiative_id <= 1000; delete from initiative_budget where initiative_id <= 1000;

--changeset samsyn:demo-0260-relations context:demonstration
insert into initiative_relation (initiative_id, other_id, kind, note, visible_to, other_visible_to)
select a.id, b.id, r.kind, r.note, a.visible_to, b.visible_to
from (values
  (4, 5, 'PART_OF', 'Överenskommelsen bygger på en gemensam lägesbild varje vecka'),
  (3, 1, 'RELATED', 'Samma tanke, för äldre elever'),
  (7, 2, 'RELATED', 'Samma myndigheter, påhittat'),
  (6, 4, 'FOLLOWS', 'Växte fram ur veckomötena, påhittat')
) as r (id, other_id, kind, note)
join initiative a on a.id = r.id join initiative b on b.id = r.other_id;
--rollback delete from initiative_relation where initiative_id <= 1000;

--changeset samsyn:demo-0260-variants context:demonstration
--comment what public sources say differently of Tåget
insert into initiative_variant (initiative_id, field, words, source, address, article_id, said_on, is_current, recorded_by, visible_to)
select i.id, v.field, v.words, v.source, v.address, (select min(a.id) from article a where v.article and a.published_on = '2024-02-01'),
  v.said_on, v.is_current, 'Demonstration', i.visible_to
from (values
  (1, 'TARGET_GROUP', 'Elever från förskoleklass till årskurs 5', 'Kommunens nyhet och Socialstyrelsens exempelsamling', '', true, date '2024-02-01', true),
  (1, 'TARGET_GROUP', 'Barn från förskola till årskurs 6', 'nyttiflempan.sh.se', 'https://nyttiflempan.sh.se', false, null, false),
  (1, 'ORIGIN', 'Botkyrka kommun', 'Kommunens nyhet', '', true, date '2024-02-01', true),
  (1, 'ORIGIN', 'Socialtjänsten i Botkyrka', 'hemstudier.se, om en utvärdering från 2017', 'https://hemstudier.se', false, null, false),
  (2, 'STARTED', '2023', 'Kommunens nyhet', '', true, date '2024-02-01', true)
) as v (id, field, words, source, address, article, said_on, is_current)
join initiative i on i.id = v.id;
--rollback delete from initiative_variant where initiative_id <= 1000;

--changeset samsyn:demo-0260-transfers context:demonstration
insert into initiative_transfer (initiative_id, intelligence, intervention, implementation, involvement, impact, costs, transferable, visible_to)
select i.id, t.intelligence, t.intervention, t.implementation, t.involvement, t.impact, t.costs, t.transferable, i.visible_to
from (values
  (2, 'Osund konkurrens slår ut dem som följer reglerna. Det syns vid tillsyn: saknade tillstånd, brister i brandskydd och arbetsmiljö.',
   'Fördjupad tillsyn, där en enhet i kommunen samlar flera myndigheter om samma verksamhet samma dag.',
   'Miljöenheten väljer verksamheter, bjuder in och förbereder. Efteråt delar alla vad de sett, var och en med stöd av sin egen lag. Påhittat för demonstrationen.',
   'Miljöenheten leder. Polisen, Skatteverket, Arbetsmiljöverket och brandförsvaret deltar.',
   '', 'En samordnare på heltid och ungefär fyra dagar per tillsyn. Påhittat för demonstrationen.', 'WITH_CHANGES')
) as t (id, intelligence, intervention, implementation, involvement, impact, costs, transferable)
join initiative i on i.id = t.id;
--rollback delete from initiative_transfer where initiative_id <= 1000;

--liquibase formatted sql

--changeset samsyn:demo-0250-agreement context:demonstration
--comment 1 is told from public facts (its words are ours, its end is made up); the others are made up and say so
insert into agreement (id, name, purposes, subject_areas, description, reference, decided, valid_from, valid_to, remind_days, previous_id)
overriding system value values
  (1, 'Överenskommelse om samverkan för trygghet 2023', '{Gemensamma prioriteringar,En gemensam lägesbild varje vecka}',
   '{Brott och otrygghet på offentliga platser,Välfärdsbrott}',
   'Parterna lägger varje vecka samman vad de sett och fördelar resurser efter det. Våldspreventivt center samordnar. Slutdagen är påhittad för demonstrationen.',
   '', '', '2023-05-24', current_date + 52, 90, null),
  (2, 'Trygga skolvägar i Fittja och Alby', '{Färre hot och slagsmål på väg till och från skolan}', '{Våld bland unga}',
   'Påhittat för demonstrationen. Skola, polis och bostadsbolag turas om att finnas på plats.', 'KS/2025:118', 'Påhittat: kommunstyrelsen',
   current_date - 300, current_date + 430, 120, null),
  (3, 'Samverkan mot välfärdsbrott med statliga myndigheter', '{Upptäcka felaktiga utbetalningar tidigt,Gemensamma kontroller}', '{Välfärdsbrott,Arbetslivskriminalitet}',
   'Påhittat för demonstrationen.', '', '', null, null, 90, null),
  (4, 'Trygghetsvandringar 2023–2025', '{Otrygga platser pekas ut av dem som går där}', '{}', 'Påhittat för demonstrationen.', 'KS/2023:77', '',
   current_date - 760, current_date - 25, 60, null);
select setval(pg_get_serial_sequence('agreement', 'id'), 1000);
insert into agreement_party (agreement_id, agency_id, position, signatory, signed_on) values
  (1, 1, 0, 'Kommunstyrelsens ordförande', '2023-05-24'), (1, 4, 1, 'Chefen för lokalpolisområdet', '2023-05-24'),
  (1, 14, 2, 'Vd', '2023-05-24'), (1, 15, 3, 'Förbundsdirektören', '2023-05-24'),
  (2, 10, 0, 'Utbildningsdirektören', current_date - 310), (2, 4, 1, 'Chefen för lokalpolisområdet', current_date - 305),
  (2, 14, 2, 'Vd', current_date - 302),
  (3, 1, 0, 'Kommunstyrelsens ordförande', current_date - 41), (3, 16, 1, 'Enhetschef', null), (3, 17, 2, 'Sektionschef', null),
  (4, 2, 0, 'Chefen för Våldspreventivt center', current_date - 765), (4, 14, 1, 'Vd', current_date - 762);
insert into agreement_area (agreement_id, area_id) values (1, 7), (2, 1), (2, 2), (4, 4), (4, 5);
insert into agreement_initiative (agreement_id, initiative_id, visible_to)
select l.agreement_id, i.id, i.visible_to
from (values (1, 4), (1, 5), (1, 6), (2, 1), (2, 3), (3, 7), (4, 6)) as l (agreement_id, initiative_id)
join initiative i on i.id = l.initiative_id;
--rollback delete from agreement_initiative where agreement_id <= 1000; delete from agreement where id <= 1000;

--changeset samsyn:demo-0250-pledge context:demonstration
--comment all made up
insert into pledge (id, name, words, starts_on, ends_on, agreement_id, source, follow_up_on, follow_up_by_id, outcome, outcome_words, outcome_source, followed_up_on)
overriding system value values
  (1, 'Synliga i Fittja centrum på kvällen', 'Påhittat för demonstrationen. Vi finns i Fittja centrum varje fredag och lördag mellan klockan 19 och 23, och går att prata med.',
   current_date - 120, current_date + 245, 1, 'Kommunens webbplats, påhittat', current_date + 275, 2, null, '', '', null),
  (2, 'Trasiga lås lagas inom tre dagar', 'Påhittat för demonstrationen. Den som anmäler ett trasigt lås i ett trapphus får det lagat inom tre arbetsdagar.',
   current_date - 420, current_date - 55, 1, '', current_date - 20, 14, null, '', '', null),
  (3, 'Tre trygghetsvandringar i Tullinge', 'Påhittat för demonstrationen. Vi går tre vandringar under året och berättar efteråt vad som görs.',
   current_date - 700, current_date - 335, 4, '', current_date - 310, null, 'PARTLY',
   'Två av tre vandringar blev av. Den tredje ställdes in när få hade anmält sig.', 'Protokoll från vandringarna, påhittade', current_date - 305),
  (4, 'En trygg vuxen till varje elev', 'Påhittat för demonstrationen. Varje elev i lågstadiet ska kunna säga vem i skolan de kan gå till.',
   current_date - 600, current_date - 230, 2, '', current_date - 215, 10, 'KEPT',
   'Nio av tio elever kunde säga vem de går till, mot sju av tio året innan.', 'Skolenkäten, påhittad', current_date - 210);
select setval(pg_get_serial_sequence('pledge', 'id'), 1000);
insert into pledge_agency (pledge_id, agency_id) values (1, 4), (1, 2), (2, 14), (3, 2), (3, 14), (4, 10);
insert into pledge_area (pledge_id, area_id) values (1, 2), (2, 1), (2, 2), (3, 4);
--rollback delete from pledge where id <= 1000;

--changeset samsyn:demo-0250-council context:demonstration
--comment made up, with the public roles that are known from the visit of 2024; one of them has ended in it
insert into person (id, name) overriding system value values
  (30, 'Annika Rehnberg'), (31, 'Tomas Ljungqvist'), (32, 'Solveig Åkerman');
insert into person_role (id, person_id, agency_id, title, known_on, valid_from, valid_to) overriding system value values
  (9001, 30, 15, 'Förbundsdirektör (påhittad)', current_date - 200, null, null),
  (9002, 31, 14, 'Vd (påhittad)', current_date - 500, current_date - 900, current_date - 35),
  (9003, 32, 2, 'Samordnare (påhittad)', current_date - 200, null, null);
select setval(pg_get_serial_sequence('person_role', 'id'), 10000);
insert into council (id, name, led_by_id, task) overriding system value values
  (1, 'Trygghetsrådet', 1, 'Påhittat för demonstrationen. Möts fyra gånger om året, prioriterar utifrån lägesbilden och följer upp överenskommelsen.');
select setval(pg_get_serial_sequence('council', 'id'), 1000);
insert into council_member (council_id, person_role_id, part, leading_reason, from_on)
select 1, r.id, m.part, m.reason, current_date - 600
from (values (3, 12, 'CHAIR', 'Leder kommunstyrelsen'), (4, 1, 'MEMBER', 'Ingår i kommunens ledningsgrupp'),
  (5, 4, 'MEMBER', 'Chef för lokalpolisområdet'), (8, 10, 'CO_OPTED', ''), (30, 15, 'MEMBER', 'Leder förbundet'),
  (31, 14, 'MEMBER', 'Leder bolaget'), (32, 2, 'SECRETARY', '')) as m (person_id, agency_id, part, reason)
join person_role r on r.person_id = m.person_id and r.agency_id = m.agency_id;
insert into council_meeting (id, council_id, held_on, starts_at, place, agenda, minutes, reference) overriding system value values
  (1, 1, current_date - 210, '13:00', 'Kommunalhuset i Tumba', '{Lägesbilden,Trygga trapphus,Nästa möte}',
   'Påhittat för demonstrationen. Rådet gick igenom lägesbilden och såg att skadorna i trapphus ökar i Fittja och Alby.', 'KS/2026:31'),
  (2, 1, current_date - 96, '13:00', 'Polishuset i Tumba', '{Lägesbilden,Välfärdsbrott,Uppföljning av besluten}', '', 'KS/2026:58'),
  (3, 1, current_date - 40, '09:00', 'Kommunalhuset i Tumba', '{Budget}', '', ''),
  (4, 1, current_date + 18, '13:00', 'Brandstationen i Tumba', '{Lägesbilden,Förnyad överenskommelse,Beslut som är försenade}', '', '');
update council_meeting set cancelled = true where id = 3;
select setval(pg_get_serial_sequence('council_meeting', 'id'), 1000);
insert into council_attendance (meeting_id, person_id) values (1, 3), (1, 4), (1, 5), (1, 30), (1, 32), (2, 3), (2, 4), (2, 5), (2, 8), (2, 31), (2, 32);
insert into council_decision (id, meeting_id, words, agency_id, due_on, done_on, done_note) overriding system value values
  (1, 1, 'Bostadsbolaget och polisen går igenom alla trapphus i Fittja', 14, current_date - 100, current_date - 104, 'Gjort i 62 trapphus.'),
  (2, 1, 'Ta fram mått på återkommande skador', 2, current_date - 30, null, ''),
  (3, 2, 'Förnya överenskommelsen om samverkan för trygghet', 1, current_date + 45, null, ''),
  (4, 2, 'Rådet ställer sig bakom gemensamma kontroller mot välfärdsbrott', 6, null, null, '');
select setval(pg_get_serial_sequence('council_decision', 'id'), 1000);
insert into council_decision_initiative (decision_id, initiative_id, visible_to)
select l.decision_id, i.id, i.visible_to
from (values (1, 6), (3, 5), (4, 7)) as l (decision_id, initiative_id) join initiative i on i.id = l.initiative_id;
--rollback delete from council_decision where id <= 1000; delete from council_meeting where id <= 1000; delete from council where id <= 1000; delete from person where id in (30, 31, 32);

--liquibase formatted sql

--changeset samsyn:demo-0280-questions context:demonstration
--comment made up, all of it: nobody has asked or answered any of this
insert into question (id, kind, initiative_id, goal_id, activity_id, agency_id, words, due_on, state, asked_by_id, asked_by, asked_at,
  reminded_at, answer, answered_by_id, answered_by, answered_at, visible_to)
overriding system value
select q.id, q.kind, q.initiative_id, q.goal_id, q.activity_id, q.agency_id, q.words, current_date + q.due, q.state, d.id, d.display_name,
  (current_date - q.asked + time '09:20') at time zone 'Europe/Stockholm',
  case when q.reminded is not null then (current_date - q.reminded + time '08:05') at time zone 'Europe/Stockholm' end,
  q.answer, case when q.answer <> '' then 0 end, case when q.answer <> '' then 'Mirjam Öberg, Rikstens skola' else '' end,
  case when q.answer <> '' then (current_date - 1 + time '15:40') at time zone 'Europe/Stockholm' end,
  coalesce(i.visible_to, g.visible_to, a.visible_to)
from (values
  (1, 'QUESTION', 2, null::bigint, null::bigint, 4, 'Påhittad fråga: Kan ni vara med på tillsynen två kvällar i månaden i stället för en, och vad behöver ni i så fall veta i förväg?',
   9, 'ASKED', 2, null::int, ''),
  (2, 'QUESTION', null, 4, null, 3, 'Påhittad fråga: När är checklistan för samordnad tillsyn klar att använda av alla fem myndigheterna?', -3, 'ASKED', 17, 4, ''),
  (3, 'QUESTION', 1, null, null, 5, 'Påhittad fråga: Hur många klasser har haft alla lektioner i Tåget under terminen?', 5, 'ANSWERED', 6, null,
   'Påhittat svar: Elva av tolv klasser har haft alla lektioner. Den sista tar igen sina före lovet.'),
  (4, 'RETURN', null, null, (select id from activity where initiative_id = 2 and agency_id = 3 and held_on <= current_date order by held_on desc, id desc limit 1), 3,
   'Påhittat för demonstrationen: Skriv vilka myndigheter som var med och ungefär hur många timmar det tog.', 7, 'ASKED', 1, null, '')
) as q (id, kind, initiative_id, goal_id, activity_id, agency_id, words, due, state, asked, reminded, answer)
join commons.identity d on d.username = 'direktor'
left join initiative i on i.id = q.initiative_id
left join goal g on g.id = q.goal_id
left join activity a on a.id = q.activity_id;
select setval(pg_get_serial_sequence('question', 'id'), 1000);
-- this one asks its own agency, and has not been answered in a month
update initiative set changed_on = current_date - 230 where id = 7;
-- and this one has lately been confirmed by its own
update initiative set changed_on = current_date - 260 where id = 2;
insert into confirmation (initiative_id, agency_id, holds, said_on, said_by_id, said_by, visible_to)
select 2, 3, true, current_date - 12, 0, 'Farida Holm, miljöenheten', visible_to from initiative where id = 2;
--rollback delete from confirmation where said_by_id = 0; delete from question where id <= 1000; update initiative set changed_on = current_date where id in (2, 7);

--liquibase formatted sql

--changeset samsyn:demo-0210-review context:demonstration
--comment made up, all of it: nobody has reviewed any of these
insert into review (id, initiative_id, held_on, decision, reason, next_review_on, status_before, status_after, decided_by_id, decided_by, decided_at, visible_to)
overriding system value
select r.id, r.initiative_id, current_date - r.days, r.decision, r.reason, current_date - r.days + r.next, 'ONGOING', 'ONGOING', 0, 'Astrid Lindh',
  (current_date - r.days + time '10:00') at time zone 'Europe/Stockholm', i.visible_to
from (values
  (1, 2, 370, 'CONTINUE', 'Påhittat för demonstrationen. Tillsynen är samordnad och alla fem myndigheterna kommer. Effekten går inte att bedöma än.', 190),
  (2, 2, 180, 'CHANGE', 'Påhittat för demonstrationen. Verksamheter som stängs öppnar igen under nytt namn. Hyresavtalen behöver följas, och fastighetsägarna komma med.', 200),
  (3, 6, 190, 'CONTINUE', 'Påhittat för demonstrationen. Skadorna minskar i Fittja men inte i Alby. Fortsätt ett halvår till och jämför.', 181)
) as r (id, initiative_id, days, decision, reason, next) join initiative i on i.id = r.initiative_id;
select setval(pg_get_serial_sequence('review', 'id'), 1000);
insert into review_follow_up (review_id, initiative_id, words, agency_id, due_on, done_on, done_note, done_by, visible_to)
select r.id, r.initiative_id, f.words, f.agency_id, current_date - f.due, current_date - f.done, f.note, case when f.done is null then '' else 'Jonas Ek, VPC' end,
  r.visible_to
from (values
  (1, 'Ta fram en gemensam checklista för tillsyn', 3, 300, 310, 'Checklistan används av alla parter.'),
  (2, 'Bjud in fastighetsägarna till nästa planering', 3, 120, 128, 'Tre fastighetsägare var med.'),
  (2, 'Lämna förslag till avtalstext om andrahandsuthyrning', 14, 12, null, ''),
  (3, 'Jämför anmälda skador i Alby och Fittja per trapphus', 14, -5, null, '')
) as f (review_id, words, agency_id, due, done, note) join review r on r.id = f.review_id;
--rollback delete from review_follow_up where review_id <= 1000; delete from review where id <= 1000;

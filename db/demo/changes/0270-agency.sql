--liquibase formatted sql

--changeset samsyn:demo-0270-activity-days context:demonstration
--comment the activities of the demonstration are older than the column
update activity_agency set held_on = a.held_on from activity a where a.id = activity_id and activity_agency.held_on is null;
--rollback select 1;

--changeset samsyn:demo-0270-agency-twice context:demonstration
--comment made up: the police of Botkyrka were registered twice, for whoever tries to make one of the two. Number 4 is the one that was there before
insert into agency (id, name, short_name, kind, parent_id, aliases, description) overriding system value values
  (21, 'Polisen i Botkyrka', 'Polisen', 'POLICE', null, '{Botkyrkapolisen}',
   'Påhittat för demonstrationen: samma aktör som Lokalpolisområde Botkyrka, registrerad en gång till. Prova att slå samman dem.');
select setval(pg_get_serial_sequence('agency', 'id'), greatest(1000, (select max(id) from agency)));
insert into agency_name (agency_id, name, until, source) values
  (21, 'Närpolisen i Botkyrka', '2014', 'Påhittat för demonstrationen'),
  (10, 'Barn- och ungdomsförvaltningen', '2018-12', 'Påhittat för demonstrationen');
insert into initiative_agency (initiative_id, agency_id, role, contribution, began_on, ended_on, visible_to)
select i.id, 21, p.role, p.contribution, p.began_on, null, i.visible_to
from (values (1, 'CONSULTED', 'Ungdomspoliser i klassrummen', date '2022-08-15'), (6, 'IMPLEMENTING', 'Går med på vandringarna', null)) as p (initiative_id, role, contribution, began_on)
join initiative i on i.id = p.initiative_id
on conflict do nothing;
insert into activity_agency (activity_id, agency_id, headcount, held_on, recorded_by_id, visible_to)
select a.id, 21, 2, a.held_on, a.agency_id, a.visible_to from activity a
where a.initiative_id in (1, 6) and a.held_on < current_date - 100 and a.id % 4 = 0;
insert into person_role (person_id, agency_id, title, known_on) values (22, 21, 'Kommunpolis (påhittad)', current_date - 210);
--rollback select 1;

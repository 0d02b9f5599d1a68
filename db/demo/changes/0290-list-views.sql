--liquibase formatted sql

-- Two views that the coordinator shares, and a change of several initiatives at once.

--changeset samsyn:demo-0290-views context:demonstration
insert into saved_view (place, name, query, owner_id, owner, shared)
select v.place, v.name, v.query, i.id, i.display_name, true
from (values
  ('initiativ', 'Ska granskas nu', 'granskning=nu&sort=NEXT_REVIEW'),
  ('mal', 'Mål som inte är på väg', 'lage=ej-pa-vag&oppna=ja&sort=FOLLOWED_UP')) as v (place, name, query)
cross join commons.identity i where i.username = 'samordnare';
--rollback delete from saved_view;

--changeset samsyn:demo-0290-bulk-change context:demonstration
--comment the goals that are due on the day on which most are
insert into bulk_change (id, kind, field, size, made_by_id, made_by, made_at) overriding system value
select 1, 'GOAL', 'dueOn', d.size, i.id, i.display_name, timestamptz '2026-11-20 09:12:00+01'
from commons.identity i
cross join (select count(*) as size from goal where due_on is not null group by due_on order by size desc, due_on limit 1) d
where i.username = 'samordnare';
select setval(pg_get_serial_sequence('bulk_change', 'id'), 1000);
insert into bulk_change_record (bulk_change_id, goal_id, version, said, says, visible_to)
select 1, id, version, '', due_on::text, visible_to from goal
where due_on = (select due_on from goal where due_on is not null group by due_on order by count(*) desc, due_on limit 1)
order by id;
--rollback delete from bulk_change;

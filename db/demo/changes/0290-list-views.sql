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
insert into bulk_change (id, kind, field, size, made_by_id, made_by, made_at) overriding system value
select 1, 'INITIATIVE', 'nextReviewOn', (select count(*) from initiative where id in (1, 2, 3) and next_review_on is not null),
  id, display_name, timestamptz '2026-11-20 09:12:00+01'
from commons.identity where username = 'samordnare';
select setval(pg_get_serial_sequence('bulk_change', 'id'), 1000);
insert into bulk_change_record (bulk_change_id, initiative_id, version, said, says, visible_to)
select 1, id, version, '', next_review_on::text, visible_to from initiative where id in (1, 2, 3) and next_review_on is not null;
--rollback delete from bulk_change;

--liquibase formatted sql

-- What falls due is worked out without reading the whole log, and an agency that somebody still has an account with does not.
-- Why: src/docs/decisions/0013-retention.md

--changeset samsyn:0141-audit-entry-days context:registry
create index ix_audit_entry_days on audit_entry (kind, record_id) include (at, action)
  where action in ('CREATED', 'CHANGED', 'SHARED', 'RESTORED', 'RELATED', 'REMOVED');
--rollback drop index ix_audit_entry_days;

--changeset samsyn:0141-audit-entry-removed context:registry
create index ix_audit_entry_removed on audit_entry (kind, record_id) where action = 'REMOVED';
--rollback drop index ix_audit_entry_removed;

--changeset samsyn:0141-logged-days context:registry splitStatements:false
--comment when records of some kinds were registered and changed last, as far as the log knows: the coordinator may not read the log itself
create function logged_days(p_kinds text[]) returns table (kind text, record_id bigint, registered_on date, changed_on date)
language sql stable security definer set search_path from current as $$
  select e.kind, e.record_id,
    (min(e.at) filter (where e.action = 'CREATED') at time zone 'Europe/Stockholm')::date,
    (max(e.at) at time zone 'Europe/Stockholm')::date
  from audit_entry e
  where e.action in ('CREATED', 'CHANGED', 'SHARED', 'RESTORED', 'RELATED', 'REMOVED') and e.kind = any (p_kinds)
    and (current_setting('samsyn.keeper') = 'on' or current_setting('samsyn.auditor') = 'on')
  group by e.kind, e.record_id
$$;
--rollback drop function logged_days(text[]);

--changeset samsyn:0141-removed-records context:registry splitStatements:false
create function removed_records() returns table (kind text, record_id bigint)
language sql stable security definer set search_path from current as $$
  select distinct e.kind, e.record_id from audit_entry e
  where e.action = 'REMOVED' and (current_setting('samsyn.keeper') = 'on' or current_setting('samsyn.auditor') = 'on')
$$;
--rollback drop function removed_records();

--changeset samsyn:0141-agencies-in-use context:registry splitStatements:false
--comment agencies for which somebody may act here; accounts lie where all municipalities' do
create function agencies_in_use() returns table (agency_id bigint)
language sql stable security definer set search_path from current as $$
  select distinct m.agency_id from commons.membership m
  where m.municipality_code = substr(current_schema(), 2) and m.ended_at is null and m.agency_id is not null
    and (current_setting('samsyn.keeper') = 'on' or current_setting('samsyn.auditor') = 'on')
$$;
--rollback drop function agencies_in_use();

--changeset samsyn:0141-retention-due context:registry splitStatements:false
--comment as before, but for what is said above
create or replace function retention_due(p_day date) returns table (kind text, record_id bigint, name text, label text, stamp text,
  audience text[], subject_kind text, subject_id bigint, decision_id bigint, counted_from text, counted_on date, due_on date,
  hold_id bigint, hold_until date, hold_reason text)
language sql stable as $$
  with decided as (
    select * from (
      select distinct on (d.kind) d.* from retention_decision d where d.valid_from <= p_day
      order by d.kind, d.valid_from desc, d.id desc) latest
    where latest.action = 'DISPOSE'),
  -- of the kinds only whose time is counted from what the log knows: it is long
  logged as (select * from logged_days(array(select d.kind from decided d where d.counted_from <> 'ENDED'))),
  removed as (select * from removed_records()),
  used as (select * from agencies_in_use()),
  record (kind, id, name, label, stamp, audience, ended_on, registered_on, subject_kind, subject_id) as (
    select 'INITIATIVE', r.id, r.name, r.label, r.version::text, r.visible_to,
      -- a year that it ended in is over when the year is
      case when r.status in ('ENDED', 'CANCELLED') then case r.ended_precision
        when 'YEAR' then (date_trunc('year', r.ended_on::timestamp) + interval '1 year - 1 day')::date
        when 'MONTH' then (date_trunc('month', r.ended_on::timestamp) + interval '1 month - 1 day')::date
        else r.ended_on end end, null::date, null::text, null::bigint
      from initiative r
    union all
    select 'ACTIVITY', r.id, r.name, r.label, r.version::text, r.visible_to, r.held_on,
      (r.recorded_at at time zone 'Europe/Stockholm')::date, null, null from activity r
    union all
    select 'VISIT', r.id, r.name, r.label, r.version::text, r.visible_to, r.visited_on, null, null, null from visit r
    union all
    select 'STATEMENT', r.id, r.words, null, r.version::text, r.visible_to, coalesce(r.said_on, v.visited_on), null, null, null
      from statement r left join visit v on v.id = r.visit_id
    union all
    select 'ARTICLE', r.id, r.title, null, r.version::text, '{keepers}', r.published_on, null, null, null from article r
    union all
    select 'ARTICLE_IMPORT', r.id, r.address, null, r.version::text, '{keepers}', null,
      (r.started_at at time zone 'Europe/Stockholm')::date, null, null from article_import r where r.article_id is null
    union all
    select 'PERSON', r.id, r.name, null, r.version::text, '{keepers}',
      (select max(p.valid_to) from person_role p where p.person_id = r.id having bool_and(p.valid_to is not null)),
      null, null, null from person r
    union all
    -- somebody still acts for it
    select 'AGENCY', r.id, r.name, null, r.version::text, '{keepers}', r.ended_on, null, null, null from agency r
      where r.id not in (select u.agency_id from used u)
    union all
    select 'EDITION', r.id, p.name || ' ' || r.number, null, '', '{keepers}', null,
      (r.frozen_at at time zone 'Europe/Stockholm')::date, null, null from edition r join picture p on p.id = r.picture_id
    union all
    select 'ACCESS_REQUEST', r.id, '', null, r.stamp, '{keepers}', r.settled_on, null, r.record_kind, r.record_id
      from settled_requests() r
    union all
    select 'SCREENING_DECISION', r.id, r.decided_by, null, '', '{keepers}', null,
      (r.decided_at at time zone 'Europe/Stockholm')::date, r.record_kind, r.record_id from screening_decision r
    union all
    -- what a record says now is no earlier version of it
    select 'LOG_CONTENT', r.number, '', null, '', '{keepers}', null,
      (r.at at time zone 'Europe/Stockholm')::date, r.kind, r.record_id from audit_version r
      where exists (select from audit_version n where n.kind = r.kind and n.record_id = r.record_id and n.number > r.number)
        -- told as removed, too, where whoever narrowed it does not see it any more: it is there if a key leads to it
        or num_nonnulls(r.initiative_id, r.goal_id, r.visit_id, r.activity_id, r.statement_id) = 0
          and exists (select from removed l where l.kind = r.kind and l.record_id = r.record_id)
    union all
    select 'ACCOUNT', r.id, r.name, null, '', '{keepers}', r.ended_on, null, null, null from ended_accounts() r
  )
  select r.kind, r.id, r.name, r.label, r.stamp, r.audience, r.subject_kind, r.subject_id, d.id, d.counted_from, c.counted_on,
    (case when d.year_end then date_trunc('year', c.counted_on::timestamp) + interval '1 year' else c.counted_on end
      + make_interval(years => case d.unit when 'YEARS' then d.length else 0 end,
        months => case d.unit when 'MONTHS' then d.length else 0 end))::date,
    h.id, h.until, h.reason
  from record r
  join decided d on d.kind = r.kind
  left join logged l on l.kind = r.kind and l.record_id = r.id
  cross join lateral (select case d.counted_from
      when 'ENDED' then r.ended_on
      when 'REGISTERED' then coalesce(r.registered_on, l.registered_on)
      else greatest(l.changed_on, r.registered_on) end) c (counted_on)
  -- what keeps a record keeps what it said earlier
  left join lateral (select * from retention_hold k where k.lifted_at is null and k.until >= p_day
      and (k.kind = r.kind and k.record_id = r.id
        or r.kind = 'LOG_CONTENT' and k.kind = r.subject_kind and k.record_id = r.subject_id)
    order by k.until desc, k.id limit 1) h on true
$$;
--rollback select 1;

--changeset samsyn:0141-logged-days-of-all context:registry
drop function logged_days();
--rollback select 1;

--changeset samsyn:0141-functions context:registry
--comment Migrations says whose they are
revoke all on function logged_days(text[]), removed_records(), agencies_in_use() from public;
--rollback select 1;

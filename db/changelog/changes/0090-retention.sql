--liquibase formatted sql

-- What is kept for ever and what is disposed of after a time, as the archive authority has decided it; what is held back;
-- and what has been disposed of: numbers, never content. Due is what the decision in force says, and nothing else: the
-- function that removes what the application's role may not remove asks that again.
-- Why: src/docs/decisions/0013-retention.md

--changeset samsyn:0090-retention-decision context:registry
--comment one of a kind replaces the one before by being in force later; none is changed. counted_from, length, unit: of a disposal
create table retention_decision (
  id bigint generated always as identity,
  kind text not null,
  action text not null,
  counted_from text,
  year_end boolean not null default false,
  length integer,
  unit text,
  body text not null,
  reference text not null,
  decided_on date not null,
  valid_from date not null,
  note text not null default '',
  recorded_by_id bigint not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint pk_retention_decision primary key (id),
  constraint ck_retention_decision_action check (action in ('KEEP', 'DISPOSE')),
  constraint ck_retention_decision_counted_from check (counted_from in ('REGISTERED', 'ENDED', 'CHANGED')),
  constraint ck_retention_decision_unit check (unit in ('YEARS', 'MONTHS')),
  constraint ck_retention_decision_period check (num_nonnulls(counted_from, length, unit) = case action when 'DISPOSE' then 3 else 0 end),
  constraint ck_retention_decision_length check (length between 1 and 999),
  constraint ck_retention_decision_who check (body <> '' and reference <> ''),
  constraint ck_retention_decision_valid check (decided_on <= valid_from)
);
--rollback drop table retention_decision;

--changeset samsyn:0090-retention-decision-rows context:registry
alter table retention_decision enable row level security;
create policy see on retention_decision for select using (current_setting('samsyn.keeper') = 'on' or current_setting('samsyn.auditor') = 'on');
create policy add on retention_decision for insert with check (current_setting('samsyn.keeper') = 'on' and recorded_by_id = current_setting('samsyn.identity')::bigint);
create policy change on retention_decision for update using (false);
create policy remove on retention_decision for delete using (false);
--rollback drop policy see on retention_decision; drop policy add on retention_decision; drop policy change on retention_decision; drop policy remove on retention_decision; alter table retention_decision disable row level security;

--changeset samsyn:0090-retention-hold context:registry
--comment kept back until a day, that day included, whatever the decision says; visible_to: keepers, or those whom a RED record names
create table retention_hold (
  id bigint generated always as identity,
  kind text not null,
  record_id bigint not null,
  until date not null,
  reason text not null,
  placed_by text not null,
  placed_at timestamptz not null default now(),
  lifted_by text not null default '',
  lifted_at timestamptz,
  visible_to text[] not null default '{keepers}',
  constraint pk_retention_hold primary key (id),
  constraint ck_retention_hold_reason check (reason <> ''),
  constraint ck_retention_hold_lifted check ((lifted_at is null) = (lifted_by = ''))
);
--rollback drop table retention_hold;

--changeset samsyn:0090-retention-hold-one context:registry
create unique index uk_retention_hold on retention_hold (kind, record_id) where lifted_at is null;
--rollback drop index uk_retention_hold;

--changeset samsyn:0090-retention-hold-rows context:registry
alter table retention_hold enable row level security;
create policy see on retention_hold for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on retention_hold for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on retention_hold for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on retention_hold for delete using (false);
--rollback drop policy see on retention_hold; drop policy add on retention_hold; drop policy change on retention_hold; drop policy remove on retention_hold; alter table retention_hold disable row level security;

--changeset samsyn:0090-disposal context:registry
--comment the protocol of one disposal; along: how much of what went with it, text keys and numbers
create table disposal (
  id bigint generated always as identity,
  disposed_at timestamptz not null default now(),
  disposed_by_id bigint not null,
  disposed_by text not null,
  reason text not null,
  along text[] not null default '{}',
  constraint pk_disposal primary key (id),
  constraint uk_disposal unique (id, disposed_at),
  constraint ck_disposal_reason check (reason <> '')
);
--rollback drop table disposal;

--changeset samsyn:0090-disposal-rows context:registry
--comment written in the transaction that disposes and in no other
alter table disposal enable row level security;
create policy see on disposal for select using (current_setting('samsyn.keeper') = 'on' or current_setting('samsyn.auditor') = 'on');
create policy add on disposal for insert with check (current_setting('samsyn.keeper') = 'on' and disposed_at = now() and disposed_by_id = current_setting('samsyn.identity')::bigint);
create policy change on disposal for update using (false);
create policy remove on disposal for delete using (false);
--rollback drop policy see on disposal; drop policy add on disposal; drop policy change on disposal; drop policy remove on disposal; alter table disposal disable row level security;

--changeset samsyn:0090-disposal-item context:registry
--comment one record that was disposed of; decision_id and due_on are null for what went with another record
create table disposal_item (
  disposal_id bigint not null,
  disposed_at timestamptz not null default now(),
  kind text not null,
  record_id bigint not null,
  decision_id bigint,
  due_on date,
  constraint pk_disposal_item primary key (disposal_id, kind, record_id),
  constraint fk_disposal_item_disposal foreign key (disposal_id, disposed_at) references disposal (id, disposed_at),
  constraint fk_disposal_item_decision foreign key (decision_id) references retention_decision (id),
  constraint ck_disposal_item_due check ((decision_id is null) = (due_on is null))
);
--rollback drop table disposal_item;

--changeset samsyn:0090-disposal-item-rows context:registry
alter table disposal_item enable row level security;
create policy see on disposal_item for select using (current_setting('samsyn.keeper') = 'on' or current_setting('samsyn.auditor') = 'on');
create policy add on disposal_item for insert with check (current_setting('samsyn.keeper') = 'on' and disposed_at = now());
create policy change on disposal_item for update using (false);
create policy remove on disposal_item for delete using (false);
--rollback drop policy see on disposal_item; drop policy add on disposal_item; drop policy change on disposal_item; drop policy remove on disposal_item; alter table disposal_item disable row level security;

--changeset samsyn:0090-logged-days context:registry splitStatements:false
--comment when records were registered and changed last, as far as the log knows: the coordinator may not read the log itself
create function logged_days() returns table (kind text, record_id bigint, registered_on date, changed_on date, removed boolean)
language sql stable security definer set search_path from current as $$
  select e.kind, e.record_id,
    (min(e.at) filter (where e.action = 'CREATED') at time zone 'Europe/Stockholm')::date,
    (max(e.at) at time zone 'Europe/Stockholm')::date,
    bool_or(e.action = 'REMOVED')
  from audit_entry e
  where e.action in ('CREATED', 'CHANGED', 'SHARED', 'RESTORED', 'RELATED', 'REMOVED')
    and (current_setting('samsyn.keeper') = 'on' or current_setting('samsyn.auditor') = 'on')
  group by e.kind, e.record_id
$$;
--rollback drop function logged_days();

--changeset samsyn:0090-ended-accounts context:registry splitStatements:false
--comment accounts with no part in this municipality any more; they lie where all municipalities' do
create function ended_accounts() returns table (id bigint, name text, ended_on date)
language sql stable security definer set search_path from current as $$
  select i.id, i.display_name, (max(m.ended_at) at time zone 'Europe/Stockholm')::date
  from commons.membership m join commons.identity i on i.id = m.identity_id
  where m.municipality_code = substr(current_schema(), 2)
    and (current_setting('samsyn.keeper') = 'on' or current_setting('samsyn.auditor') = 'on')
  group by i.id, i.display_name having bool_and(m.ended_at is not null)
$$;
--rollback drop function ended_accounts();

--changeset samsyn:0090-settled-requests context:registry splitStatements:false
--comment what waits or is let in is not over. Numbers only: a request for what is no more is for nobody but the one who asked
create function settled_requests() returns table (id bigint, stamp text, settled_on date, record_kind text, record_id bigint)
language sql stable security definer set search_path from current as $$
  select r.id, r.version::text, (r.decided_at at time zone 'Europe/Stockholm')::date, r.record_kind, r.record_id
  from access_request r
  where r.state in ('REFUSED', 'REVOKED', 'WITHDRAWN')
    and (current_setting('samsyn.keeper') = 'on' or current_setting('samsyn.auditor') = 'on')
$$;
--rollback drop function settled_requests();

--changeset samsyn:0090-retention-due context:registry splitStatements:false
--comment what the caller may see of all kinds for which disposal is decided by that day, and when each falls due; due_on is null while nobody knows
create function retention_due(p_day date) returns table (kind text, record_id bigint, name text, label text, stamp text,
  audience text[], subject_kind text, subject_id bigint, decision_id bigint, counted_from text, counted_on date, due_on date,
  hold_id bigint, hold_until date, hold_reason text)
language sql stable as $$
  with logged as (select * from logged_days()),
  decided as (
    select * from (
      select distinct on (d.kind) d.* from retention_decision d where d.valid_from <= p_day
      order by d.kind, d.valid_from desc, d.id desc) latest
    where latest.action = 'DISPOSE'),
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
    select 'AGENCY', r.id, r.name, null, r.version::text, '{keepers}', r.ended_on, null, null, null from agency r
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
          and exists (select from logged l where l.kind = r.kind and l.record_id = r.record_id and l.removed)
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
--rollback drop function retention_due(date);

--changeset samsyn:0090-retention-due-numbers context:registry splitStatements:false
--comment the same without a word of content, for the data-protection officer, who reads numbers of all records in the log too
create function retention_due_numbers(p_day date) returns table (kind text, record_id bigint, name text, label text, stamp text,
  audience text[], subject_kind text, subject_id bigint, decision_id bigint, counted_from text, counted_on date, due_on date,
  hold_id bigint, hold_until date, hold_reason text)
language sql stable security definer set search_path from current as $$
  select r.kind, r.record_id, '', null::text, '', '{}'::text[], r.subject_kind, r.subject_id, r.decision_id, r.counted_from,
    r.counted_on, r.due_on, r.hold_id, r.hold_until, case when r.hold_id is not null then '' end
  from retention_due(p_day) r
  where current_setting('samsyn.auditor') = 'on' and current_setting('samsyn.keeper') = 'off'
$$;
--rollback drop function retention_due_numbers(date);

--changeset samsyn:0090-carry-out-disposal context:registry splitStatements:false
--comment removes what the application's role has no right to: only what this transaction's protocol lists, and only what is due today
create function carry_out_disposal(p_disposal bigint) returns void
language plpgsql security definer set search_path from current as $$
declare
  v_today date := (now() at time zone 'Europe/Stockholm')::date;
begin
  if not exists (select from disposal d where d.id = p_disposal and d.disposed_at = now()
      and d.disposed_by_id = current_setting('samsyn.identity')::bigint and current_setting('samsyn.keeper') = 'on') then
    raise exception 'no disposal of this transaction' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from disposal_item i left join retention_due(v_today) r on r.kind = i.kind and r.record_id = i.record_id
      where i.disposal_id = p_disposal and i.decision_id is not null
        and (r.due_on is null or r.due_on > v_today or r.decision_id <> i.decision_id or r.hold_id is not null)) then
    raise exception 'not due' using errcode = 'insufficient_privilege';
  end if;
  -- goals are the only records that go with another
  if exists (select from disposal_item i left join goal g on i.kind = 'GOAL' and g.id = i.record_id
      left join disposal_item p on p.disposal_id = p_disposal and p.kind = 'INITIATIVE' and p.record_id = g.initiative_id
      where i.disposal_id = p_disposal and i.decision_id is null and p.record_id is null) then
    raise exception 'goes with nothing' using errcode = 'insufficient_privilege';
  end if;
  delete from audit_version v using disposal_item i where i.disposal_id = p_disposal
    and (i.kind = 'LOG_CONTENT' and v.number = i.record_id or v.kind = i.kind and v.record_id = i.record_id);
  delete from article_import t using disposal_item i where i.disposal_id = p_disposal
    and (i.kind = 'ARTICLE_IMPORT' and t.id = i.record_id or i.kind = 'ARTICLE' and t.article_id = i.record_id);
  delete from access_request t using disposal_item i where i.disposal_id = p_disposal
    and (i.kind = 'ACCESS_REQUEST' and t.id = i.record_id or t.record_kind = i.kind and t.record_id = i.record_id);
  delete from screening_decision t using disposal_item i where i.disposal_id = p_disposal
    and i.kind = 'SCREENING_DECISION' and t.id = i.record_id;
  delete from edition t using disposal_item i where i.disposal_id = p_disposal and i.kind = 'EDITION' and t.id = i.record_id;
  delete from commons.membership t using disposal_item i where i.disposal_id = p_disposal
    and i.kind = 'ACCOUNT' and t.identity_id = i.record_id and t.municipality_code = substr(current_schema(), 2);
  -- whoever is in another municipality's collaboration still, or keeps a place there to come back to, keeps their account
  delete from commons.identity t using disposal_item i where i.disposal_id = p_disposal
    and i.kind = 'ACCOUNT' and t.id = i.record_id
    and not exists (select from commons.membership m where m.identity_id = t.id);
  delete from retention_hold t using disposal_item i where i.disposal_id = p_disposal
    and t.kind = i.kind and t.record_id = i.record_id;
end $$;
--rollback drop function carry_out_disposal(bigint);

--changeset samsyn:0090-retention-functions context:registry
--comment Migrations says whose they are
revoke all on function logged_days(), ended_accounts(), settled_requests(), retention_due(date), retention_due_numbers(date), carry_out_disposal(bigint) from public;
--rollback select 1;

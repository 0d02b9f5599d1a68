--liquibase formatted sql

-- Somebody asks to see one record that is withheld from them, without learning whether there is one: asking is the only way
-- into this table, and answers alike whether the record is unknown, forbidden or open. Who may answer stands in visible_to,
-- beside who asked.
-- Why: src/docs/decisions/0012-asking-for-access.md

--changeset samsyn:0040-access-request context:registry
--comment asked_by, agency: as they were called when they asked; answer: the reason for the latest decision
create table access_request (
  id bigint generated always as identity,
  version bigint not null default 0,
  record_kind text not null,
  record_id bigint not null,
  asked_by_id bigint not null,
  asked_by text not null,
  agency text not null default '',
  reason text not null,
  asked_at timestamptz not null default now(),
  state text not null default 'ASKED',
  answer text not null default '',
  decided_by text not null default '',
  decided_at timestamptz,
  visible_to text[] not null default '{keepers}',
  constraint pk_access_request primary key (id),
  constraint ck_access_request_kind check (record_kind in ('INITIATIVE', 'ACTIVITY', 'VISIT')),
  constraint ck_access_request_state check (state in ('ASKED', 'GRANTED', 'REFUSED', 'REVOKED', 'WITHDRAWN')),
  constraint ck_access_request_decided check ((state = 'ASKED') = (decided_at is null)),
  constraint ck_access_request_reason check (reason <> '')
);
create index ix_access_request_record on access_request (record_kind, record_id);
create index ix_access_request_asked_by on access_request (asked_by_id, asked_at);
--rollback drop table access_request;

--changeset samsyn:0040-access-request-rows context:registry
alter table access_request enable row level security;
create policy see on access_request for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on access_request for insert with check (false);
create policy change on access_request for update using (visible_to && current_setting('samsyn.keys')::text[]) with check (visible_to && current_setting('samsyn.keys')::text[]);
create policy remove on access_request for delete using (false);
--rollback drop policy see on access_request; drop policy add on access_request; drop policy change on access_request; drop policy remove on access_request; alter table access_request disable row level security;

--changeset samsyn:0040-ask-for-access context:registry splitStatements:false
--comment who holds the record answers: the agency that recorded it or is accountable, otherwise keepers; a RED one, those it names
create function ask_for_access(p_kind text, p_record_id bigint, p_reason text, p_name text)
returns bigint language plpgsql security definer set search_path from current as $$
declare
  v_asker bigint := current_setting('samsyn.identity')::bigint;
  v_label text;
  v_named text[];
  v_holders text[];
  v_audience text[];
  v_id bigint;
begin
  select r.id into v_id from access_request r
    where r.asked_by_id = v_asker and r.record_kind = p_kind and r.record_id = p_record_id and r.state = 'ASKED';
  if found then
    return v_id;
  end if;
  -- more at once is trying numbers out
  if (select count(*) from access_request r where r.asked_by_id = v_asker and r.state = 'ASKED') >= 20 then
    return 0;
  end if;
  if p_kind = 'INITIATIVE' then
    select i.label, i.visible_to, array(select 'a' || p.agency_id from initiative_agency p
        where p.initiative_id = i.id and p.role = 'ACCOUNTABLE' and (p.ended_on is null or p.ended_on >= current_date))
      into v_label, v_named, v_holders from initiative i where i.id = p_record_id;
  elsif p_kind = 'ACTIVITY' then
    select a.label, a.visible_to, array['a' || a.agency_id]
      into v_label, v_named, v_holders from activity a where a.id = p_record_id;
  elsif p_kind = 'VISIT' then
    select v.label, v.visible_to, array_remove(array['a' || v.host_agency_id], null)
      into v_label, v_named, v_holders from visit v where v.id = p_record_id;
  end if;
  v_audience := case
    when v_label is null then '{}'::text[]
    when v_label = 'RED' then v_named
    else v_holders || 'keepers'::text end;
  insert into access_request (record_kind, record_id, asked_by_id, asked_by, agency, reason, visible_to)
    values (p_kind, p_record_id, v_asker,
      coalesce((select i.display_name from commons.identity i where i.id = v_asker), left(p_name, 200)),
      coalesce((select a.name from agency a where a.id = nullif(current_setting('samsyn.agency')::bigint, 0)), ''),
      p_reason,
      array(select distinct k from unnest(v_audience || ('i' || v_asker)) k order by k))
    returning id into v_id;
  return v_id;
end $$;
--rollback drop function ask_for_access(text, bigint, text, text);

--changeset samsyn:0040-admit-granted context:registry splitStatements:false
--comment names in every record those who were let in to it and are not named: it is given its audience anew when it changes
create function admit_granted() returns void language plpgsql security definer set search_path from current as $$
begin
  update initiative r set visible_to = array(select distinct k from unnest(r.visible_to || g.keys) k order by k)
    from (select q.record_id, array_agg('i' || q.asked_by_id) as keys from access_request q
      where q.record_kind = 'INITIATIVE' and q.state = 'GRANTED' group by q.record_id) g
    where r.id = g.record_id and r.label in ('AMBER', 'AMBER_STRICT', 'RED') and not r.visible_to @> g.keys;
  update activity r set visible_to = array(select distinct k from unnest(r.visible_to || g.keys) k order by k)
    from (select q.record_id, array_agg('i' || q.asked_by_id) as keys from access_request q
      where q.record_kind = 'ACTIVITY' and q.state = 'GRANTED' group by q.record_id) g
    where r.id = g.record_id and r.label in ('AMBER', 'AMBER_STRICT', 'RED') and not r.visible_to @> g.keys;
  update visit r set visible_to = array(select distinct k from unnest(r.visible_to || g.keys) k order by k)
    from (select q.record_id, array_agg('i' || q.asked_by_id) as keys from access_request q
      where q.record_kind = 'VISIT' and q.state = 'GRANTED' group by q.record_id) g
    where r.id = g.record_id and r.label in ('AMBER', 'AMBER_STRICT', 'RED') and not r.visible_to @> g.keys;
end $$;
--rollback drop function admit_granted();

--changeset samsyn:0040-dismiss-revoked context:registry splitStatements:false
--comment the record names them no longer; what an agency or a role opens to them stays open
create function dismiss_revoked(p_request bigint) returns void language plpgsql security definer set search_path from current as $$
declare
  v_kind text;
  v_record bigint;
  v_key text;
begin
  select q.record_kind, q.record_id, 'i' || q.asked_by_id into v_kind, v_record, v_key
    from access_request q where q.id = p_request and q.state = 'REVOKED';
  if v_kind = 'INITIATIVE' then
    update initiative r set visible_to = array_remove(r.visible_to, v_key) where r.id = v_record;
  elsif v_kind = 'ACTIVITY' then
    update activity r set visible_to = array_remove(r.visible_to, v_key) where r.id = v_record;
  elsif v_kind = 'VISIT' then
    update visit r set visible_to = array_remove(r.visible_to, v_key) where r.id = v_record;
  end if;
end $$;
--rollback drop function dismiss_revoked(bigint);

--changeset samsyn:0040-functions-not-everybodys context:registry
--comment Migrations says whose they are
revoke all on function ask_for_access(text, bigint, text, text), admit_granted(), dismiss_revoked(bigint) from public;
--rollback select 1;

--liquibase formatted sql

-- Somebody asks to see one record that is withheld from them, without learning whether there is one: asking is the only way
-- into this table, and answers alike whether the record is unknown, forbidden or open. Who may answer stands in visible_to,
-- beside who asked.
-- Why: src/docs/decisions/0012-asking-for-access.md

--changeset samsyn:0040-access-request context:registry
--comment asked_by, agency: as they were called when they asked; answer: the reason for the latest decision; granted_label: the record's when it was granted
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
  granted_label text,
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
create policy change on access_request for update using (false);
create policy remove on access_request for delete using (false);
--rollback drop policy see on access_request; drop policy add on access_request; drop policy change on access_request; drop policy remove on access_request; alter table access_request disable row level security;

--changeset samsyn:0040-access-holders context:registry splitStatements:false
--comment who answers for a record today: the agency that recorded it or is accountable, keepers where none does, those whom a RED one names (not those let in); null for none
create function access_holders(p_kind text, p_record_id bigint) returns text[]
language sql stable security definer set search_path from current as $$
  select case
    when r.label = 'RED' then array(select k from unnest(r.visible_to) k where k like 'i%')
    when cardinality(r.holders) = 0 then '{keepers}'
    else r.holders end
  from (
    select i.label, i.visible_to, array(select 'a' || p.agency_id from initiative_agency p
        where p.initiative_id = i.id and p.role = 'ACCOUNTABLE'
          and (p.began_on is null or p.began_on <= current_date) and (p.ended_on is null or p.ended_on >= current_date))
      as holders
      from initiative i where p_kind = 'INITIATIVE' and i.id = p_record_id
    union all
    select a.label, a.visible_to, array['a' || a.agency_id] from activity a where p_kind = 'ACTIVITY' and a.id = p_record_id
    union all
    select v.label, v.visible_to, array_remove(array['a' || v.host_agency_id], null)
      from visit v where p_kind = 'VISIT' and v.id = p_record_id) r
$$;
--rollback drop function access_holders(text, bigint);

--changeset samsyn:0040-access-label context:registry splitStatements:false
create function access_label(p_kind text, p_record_id bigint) returns text
language sql stable security definer set search_path from current as $$
  select i.label from initiative i where p_kind = 'INITIATIVE' and i.id = p_record_id
  union all select a.label from activity a where p_kind = 'ACTIVITY' and a.id = p_record_id
  union all select v.label from visit v where p_kind = 'VISIT' and v.id = p_record_id
$$;
--rollback drop function access_label(text, bigint);

--changeset samsyn:0040-ask-for-access context:registry splitStatements:false
--comment the same work and the same answer whether there is such a record or not
create function ask_for_access(p_kind text, p_record_id bigint, p_reason text, p_name text)
returns bigint language plpgsql security definer set search_path from current as $$
declare
  v_asker bigint := current_setting('samsyn.identity')::bigint;
  v_holders text[] := access_holders(p_kind, p_record_id);
  v_keepers text[] := case when access_label(p_kind, p_record_id) <> 'RED' then '{keepers}' else '{}' end;
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
  insert into access_request (record_kind, record_id, asked_by_id, asked_by, agency, reason, visible_to)
    values (p_kind, p_record_id, v_asker,
      coalesce((select i.display_name from commons.identity i where i.id = v_asker), left(p_name, 200)),
      coalesce((select a.name from agency a where a.id = nullif(current_setting('samsyn.agency')::bigint, 0)), ''),
      p_reason,
      array(select distinct k from unnest(coalesce(v_holders, '{}') || v_keepers || ('i' || v_asker)) k order by k))
    returning id into v_id;
  return v_id;
end $$;
--rollback drop function ask_for_access(text, bigint, text, text);

--changeset samsyn:0040-answer-access-request context:registry splitStatements:false
--comment by those who answer for the record today, or withdrawn by the one who asked; false where that is not so any more
create function answer_access_request(p_id bigint, p_version bigint, p_state text, p_answer text, p_name text)
returns boolean language plpgsql security definer set search_path from current as $$
declare
  v_caller bigint := current_setting('samsyn.identity')::bigint;
  v_keys text[] := current_setting('samsyn.keys')::text[];
  v_request access_request;
begin
  select * into v_request from access_request r where r.id = p_id and r.version = p_version for update;
  if not found then
    return false;
  end if;
  if p_state = 'WITHDRAWN' then
    if v_request.state <> 'ASKED' or v_request.asked_by_id <> v_caller then
      return false;
    end if;
  elsif v_request.asked_by_id = v_caller
      or not coalesce(access_holders(v_request.record_kind, v_request.record_id) && v_keys, false)
      or (p_state in ('GRANTED', 'REFUSED') and v_request.state <> 'ASKED')
      or (p_state = 'REVOKED' and v_request.state <> 'GRANTED')
      or p_state not in ('GRANTED', 'REFUSED', 'REVOKED') then
    return false;
  end if;
  update access_request r set state = p_state, answer = p_answer, version = r.version + 1, decided_at = now(),
      decided_by = coalesce((select i.display_name from commons.identity i where i.id = v_caller), left(p_name, 200)),
      granted_label = case when p_state = 'GRANTED' then access_label(r.record_kind, r.record_id) end
    where r.id = p_id;
  perform follow_access_requests();
  return true;
end $$;
--rollback drop function answer_access_request(bigint, bigint, text, text, text);

--changeset samsyn:0040-follow-access-requests context:registry splitStatements:false
--comment after a record or a request has changed: who answers is written anew, a grant ends where its record was narrowed to RED, and records name those who were let in to them and nobody else (keys beginning with g)
create function follow_access_requests() returns void language plpgsql security definer set search_path from current as $$
begin
  update access_request r set state = 'REVOKED', version = r.version + 1, decided_at = now(), decided_by = '', answer = ''
    where r.state = 'GRANTED' and r.granted_label <> 'RED' and access_label(r.record_kind, r.record_id) = 'RED';
  update access_request r set visible_to = w.visible_to
    from (select q.id, array(select distinct k from unnest(
          coalesce(access_holders(q.record_kind, q.record_id), '{}')
            || case when access_label(q.record_kind, q.record_id) <> 'RED' then '{keepers}'::text[] else '{}' end
            || ('i' || q.asked_by_id)) k order by k) as visible_to
      from access_request q) w
    where r.id = w.id and r.visible_to <> w.visible_to;
  update initiative r set visible_to = w.visible_to, version = r.version + 1
    from (select t.id, array(select k from unnest(t.visible_to) k where k not like 'g%' union
          select 'g' || q.asked_by_id from access_request q where q.record_kind = 'INITIATIVE' and q.record_id = t.id
            and q.state = 'GRANTED' and t.label in ('AMBER', 'AMBER_STRICT', 'RED') order by 1) as visible_to
      from initiative t where t.id in (select q.record_id from access_request q where q.record_kind = 'INITIATIVE')) w
    where r.id = w.id and r.visible_to <> w.visible_to;
  update activity r set visible_to = w.visible_to, version = r.version + 1
    from (select t.id, array(select k from unnest(t.visible_to) k where k not like 'g%' union
          select 'g' || q.asked_by_id from access_request q where q.record_kind = 'ACTIVITY' and q.record_id = t.id
            and q.state = 'GRANTED' and t.label in ('AMBER', 'AMBER_STRICT', 'RED') order by 1) as visible_to
      from activity t where t.id in (select q.record_id from access_request q where q.record_kind = 'ACTIVITY')) w
    where r.id = w.id and r.visible_to <> w.visible_to;
  update visit r set visible_to = w.visible_to, version = r.version + 1
    from (select t.id, array(select k from unnest(t.visible_to) k where k not like 'g%' union
          select 'g' || q.asked_by_id from access_request q where q.record_kind = 'VISIT' and q.record_id = t.id
            and q.state = 'GRANTED' and t.label in ('AMBER', 'AMBER_STRICT', 'RED') order by 1) as visible_to
      from visit t where t.id in (select q.record_id from access_request q where q.record_kind = 'VISIT')) w
    where r.id = w.id and r.visible_to <> w.visible_to;
end $$;
--rollback drop function follow_access_requests();

--changeset samsyn:0040-functions-not-everybodys context:registry
--comment Migrations says whose they are
revoke all on function access_holders(text, bigint), access_label(text, bigint), ask_for_access(text, bigint, text, text), answer_access_request(bigint, bigint, text, text, text), follow_access_requests() from public;
--rollback select 1;

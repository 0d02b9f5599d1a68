--liquibase formatted sql

-- What happened, in an order that nobody can change unseen. audit_entry says who did what to which record and when, and no
-- content; each entry holds the hash of the one before. audit_version holds what a record said, for those who may see the
-- record. Both are written by audit_append and by nothing else: the application's role may only read.
-- Why: src/docs/decisions/0010-audit.md

--changeset samsyn:0020-audit-entry context:registry
--comment number: without gaps; acting: the roles acted in; content_hash: of the salted content of the version of the same number
create table audit_entry (
  number bigint not null,
  at timestamptz not null,
  actor_id bigint not null,
  actor text not null,
  acting text not null,
  agency_id bigint,
  agency text not null,
  action text not null,
  kind text,
  record_id bigint,
  about text not null,
  content_hash text,
  previous_hash text not null,
  hash text not null,
  constraint pk_audit_entry primary key (number),
  constraint ck_audit_entry_number check (number > 0)
);
create index ix_audit_entry_record on audit_entry (kind, record_id, number);
create index ix_audit_entry_actor on audit_entry (actor_id, at);
--rollback drop table audit_entry;

--changeset samsyn:0020-audit-version context:registry
--comment visible_to: whom the record was for then; visible_now: whom it is for now, which follows the record while there is one
create table audit_version (
  number bigint not null,
  at timestamptz not null,
  actor text not null,
  agency text not null,
  action text not null,
  kind text not null,
  record_id bigint not null,
  content text not null,
  salt text not null,
  visible_to text[] not null,
  visible_now text[] not null,
  initiative_id bigint,
  goal_id bigint,
  visit_id bigint,
  activity_id bigint,
  statement_id bigint,
  constraint pk_audit_version primary key (number),
  constraint fk_audit_version_initiative foreign key (initiative_id, visible_now) references initiative (id, visible_to)
    on update cascade on delete set null (initiative_id),
  constraint fk_audit_version_goal foreign key (goal_id, visible_now) references goal (id, visible_to)
    on update cascade on delete set null (goal_id),
  constraint fk_audit_version_visit foreign key (visit_id, visible_now) references visit (id, visible_to)
    on update cascade on delete set null (visit_id),
  constraint fk_audit_version_activity foreign key (activity_id, visible_now) references activity (id, visible_to)
    on update cascade on delete set null (activity_id),
  constraint fk_audit_version_statement foreign key (statement_id, visible_now) references statement (id, visible_to)
    on update cascade on delete set null (statement_id)
);
create index ix_audit_version_record on audit_version (kind, record_id, number);
create index ix_audit_version_initiative on audit_version (initiative_id) where initiative_id is not null;
create index ix_audit_version_goal on audit_version (goal_id) where goal_id is not null;
create index ix_audit_version_visit on audit_version (visit_id) where visit_id is not null;
create index ix_audit_version_activity on audit_version (activity_id) where activity_id is not null;
create index ix_audit_version_statement on audit_version (statement_id) where statement_id is not null;
--rollback drop table audit_version;

--changeset samsyn:0020-audit-entry-rows context:registry
alter table audit_entry enable row level security;
create policy see on audit_entry for select using (current_setting('samsyn.auditor') = 'on');
create policy add on audit_entry for insert with check (false);
create policy change on audit_entry for update using (false);
create policy remove on audit_entry for delete using (false);
--rollback drop policy see on audit_entry; drop policy add on audit_entry; drop policy change on audit_entry; drop policy remove on audit_entry; alter table audit_entry disable row level security;

--changeset samsyn:0020-audit-version-rows context:registry
--comment what was said under a narrower label stays with those it was for, and what has been narrowed since follows
alter table audit_version enable row level security;
create policy see on audit_version for select using (visible_to && current_setting('samsyn.keys')::text[] and visible_now && current_setting('samsyn.keys')::text[]);
create policy add on audit_version for insert with check (false);
create policy change on audit_version for update using (false);
create policy remove on audit_version for delete using (false);
--rollback drop policy see on audit_version; drop policy add on audit_version; drop policy change on audit_version; drop policy remove on audit_version; alter table audit_version disable row level security;

--changeset samsyn:0020-audit-append context:registry splitStatements:false
--comment the one way into the log; search_path is that of the migration: the schema, commons, and temporary tables last
create function audit_append(
  p_action text, p_kind text, p_record_id bigint, p_about text, p_content text, p_actor text, p_audience text[])
returns bigint language plpgsql security definer set search_path from current as $$
declare
  v_actor_id bigint := current_setting('samsyn.identity')::bigint;
  v_agency_id bigint := nullif(current_setting('samsyn.agency')::bigint, 0);
  v_acting text := current_setting('samsyn.roles');
  v_about text := left(p_about, 500);
  v_actor text;
  v_agency text;
  v_tried bigint;
  v_audience text[];
  v_there boolean := true;
  v_salt text;
  v_content_hash text;
  v_number bigint;
  v_previous text;
  v_at timestamptz;
  v_canonical text;
  v_hash text;
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'the log is appended to under read committed: another snapshot does not see the last entry';
  end if;
  -- a page that is open asks again after every change; an hour's reading is told four times at most
  if p_action = 'READ' and exists (
      select from audit_entry e where e.kind = p_kind and e.record_id = p_record_id and e.action = 'READ'
        and e.actor_id = v_actor_id and e.at > now() - interval '15 minutes') then
    return 0;
  end if;
  -- twenty attempts in a quarter of an hour tell what is going on; more would only fill the disk
  if p_action in ('TRIED', 'SIGN_IN_REFUSED') then
    select count(*) into v_tried from (
      select from audit_entry e where e.actor_id = v_actor_id and e.at > now() - interval '15 minutes'
        and e.action in ('TRIED', 'SIGN_IN_REFUSED') limit 20) recent;
    if v_tried >= 20 then
      return 0;
    elsif v_tried = 19 then
      v_about := v_about || ' …';
    end if;
  end if;
  select i.display_name into v_actor from commons.identity i where i.id = v_actor_id;
  v_actor := coalesce(v_actor, left(p_actor, 200), '');
  select a.name into v_agency from agency a where a.id = v_agency_id;
  v_agency := coalesce(v_agency, '');
  if p_content is not null then
    if p_kind = 'INITIATIVE' then
      select r.visible_to into v_audience from initiative r where r.id = p_record_id;
    elsif p_kind = 'GOAL' then
      select r.visible_to into v_audience from goal r where r.id = p_record_id;
    elsif p_kind = 'VISIT' then
      select r.visible_to into v_audience from visit r where r.id = p_record_id;
    elsif p_kind = 'ACTIVITY' then
      select r.visible_to into v_audience from activity r where r.id = p_record_id;
    elsif p_kind = 'STATEMENT' then
      select r.visible_to into v_audience from statement r where r.id = p_record_id;
    else
      v_audience := '{all}';
    end if;
    if v_audience is null then
      -- removed in this transaction: what it said stays with whoever removed it
      v_there := false;
      v_audience := array['i' || v_actor_id];
    end if;
    v_salt := gen_random_uuid()::text;
    v_content_hash := encode(sha256(convert_to(v_salt || p_content, 'UTF8')), 'hex');
  end if;

  -- one at a time from here to the end of the transaction; what was committed while this waited is seen below
  perform pg_advisory_xact_lock(hashtextextended('samsyn audit ' || current_schema(), 0));
  select e.number, e.hash into v_number, v_previous from audit_entry e order by e.number desc limit 1;
  v_number := coalesce(v_number, 0) + 1;
  v_previous := coalesce(v_previous, encode(sha256(convert_to(current_schema(), 'UTF8')), 'hex'));
  v_at := clock_timestamp();
  select string_agg(coalesce(octet_length(convert_to(f, 'UTF8')) || ':' || f, '-'), ',' order by n) into v_canonical
    from unnest(array[v_number::text, (extract(epoch from v_at) * 1000000)::bigint::text, v_actor_id::text, v_actor,
      v_acting, v_agency_id::text, v_agency, p_action, p_kind, p_record_id::text, v_about, v_content_hash, v_previous])
      with ordinality as field (f, n);
  v_hash := encode(sha256(convert_to(v_canonical, 'UTF8')), 'hex');
  insert into audit_entry (number, at, actor_id, actor, acting, agency_id, agency, action, kind, record_id, about,
      content_hash, previous_hash, hash)
    values (v_number, v_at, v_actor_id, v_actor, v_acting, v_agency_id, v_agency, p_action, p_kind, p_record_id, v_about,
      v_content_hash, v_previous, v_hash);
  if p_content is not null then
    insert into audit_version (number, at, actor, agency, action, kind, record_id, content, salt, visible_to, visible_now,
        initiative_id, goal_id, visit_id, activity_id, statement_id)
      values (v_number, v_at, v_actor, v_agency, p_action, p_kind, p_record_id, p_content, v_salt,
        -- what it said earlier is for those it was for then, whatever it is for now
        coalesce(p_audience, v_audience), v_audience,
        case when v_there and p_kind = 'INITIATIVE' then p_record_id end,
        case when v_there and p_kind = 'GOAL' then p_record_id end,
        case when v_there and p_kind = 'VISIT' then p_record_id end,
        case when v_there and p_kind = 'ACTIVITY' then p_record_id end,
        case when v_there and p_kind = 'STATEMENT' then p_record_id end);
  end if;
  return v_number;
end $$;
--rollback drop function audit_append(text, text, bigint, text, text, text, text[]);

--changeset samsyn:0020-audit-differences context:registry splitStatements:false
--comment which versions are not what their entries say, told to those who read the log and may not see the content
create function audit_differences() returns table (number bigint, gone boolean)
language sql stable security definer set search_path from current as $$
  select coalesce(e.number, v.number), v.number is null
  from (select * from audit_entry where content_hash is not null) e
  full join audit_version v on v.number = e.number
  where current_setting('samsyn.auditor') = 'on'
    and (e.number is null or v.number is null
      or e.content_hash <> encode(sha256(convert_to(v.salt || v.content, 'UTF8')), 'hex')
      or (e.at, e.actor, e.agency, e.action, e.kind, e.record_id)
        is distinct from (v.at, v.actor, v.agency, v.action, v.kind, v.record_id))
  order by 1
$$;
--rollback drop function audit_differences();

--changeset samsyn:0020-audit-nobody context:registry
--comment functions are everybody's until somebody says otherwise; the municipality's role is given them with its other rights
revoke all on function audit_append(text, text, bigint, text, text, text, text[]), audit_differences() from public;
--rollback select 1;

--liquibase formatted sql

-- What is added to an initiative after an agency has left it is not for that agency, which keeps what it could see until then:
-- circle holds who of those who see the initiative see the row. It is null where all of them do, which is nearly always.
-- circle_on is the day for which an initiative's own keys were worked out: a part that begins later is let in on its day.
-- Why: src/docs/decisions/0009-who-may-see-a-row.md

--changeset samsyn:0140-initiative-circle-on context:registry
--comment null: written before there was such a day
alter table initiative add column circle_on date;
--rollback alter table initiative drop column circle_on;

--changeset samsyn:0140-goal-circle context:registry
alter table goal add column circle text[];
--rollback alter table goal drop column circle;

--changeset samsyn:0140-goal-rows context:registry
drop policy see on goal;
create policy see on goal for select using (visible_to && current_setting('samsyn.keys')::text[]
  and (circle is null or circle && current_setting('samsyn.keys')::text[]));
--rollback drop policy see on goal; create policy see on goal for select using (visible_to && current_setting('samsyn.keys')::text[]);

--changeset samsyn:0140-goal-follow-up-circle context:registry
alter table goal_follow_up add column circle text[];
--rollback alter table goal_follow_up drop column circle;

--changeset samsyn:0140-goal-follow-up-rows context:registry
drop policy see on goal_follow_up;
create policy see on goal_follow_up for select using (visible_to && current_setting('samsyn.keys')::text[]
  and (circle is null or circle && current_setting('samsyn.keys')::text[]));
--rollback drop policy see on goal_follow_up; create policy see on goal_follow_up for select using (visible_to && current_setting('samsyn.keys')::text[]);

--changeset samsyn:0140-indicator-circle context:registry
alter table indicator add column circle text[];
--rollback alter table indicator drop column circle;

--changeset samsyn:0140-indicator-rows context:registry
drop policy see on indicator;
create policy see on indicator for select using (visible_to && current_setting('samsyn.keys')::text[]
  and (circle is null or circle && current_setting('samsyn.keys')::text[]));
--rollback drop policy see on indicator; create policy see on indicator for select using (visible_to && current_setting('samsyn.keys')::text[]);

--changeset samsyn:0140-follow-access-requests context:registry splitStatements:false
--comment as before, and who was let in to an initiative is let in to all its goals
create or replace function follow_access_requests() returns void language plpgsql security definer set search_path from current as $$
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
  update goal r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from goal t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
  update goal_follow_up r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from goal_follow_up t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
  update indicator r set circle = w.circle
    from (select t.id, array(select k from unnest(t.circle) k where k not like 'g%' union
          select k from unnest(t.visible_to) k where k like 'g%' order by 1) as circle from indicator t where t.circle is not null) w
    where r.id = w.id and r.circle <> w.circle;
end $$;
--rollback select 1;

--changeset samsyn:0140-audit-append context:registry splitStatements:false
--comment as before, but a version of an initiative, a goal or an activity is for those who take part on the day it is written
create or replace function audit_append(
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
  v_then text[];
  v_initiative bigint;
  v_holder text;
  v_circle text[];
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
      select r.visible_to, r.id into v_audience, v_initiative from initiative r where r.id = p_record_id;
    elsif p_kind = 'GOAL' then
      select r.visible_to, r.initiative_id, r.circle into v_audience, v_initiative, v_circle from goal r where r.id = p_record_id;
    elsif p_kind = 'VISIT' then
      select r.visible_to into v_audience from visit r where r.id = p_record_id;
    elsif p_kind = 'ACTIVITY' then
      select r.visible_to, r.initiative_id, 'a' || r.agency_id into v_audience, v_initiative, v_holder
        from activity r where r.id = p_record_id;
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
    -- what is said from now on is not for an agency that has left, though the record stays open to it
    v_then := array(select k from unnest(coalesce(p_audience, v_audience)) k
      where (v_circle is null or k = any (v_circle))
        and (v_initiative is null or k !~ '^a[0-9]+$' or k = v_holder or exists (
          select from initiative_agency p where p.initiative_id = v_initiative and 'a' || p.agency_id = k
            and coalesce(p.began_on, '-infinity') <= (now() at time zone 'Europe/Stockholm')::date
            and coalesce(p.ended_on, 'infinity') >= (now() at time zone 'Europe/Stockholm')::date)));
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
        v_then, v_audience,
        case when v_there and p_kind = 'INITIATIVE' then p_record_id end,
        case when v_there and p_kind = 'GOAL' then p_record_id end,
        case when v_there and p_kind = 'VISIT' then p_record_id end,
        case when v_there and p_kind = 'ACTIVITY' then p_record_id end,
        case when v_there and p_kind = 'STATEMENT' then p_record_id end);
  end if;
  return v_number;
end $$;
--rollback select 1;

--liquibase formatted sql

-- What a removed record's version says can be trusted: its hash tells content, reason and origin apart, and nothing is told as
-- removed that is there.
-- Why: src/docs/decisions/0021-reasons-and-what-was-removed.md

--changeset samsyn:0350-audit-content-hash context:registry splitStatements:false
--comment each part with its length, or words could be moved from the one to the other. The rule's number stands before the hash, and the entry's own hash covers it; a hash without one is of what was written before
create function audit_content_hash(p_salt text, p_content text, p_reason text, p_origin bigint) returns text
language sql immutable as $$
  select '2:' || encode(sha256(convert_to(string_agg(coalesce(octet_length(convert_to(f, 'UTF8')) || ':' || f, '-'), ',' order by n), 'UTF8')), 'hex')
    from unnest(array[p_salt, p_content, p_reason, p_origin::text]) with ordinality as part (f, n)
$$;
--rollback drop function audit_content_hash(text, text, text, bigint);

--changeset samsyn:0350-audit-content-hash-nobody context:registry
revoke all on function audit_content_hash(text, text, text, bigint) from public;
--rollback select 1;

--changeset samsyn:0350-audit-append context:registry splitStatements:false
--comment as 0330's, with that hash; REMOVED only where there is no such row
create or replace function audit_append(
  p_action text, p_kind text, p_record_id bigint, p_about text, p_content text, p_actor text, p_audience text[], p_reason text,
  p_origin bigint)
returns bigint language plpgsql security definer set search_path from current as $$
declare
  v_actor_id bigint := current_setting('samsyn.identity')::bigint;
  v_agency_id bigint := nullif(current_setting('samsyn.agency')::bigint, 0);
  v_action text := p_action;
  v_acting text := current_setting('samsyn.roles');
  v_about text := left(p_about, 500);
  v_actor text;
  v_agency text;
  v_tried bigint;
  v_audience text[];
  v_then text[];
  v_last text[];
  v_initiative bigint;
  v_holder text;
  v_circle text[];
  v_there boolean := true;
  v_hidden boolean := false;
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
  if v_action = 'READ' and exists (
      select from audit_entry e where e.kind = p_kind and e.record_id = p_record_id and e.action = 'READ'
        and e.actor_id = v_actor_id and e.at > now() - interval '15 minutes') then
    return 0;
  end if;
  -- twenty attempts in a quarter of an hour tell what is going on; more would only fill the disk
  if v_action in ('TRIED', 'SIGN_IN_REFUSED') then
    select count(*) into v_tried from (
      select from audit_entry e where e.actor_id = v_actor_id and e.at > now() - interval '15 minutes'
        and e.action in ('TRIED', 'SIGN_IN_REFUSED') limit 20) recent;
    if v_tried >= 20 then
      return 0;
    elsif v_tried = 19 then
      v_about := v_about || ' …';
    end if;
  end if;
  -- whoever narrows a record beyond their own sight sees it no more, and it is there all the same
  if v_action = 'REMOVED' and to_regclass(lower(p_kind)) is not null then
    execute format('select exists (select from %I where id = $1)', lower(p_kind)) into v_hidden using p_record_id;
    v_action := case when v_hidden then 'SHARED' else v_action end;
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
      -- removed in this transaction: what it said stays with those it was for when it was last written, or with whoever removed it
      v_there := false;
      select r.visible_to, r.visible_now into v_last, v_audience from audit_version r
        where r.kind = p_kind and r.record_id = p_record_id order by r.number desc limit 1;
      v_audience := coalesce(v_audience, p_audience, array['i' || v_actor_id]);
    end if;
    -- what is said from now on is not for an agency that has left, though the record stays open to it
    v_then := array(select k from unnest(coalesce(p_audience, v_last, v_audience)) k
      where (v_circle is null or k = any (v_circle))
        and (v_initiative is null or k !~ '^a[0-9]+$' or k = v_holder or exists (
          select from initiative_agency p where p.initiative_id = v_initiative and 'a' || p.agency_id = k
            and coalesce(p.began_on, '-infinity') <= (now() at time zone 'Europe/Stockholm')::date
            and coalesce(p.ended_on, 'infinity') >= (now() at time zone 'Europe/Stockholm')::date)));
    v_salt := gen_random_uuid()::text;
    v_content_hash := audit_content_hash(v_salt, p_content, p_reason, p_origin);
  end if;

  -- one at a time from here to the end of the transaction; what was committed while this waited is seen below
  perform pg_advisory_xact_lock(hashtextextended('samsyn audit ' || current_schema(), 0));
  select e.number, e.hash into v_number, v_previous from audit_entry e order by e.number desc limit 1;
  v_number := coalesce(v_number, 0) + 1;
  v_previous := coalesce(v_previous, encode(sha256(convert_to(current_schema(), 'UTF8')), 'hex'));
  v_at := clock_timestamp();
  select string_agg(coalesce(octet_length(convert_to(f, 'UTF8')) || ':' || f, '-'), ',' order by n) into v_canonical
    from unnest(array[v_number::text, (extract(epoch from v_at) * 1000000)::bigint::text, v_actor_id::text, v_actor,
      v_acting, v_agency_id::text, v_agency, v_action, p_kind, p_record_id::text, v_about, v_content_hash, v_previous])
      with ordinality as field (f, n);
  v_hash := encode(sha256(convert_to(v_canonical, 'UTF8')), 'hex');
  insert into audit_entry (number, at, actor_id, actor, acting, agency_id, agency, action, kind, record_id, about,
      content_hash, previous_hash, hash)
    values (v_number, v_at, v_actor_id, v_actor, v_acting, v_agency_id, v_agency, v_action, p_kind, p_record_id, v_about,
      v_content_hash, v_previous, v_hash);
  if p_content is not null then
    insert into audit_version (number, at, actor, agency, action, kind, record_id, content, salt, reason, origin, visible_to,
        visible_now, initiative_id, goal_id, visit_id, activity_id, statement_id)
      values (v_number, v_at, v_actor, v_agency, v_action, p_kind, p_record_id, p_content, v_salt,
        p_reason, p_origin,
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

--changeset samsyn:0350-audit-differences context:registry splitStatements:false
--comment as before, by the rule that the hash names
create or replace function audit_differences() returns table (number bigint, gone boolean, disposed boolean)
language sql stable security definer set search_path from current as $$
  with told as (
    select i.kind, i.record_id, max(d.number) as number
    from disposal_item i join audit_entry d on d.action = 'DISPOSED' and d.kind is null and d.about = i.disposal_id::text
    group by i.kind, i.record_id)
  select coalesce(e.number, v.number), v.number is null, v.number is null and (r.number is not null or c.number is not null)
  from (select * from audit_entry where content_hash is not null) e
  full join audit_version v on v.number = e.number
  left join told r on r.kind = e.kind and r.record_id = e.record_id and r.number > e.number
  left join told c on c.kind = 'LOG_CONTENT' and c.record_id = e.number and c.number > e.number
  where current_setting('samsyn.auditor') = 'on'
    and (e.number is null or v.number is null
      or e.content_hash <> case when e.content_hash like '2:%' then audit_content_hash(v.salt, v.content, v.reason, v.origin)
        else encode(sha256(convert_to(v.salt || v.content || v.reason || coalesce(v.origin::text, ''), 'UTF8')), 'hex') end
      or (e.at, e.actor, e.agency, e.action, e.kind, e.record_id)
        is distinct from (v.at, v.actor, v.agency, v.action, v.kind, v.record_id))
  order by 1
$$;
--rollback select 1;

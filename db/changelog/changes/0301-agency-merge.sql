--liquibase formatted sql

-- Two agencies that are the same become one. What refers to the one that goes is moved in one transaction, by a function that
-- sees every row, because a row that its caller may not see would be left behind; what was moved is kept row by row, so that it
-- can be taken back. Nobody reads those rows but the functions.
-- Why: src/docs/decisions/0020-merging-agencies.md

--changeset samsyn:0301-agency-merge context:registry
--comment gone, kept_before, kept_after: rows of agency. No foreign keys: the one that is gone is no row, the other may be merged in its turn
create table agency_merge (
  id bigint generated always as identity,
  kept_id bigint not null,
  gone_id bigint not null,
  gone_name text not null,
  reason text not null,
  merged_by text not null,
  merged_at timestamptz not null default now(),
  gone jsonb not null,
  kept_before jsonb not null,
  kept_after jsonb,
  undone_by text not null default '',
  undone_at timestamptz,
  constraint pk_agency_merge primary key (id),
  constraint ck_agency_merge_reason check (reason <> ''),
  constraint ck_agency_merge_undone check ((undone_at is null) = (undone_by = ''))
);
--rollback drop table agency_merge;

--changeset samsyn:0301-agency-merge-one context:registry
--comment an agency goes once
create unique index uk_agency_merge_gone on agency_merge (gone_id) where undone_at is null;
create index ix_agency_merge_kept on agency_merge (kept_id);
--rollback drop index uk_agency_merge_gone; drop index ix_agency_merge_kept;

--changeset samsyn:0301-agency-merge-rows context:registry splitStatements:false
--comment that two became one is no secret; it is written by the functions only
do $$ begin
  execute format('alter table agency_merge enable row level security;
    create policy see on agency_merge for select to %I, %I using (true);
    create policy add on agency_merge for insert with check (false);
    create policy change on agency_merge for update using (false);
    create policy remove on agency_merge for delete using (false)',
    'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
end $$;
--rollback drop policy see on agency_merge; drop policy add on agency_merge; drop policy change on agency_merge; drop policy remove on agency_merge; alter table agency_merge disable row level security;

--changeset samsyn:0301-agency-merge-row context:registry
--comment one row that the merge wrote. key: how it is found, as it is after; before, after: of the columns that were written; gone: the row of the other agency that became one with it; root, record_id: the record that it belongs to, if that is one
create table agency_merge_row (
  id bigint generated always as identity,
  merge_id bigint not null,
  step text not null,
  table_name text not null,
  root text,
  record_id bigint,
  key jsonb not null,
  before jsonb not null,
  after jsonb not null,
  gone jsonb,
  is_back boolean not null default false,
  constraint pk_agency_merge_row primary key (id),
  constraint fk_agency_merge_row_merge foreign key (merge_id) references agency_merge (id) on delete cascade,
  constraint ck_agency_merge_row_step check (step in ('KEYS', 'JOINED', 'MOVED', 'ADDED'))
);
create index ix_agency_merge_row_merge on agency_merge_row (merge_id, table_name);
--rollback drop table agency_merge_row;

--changeset samsyn:0301-agency-merge-row-rows context:registry
alter table agency_merge_row enable row level security;
create policy see on agency_merge_row for select using (false);
create policy add on agency_merge_row for insert with check (false);
create policy change on agency_merge_row for update using (false);
create policy remove on agency_merge_row for delete using (false);
--rollback drop policy see on agency_merge_row; drop policy add on agency_merge_row; drop policy change on agency_merge_row; drop policy remove on agency_merge_row; alter table agency_merge_row disable row level security;

--changeset samsyn:0301-agency-references context:registry splitStatements:false
--comment the columns that hold an agency's number: by foreign key, and what lies where all municipalities' accounts do. Receipts, by which an import or a change of many is undone, are of the agency that goes, and go with it
create function agency_references() returns table (table_name text, column_name text)
language sql stable as $$
  select c.relname::text, a.attname::text from pg_constraint f
    join pg_class c on c.oid = f.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = f.conkey[1]
    where f.contype = 'f' and f.confrelid = 'agency'::regclass and c.relname not in ('table_import_record', 'bulk_change_record')
  union all values ('invitation', 'agency_id'), ('membership', 'agency_id')
$$;
--rollback drop function agency_references();

--changeset samsyn:0301-agency-key-columns context:registry splitStatements:false
--comment the columns that hold keys of who may see a row, but those that follow another row's by themselves, those of what is frozen, and those that are the keepers' always
create function agency_key_columns() returns table (table_name text, column_name text)
language sql stable as $$
  select c.relname::text, a.attname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = (select o.relnamespace from pg_class o where o.oid = 'agency'::regclass)
      and c.relkind = 'r' and a.atttypid = 'text[]'::regtype and not a.attisdropped and a.attgenerated = '' and a.attname ~ '(^|_)(visible_to|circle)$'
      and c.relname not in ('edition_content', 'audit_version', 'table_import_word')
      and not exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confupdtype = 'c'
        and a.attnum = any (f.conkey))
$$;
--rollback drop function agency_key_columns();

--changeset samsyn:0301-agency-settled context:registry splitStatements:false
--comment what two rows say that become one. SUM: head-counts; JOIN: texts, one below the other; FROM, UNTIL: the longest period, open where one is; EARLIEST: the first day that is known
create function agency_settled(p_rule text, p_kept jsonb, p_gone jsonb) returns jsonb language sql immutable as $$
  select case
    when p_rule = 'SUM' and coalesce(p_kept, 'null') = 'null' then p_gone
    when p_rule = 'SUM' and coalesce(p_gone, 'null') = 'null' then p_kept
    when p_rule = 'SUM' then to_jsonb((p_kept #>> '{}')::numeric + (p_gone #>> '{}')::numeric)
    when p_rule = 'JOIN' and (p_gone #>> '{}' = '' or position(p_gone #>> '{}' in p_kept #>> '{}') > 0) then p_kept
    when p_rule = 'JOIN' and p_kept #>> '{}' = '' then p_gone
    when p_rule = 'JOIN' then to_jsonb((p_kept #>> '{}') || E'\n' || (p_gone #>> '{}'))
    when p_rule in ('FROM', 'UNTIL') and 'null' in (coalesce(p_kept, 'null'), coalesce(p_gone, 'null')) then 'null'::jsonb
    when p_rule = 'UNTIL' then to_jsonb(greatest(p_kept #>> '{}', p_gone #>> '{}'))
    else coalesce(to_jsonb(least(p_kept #>> '{}', p_gone #>> '{}')), 'null') end
$$;
--rollback drop function agency_settled(text, jsonb, jsonb);

--changeset samsyn:0301-merge-agencies context:registry splitStatements:false
--comment p_kept_after: what is said of the one that stays. p_names: former names that it gets. p_references: every column that holds an agency's number, as the module says that owns it: table, column, root and via (the record that a row belongs to), settle (what becomes of columns where both agencies have the same row)
create function merge_agencies(p_kept bigint, p_gone bigint, p_kept_after jsonb, p_names jsonb, p_references jsonb, p_reason text, p_name text)
returns bigint language plpgsql security definer set search_path from current as $$
declare
  v_merge bigint;
  v_here text := '';
  v_unknown text;
  v_shared text[];
  v_key text;
  v_on text;
  v_ref record;
  v_pair record;
  v_after jsonb;
begin
  if current_setting('samsyn.keeper') <> 'on' then
    raise exception 'only keepers merge' using errcode = 'insufficient_privilege';
  end if;
  -- nobody refers to it anew from here on; whoever is doing so is waited for
  perform from agency a where a.id = p_gone for update;
  perform from agency a where a.id = p_kept for update;
  select string_agg(u.table_name || '.' || u.column_name, ', ') into v_unknown from agency_references() u
    where (u.table_name, u.column_name) not in (select e ->> 'table', e ->> 'column' from jsonb_array_elements(p_references) e)
      and u.table_name not in ('invitation', 'membership');
  if v_unknown is not null then
    raise exception 'no module says what becomes of %', v_unknown;
  end if;

  insert into agency_merge (kept_id, gone_id, gone_name, reason, merged_by, gone, kept_before)
    select p_kept, p_gone, g.name, p_reason,
      coalesce((select i.display_name from commons.identity i where i.id = current_setting('samsyn.identity')::bigint), p_name),
      to_jsonb(g), to_jsonb(k) from agency g, agency k where g.id = p_gone and k.id = p_kept returning id into strict v_merge;

  -- who may see: members of the one that goes are members of the one that stays
  for v_ref in select * from agency_key_columns() loop
    execute format($q$
      with was as (select t.id, t.%2$I as keys from %1$I t where t.%2$I && array['a' || $2]),
      done as (update %1$I t set %2$I = array(select distinct case k when 'a' || $2 then 'a' || $3 else k end from unnest(w.keys) k order by 1)
        from was w where t.id = w.id returning t.id, w.keys, t.%2$I as after)
      insert into agency_merge_row (merge_id, step, table_name, root, record_id, key, before, after)
        select $1, 'KEYS', %1$L, %3$L, d.id, jsonb_build_object('id', d.id), jsonb_build_object(%2$L, d.keys), jsonb_build_object(%2$L, d.after) from done d$q$,
      v_ref.table_name, v_ref.column_name, case when exists (select from jsonb_array_elements(p_references) e where e ->> 'root' = v_ref.table_name) then v_ref.table_name end)
      using v_merge, p_gone, p_kept;
  end loop;

  -- it cannot become a part of itself
  update agency set parent_id = (p_kept_after ->> 'parent_id')::bigint where id = p_kept;
  for v_ref in
    -- accounts after invitations: whoever accepts one meanwhile is waited for, and seen
    select e.n, e.e ->> 'table' as tab, e.e ->> 'column' as col, e.e ->> 'root' as root, e.e ->> 'via' as via, coalesce(e.e -> 'settle', '{}') as settle
      from jsonb_array_elements(p_references) with ordinality e (e, n)
    union all values (1000, 'invitation', 'agency_id', null, null, '{}'::jsonb),
      (1001, 'membership', 'agency_id', null, null, '{"confirmed_on": "UNTIL", "ended_at": "UNTIL"}')
    order by 1
  loop
    v_here := case when v_ref.n >= 1000 then format(' and t.municipality_code = %L', substr(current_schema(), 2)) else '' end;
    if v_ref.root is not null and exists (select from pg_attribute where attrelid = v_ref.root::regclass and attname = 'version') then
      -- a form that is open over such a record says so, instead of writing the old agency again
      execute format('update %1$I set version = version + 1 where id in (select t.%2$I from %3$I t where t.%4$I = $1)', v_ref.root, v_ref.via, v_ref.tab, v_ref.col)
        using p_gone;
    end if;
    -- the columns of a row that may stand there once for each agency, and otherwise of its key
    select array_agg(a.attname::text) into v_shared from pg_constraint u join pg_attribute a on a.attrelid = u.conrelid and a.attnum = any (u.conkey)
      where u.conrelid = v_ref.tab::regclass and u.oid = (select c.oid from pg_constraint c
        join pg_attribute g on g.attrelid = c.conrelid and g.attname = v_ref.col
        where c.conrelid = v_ref.tab::regclass and c.contype in ('p', 'u') and (c.contype = 'p' or not exists (
          select from pg_constraint p where p.conrelid = c.conrelid and p.contype = 'p' and p.conkey <@ c.conkey))
        order by (g.attnum = any (c.conkey)) desc, (c.contype = 'p') desc limit 1);
    select string_agg(format('%1$L, t.%1$I', c), ', ') into v_key from unnest(v_shared) c;
    if v_ref.col = any (v_shared) then
      select string_agg(format('g.%1$I = t.%1$I', c), ' and ') into v_on from unnest(array_remove(v_shared, v_ref.col)) c;
      for v_pair in execute format('select to_jsonb(t) as kept, to_jsonb(g) as gone, jsonb_build_object(%3$s) as key from %1$I t join %1$I g on %4$s where t.%2$I = $1 and g.%2$I = $2%5$s',
          v_ref.tab, v_ref.col, v_key, v_on, v_here) using p_kept, p_gone loop
        select jsonb_object_agg(s.key, agency_settled(s.value, v_pair.kept -> s.key, v_pair.gone -> s.key)) into v_after from jsonb_each_text(v_ref.settle) s;
        v_after := coalesce(v_after, '{}') || jsonb_build_object(v_ref.col, p_kept);
        perform agency_write(v_ref.tab, v_pair.key, v_after);
        execute format('delete from %1$I t using jsonb_populate_record(null::%1$I, $1) k where %2$s', v_ref.tab,
          (select string_agg(format('t.%1$I = k.%1$I', c), ' and ') from unnest(v_shared) c))
          using v_pair.key || jsonb_build_object(v_ref.col, p_gone);
        insert into agency_merge_row (merge_id, step, table_name, root, record_id, key, before, after, gone)
          select v_merge, 'JOINED', v_ref.tab, v_ref.root, (v_pair.kept ->> v_ref.via)::bigint, v_pair.key, jsonb_object_agg(c, v_pair.kept -> c), v_after, v_pair.gone from jsonb_object_keys(v_after) c;
      end loop;
    end if;
    execute format($q$
      with done as (update %1$I t set %2$I = $3 where t.%2$I = $2%4$s returning t.*)
      insert into agency_merge_row (merge_id, step, table_name, root, record_id, key, before, after)
        select $1, 'MOVED', %1$L, %5$L, %6$s, jsonb_build_object(%3$s), jsonb_build_object(%2$L, $2), jsonb_build_object(%2$L, $3) from done t$q$,
      v_ref.tab, v_ref.col, v_key, v_here, v_ref.root, case when v_ref.via is null then 'null' else format('t.%I', v_ref.via) end) using v_merge, p_gone, p_kept;
  end loop;

  -- what is to be kept until a day is kept until then, by whatever number
  with was as (select t.* from retention_hold t where t.kind = 'AGENCY' and t.record_id = p_gone and t.lifted_at is null
      and not exists (select from retention_hold k where k.kind = 'AGENCY' and k.record_id = p_kept and k.lifted_at is null)),
  done as (update retention_hold t set record_id = p_kept from was where t.id = was.id returning t.id)
  insert into agency_merge_row (merge_id, step, table_name, key, before, after)
    select v_merge, 'MOVED', 'retention_hold', jsonb_build_object('id', d.id), jsonb_build_object('record_id', p_gone), jsonb_build_object('record_id', p_kept) from done d;
  with was as (select k.id, k.until, g.until as other from retention_hold k join retention_hold g on g.kind = k.kind and g.record_id = p_gone and g.lifted_at is null
      where k.kind = 'AGENCY' and k.record_id = p_kept and k.lifted_at is null and g.until > k.until),
  done as (update retention_hold t set until = was.other from was where t.id = was.id returning t.id, was.until as before, t.until as after)
  insert into agency_merge_row (merge_id, step, table_name, key, before, after)
    select v_merge, 'MOVED', 'retention_hold', jsonb_build_object('id', d.id), jsonb_build_object('until', d.before), jsonb_build_object('until', d.after) from done d;

  delete from agency where id = p_gone;
  perform agency_write('agency', jsonb_build_object('id', p_kept), p_kept_after);
  update agency set version = version + 1 where id = p_kept;
  with added as (insert into agency_name (agency_id, name, until, source)
    select p_kept, n ->> 'name', n ->> 'until', n ->> 'source' from jsonb_array_elements(p_names) n
    on conflict (agency_id, name) do nothing returning agency_id, name)
  insert into agency_merge_row (merge_id, step, table_name, key, before, after)
    select v_merge, 'ADDED', 'agency_name', to_jsonb(a), '{}', '{}' from added a;
  update agency_merge m set kept_after = (select to_jsonb(k) from agency k where k.id = p_kept) where m.id = v_merge;
  return v_merge;
end $$;
--rollback drop function merge_agencies(bigint, bigint, jsonb, jsonb, jsonb, text, text);

--changeset samsyn:0301-agency-write context:registry splitStatements:false
--comment writes some columns of one row
create function agency_write(p_table text, p_key jsonb, p_values jsonb) returns void language plpgsql as $$
begin
  execute format('update %1$I t set %2$s from jsonb_populate_record(null::%1$I, $1) k, jsonb_populate_record(null::%1$I, $2) v where %3$s', p_table,
    (select string_agg(format('%1$I = v.%1$I', c), ', ') from jsonb_object_keys(p_values) c),
    (select string_agg(format('t.%1$I = k.%1$I', c), ' and ') from jsonb_object_keys(p_key) c)) using p_key, p_values;
end $$;
--rollback drop function agency_write(text, jsonb, jsonb);

--changeset samsyn:0301-agency-merge-parts context:registry splitStatements:false
--comment the rows of a merge in parts that one statement can find: those of a table that were written in the same way. Which they are, by key, and whether they are as they were left
create function agency_merge_parts(p_merge bigint) returns table (first bigint, step text, table_name text, columns text[], by_key text, as_left text)
language sql stable as $$
  select min(p.id), p.step, p.table_name, p.columns,
    (select string_agg(format('t.%1$I = k.%1$I', c), ' and ') from unnest(p.keys) c),
    (select string_agg(format('t.%1$I is not distinct from a.%1$I', c), ' and ') from unnest(p.columns) c)
  from (select m.id, m.step, m.table_name, array(select k from jsonb_object_keys(m.key) k order by k) as keys,
      array(select k from jsonb_object_keys(m.after) k order by k) as columns from agency_merge_row m where m.merge_id = p_merge) p
  group by p.step, p.table_name, p.keys, p.columns
$$;
--rollback drop function agency_merge_parts(bigint);

--changeset samsyn:0301-agency-merge-left context:registry splitStatements:false
--comment what is no longer as the merge left it, with the records that it belongs to: that stays as it is when it is undone. Told to those who may undo it, without what it says
create function agency_merge_left(p_merge bigint) returns table (table_name text, root text, record_id bigint)
language plpgsql stable security definer set search_path from current as $$
declare
  p record;
begin
  if current_setting('samsyn.keeper') <> 'on' then
    raise exception 'only keepers undo' using errcode = 'insufficient_privilege';
  end if;
  return query select 'agency', 'agency', m.kept_id from agency_merge m join agency k on k.id = m.kept_id
    where m.id = p_merge and exists (select from jsonb_each(m.kept_after) e where e.key not in ('version', 'search', 'search_names', 'search_texts')
      and m.kept_before -> e.key <> e.value and to_jsonb(k) -> e.key <> e.value);
  for p in select * from agency_merge_parts(p_merge) where agency_merge_parts.step <> 'ADDED' loop
    return query execute format($q$
      select m.table_name, m.root, m.record_id
      from agency_merge_row m cross join jsonb_populate_record(null::%1$I, m.key) k cross join jsonb_populate_record(null::%1$I, m.after) a
      where m.merge_id = $1 and m.table_name = %1$L and m.step = $2 and array(select c from jsonb_object_keys(m.after) c order by c) = $3
        and not exists (select from %1$I t where %2$s and %3$s)$q$, p.table_name, p.by_key, p.as_left) using p_merge, p.step, p.columns;
  end loop;
end $$;
--rollback drop function agency_merge_left(bigint);

--changeset samsyn:0301-undo-agency-merge context:registry splitStatements:false
--comment makes of one agency two again: every row that is as the merge left it is as it was before; what somebody has changed since stays
create function undo_agency_merge(p_merge bigint, p_name text) returns void
language plpgsql security definer set search_path from current as $$
declare
  m agency_merge;
  p record;
  v_back jsonb;
  v_columns text;
begin
  if current_setting('samsyn.keeper') <> 'on' then
    raise exception 'only keepers undo' using errcode = 'insufficient_privilege';
  end if;
  select * into strict m from agency_merge where id = p_merge and undone_at is null for update;

  select jsonb_object_agg(e.key, m.kept_before -> e.key) into v_back from agency k, jsonb_each(m.kept_after) e
    where k.id = m.kept_id and e.key in ('name', 'short_name', 'kind', 'org_number', 'parent_id', 'aliases', 'description')
      and m.kept_before -> e.key <> e.value and to_jsonb(k) -> e.key = e.value;
  if v_back - 'parent_id' <> '{}' then
    perform agency_write('agency', jsonb_build_object('id', m.kept_id), v_back - 'parent_id');
  end if;
  select string_agg(quote_ident(a.attname), ', ') into v_columns from pg_attribute a
    where a.attrelid = 'agency'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
  execute format('insert into agency (%1$s) overriding system value select %1$s from jsonb_populate_record(null::agency, $1)', v_columns)
    using m.gone || jsonb_build_object('version', (m.gone ->> 'version')::bigint + 1, 'parent_id',
      (select a.id from agency a where a.id = (m.gone ->> 'parent_id')::bigint));
  if v_back ? 'parent_id' then
    update agency set parent_id = (select a.id from agency a where a.id = (v_back ->> 'parent_id')::bigint) where id = m.kept_id;
  end if;
  update agency set version = version + 1 where id = m.kept_id;

  for p in select * from agency_merge_parts(p_merge) order by first loop
    if p.step = 'ADDED' then
      execute format('delete from %1$I t using agency_merge_row m cross join jsonb_populate_record(null::%1$I, m.key) k where m.merge_id = $1 and m.table_name = %1$L and m.step = $2 and %2$s',
        p.table_name, p.by_key) using p_merge, p.step;
      continue;
    end if;
    execute format($q$
      with back as (update %1$I t set %2$s
        from agency_merge_row m cross join jsonb_populate_record(null::%1$I, m.key) k cross join jsonb_populate_record(null::%1$I, m.after) a
          cross join jsonb_populate_record(null::%1$I, m.before) b
        where m.merge_id = $1 and m.table_name = %1$L and m.step = $2 and array(select c from jsonb_object_keys(m.after) c order by c) = $3
          and %3$s and %4$s returning m.id)
      update agency_merge_row set is_back = true where id in (select id from back)$q$,
      p.table_name, (select string_agg(format('%1$I = b.%1$I', c), ', ') from unnest(p.columns) c), p.by_key, p.as_left)
      using p_merge, p.step, p.columns;
    if p.step = 'JOINED' then
      -- who sees the row that is back is what its record says now
      select string_agg(quote_ident(a.attname), ', ') into v_columns from pg_attribute a
        where a.attrelid = p.table_name::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
      execute format($q$
        insert into %1$I (%2$s) overriding system value select %2$s from (
          select to_jsonb(t) || (m.gone - $4) as whole
          from agency_merge_row m cross join jsonb_populate_record(null::%1$I, m.key) k join %1$I t on %3$s
          where m.merge_id = $1 and m.table_name = %1$L and m.step = $2 and m.is_back
            and array(select c from jsonb_object_keys(m.after) c order by c) = $3) w cross join lateral jsonb_populate_record(null::%1$I, w.whole)$q$,
        p.table_name, v_columns, p.by_key) using p_merge, p.step, p.columns,
        array(select distinct a.attname::text from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any (f.conkey)
          where f.conrelid = p.table_name::regclass and f.contype = 'f' and f.confupdtype = 'c');
    end if;
  end loop;
  for p in select distinct r.root from agency_merge_row r join pg_attribute a on a.attrelid = r.root::regclass and a.attname = 'version'
      where r.merge_id = p_merge and r.is_back loop
    execute format('update %1$I set version = version + 1 where id in (select r.record_id from agency_merge_row r where r.merge_id = $1 and r.root = %1$L and r.is_back)', p.root)
      using p_merge;
  end loop;
  update agency_merge set undone_at = now(), undone_by =
      coalesce((select i.display_name from commons.identity i where i.id = current_setting('samsyn.identity')::bigint), nullif(p_name, ''), '–') where id = p_merge;
end $$;
--rollback drop function undo_agency_merge(bigint, text);

--changeset samsyn:0301-functions-not-everybodys context:registry
--comment Migrations says whose they are
revoke all on function agency_references(), agency_key_columns(), agency_settled(text, jsonb, jsonb), agency_write(text, jsonb, jsonb), merge_agencies(bigint, bigint, jsonb, jsonb, jsonb, text, text), agency_merge_parts(bigint), agency_merge_left(bigint), undo_agency_merge(bigint, text) from public;
--rollback select 1;

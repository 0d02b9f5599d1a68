--liquibase formatted sql

-- A partner's rows are for all, or for their agency; only few name a person, by identity or by what was granted. Of the others
-- nobody has to make an array of all of the caller's keys to compare it: that took two thirds of the time of reading a row.
-- Whoever sees a row is the same as before: a caller has one agency's key at most (Viewpoint.settings refuses more).
-- Why, and what it costs: src/docs/decisions/0009-who-may-see-a-row.md

--changeset samsyn:0395-names-somebody context:registry splitStatements:false
--comment array_to_string is not said to be immutable for the sake of other types than text
create function names_somebody(p_keys text[]) returns boolean language sql immutable parallel safe as $$
  select array_to_string(p_keys, ',') ~ '(^|,)[ig]'
$$;
--rollback drop function names_somebody(text[]);

--changeset samsyn:0395-rows-that-name-somebody context:registry splitStatements:false
do $$
declare
  v_table text;
  v_policy record;
begin
  for v_table in select tablename from pg_policies where schemaname = current_schema() and policyname = 'see_as_partner' loop
    execute format('alter table %I add column for_named boolean not null generated always as (names_somebody(visible_to)) stored', v_table);
  end loop;
  for v_policy in select tablename, policyname, qual from pg_policies where schemaname = current_schema() and qual like '%samsyn.circle%' loop
    execute format('alter policy %I on %I using (%s)', v_policy.policyname, v_policy.tablename,
      replace(v_policy.qual, 'OR (visible_to && ', 'OR (for_named AND visible_to && '));
  end loop;
  if exists (select from pg_policies where schemaname = current_schema() and qual like '%samsyn.circle%' and qual not like '%for_named%') then
    raise exception 'A policy says otherwise than expected what a partner sees';
  end if;
end $$;
--rollback do $$ declare v_policy record; begin for v_policy in select tablename, policyname, qual from pg_policies where schemaname = current_schema() and qual like '%for_named%' loop execute format('alter policy %I on %I using (%s)', v_policy.policyname, v_policy.tablename, replace(v_policy.qual, 'for_named AND ', '')); end loop; for v_policy in select tablename from pg_policies where schemaname = current_schema() and policyname = 'see_as_partner' loop execute format('alter table %I drop column for_named', v_policy.tablename); end loop; end $$;

--changeset samsyn:0395-indexes-that-say-so context:registry
--comment so that rows are counted and scrolled without opening them, as before
drop index ix_activity_audience;
create index ix_activity_audience on activity (for_keepers, for_all) include (visible_to, for_named);
drop index ix_activity_day;
create index ix_activity_day on activity (held_on desc, id desc) include (for_keepers, for_all, visible_to, for_named);
--rollback drop index ix_activity_audience; create index ix_activity_audience on activity (for_keepers, for_all) include (visible_to); drop index ix_activity_day; create index ix_activity_day on activity (held_on desc, id desc) include (for_keepers, for_all, visible_to);

--liquibase formatted sql

-- What most rows are asked, once for every row that a statement touches, is answered by a column and not by comparing keys:
-- whether everybody who is signed in sees the row, and whether the keepers do. The two kinds of caller have a role of their
-- own, so that nothing has to be asked about the caller either, and the planner knows how many rows are left. Only a row
-- that is for fewer is compared with the caller's keys, as before. A caller without a kind (an administrator) has no policy
-- that shows anything.
-- Why, and what it costs: src/docs/decisions/0009-who-may-see-a-row.md

--changeset samsyn:0160-rows-by-role context:registry splitStatements:false
do $$
declare
  v_table text;
  v_also text;
begin
  foreach v_table in array '{initiative, initiative_agency, initiative_area, goal, goal_follow_up, indicator, measurement, visit,
      visit_participant, visit_programme_item, statement, promise, activity, activity_agency, article_link}'::text[] loop
    v_also := case v_table when 'article_link' then
      ' and (own_visible_to is null or own_visible_to && current_setting(''samsyn.keys'')::text[])' else '' end;
    execute format($sql$
      alter table %1$I
        add column for_all boolean not null generated always as (visible_to && '{all}'::text[]) stored,
        add column for_keepers boolean not null generated always as (visible_to && '{all,keepers}'::text[]) stored;
      drop policy see on %1$I;
      create policy see_as_keeper on %1$I for select to %3$I using (
        (for_keepers or visible_to && current_setting('samsyn.keys')::text[])%4$s);
      create policy see_as_partner on %1$I for select to %2$I using (
        (for_all or current_setting('samsyn.circle') = any (visible_to)
          or visible_to && current_setting('samsyn.keys')::text[])%4$s)$sql$,
      v_table, 'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper', v_also);
  end loop;
end $$;
--rollback do $$ declare v_table text; begin foreach v_table in array '{initiative, initiative_agency, initiative_area, goal, goal_follow_up, indicator, measurement, visit, visit_participant, visit_programme_item, statement, promise, activity, activity_agency, article_link}'::text[] loop execute format('drop policy see_as_keeper on %1$I; drop policy see_as_partner on %1$I; alter table %1$I drop column for_all, drop column for_keepers; create policy see on %1$I for select using (visible_to && current_setting(''samsyn.keys'')::text[]%2$s)', v_table, case v_table when 'article_link' then ' and (own_visible_to is null or own_visible_to && current_setting(''samsyn.keys'')::text[])' else '' end); end loop; end $$;

--changeset samsyn:0160-commons-by-role context:registry splitStatements:false
--comment what everybody who is signed in sees is asked nothing: a condition, true or not, made the planner expect one row
do $$
declare
  v_table text;
begin
  foreach v_table in array '{area, agency, person, person_role, article, article_address, picture, edition}'::text[] loop
    execute format('drop policy see on %1$I; create policy see on %1$I for select to %2$I, %3$I using (true)',
      v_table, 'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
  end loop;
end $$;
--rollback do $$ declare v_table text; begin foreach v_table in array '{area, agency, person, person_role, article, article_address, picture, edition}'::text[] loop execute format('drop policy see on %1$I; create policy see on %1$I for select using (''{all}''::text[] && current_setting(''samsyn.keys'')::text[])', v_table); end loop; end $$;

--changeset samsyn:0160-activity-audience-index context:registry
--comment activities are many, and how many one sees is counted without opening them
create index ix_activity_audience on activity (for_keepers, for_all) include (visible_to);
--rollback drop index ix_activity_audience;

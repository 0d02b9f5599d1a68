--liquibase formatted sql

-- Nobody changes or removes what they do not see. A statement that reads nothing of a row (update … set name = 'x') is not asked
-- whether the row is seen, so the policies of changing ask it too: for every table the same as those of reading.
-- Why: src/docs/decisions/0022-what-one-may-learn.md

--changeset samsyn:0376-change-what-one-sees context:registry splitStatements:false
--comment restrictive: they come on top of who may change. What a row says afterwards is asked where it was before
do $$
declare
  v record;
begin
  for v in select s.tablename, s.policyname, array_to_string(s.roles, ', ') as roles, s.qual, c.command
      from pg_policies s cross join unnest('{update,delete}'::text[]) c (command)
      where s.schemaname = current_schema() and s.cmd = 'SELECT'
        -- what everybody sees who is signed in
        and not exists (select from pg_policies a where a.schemaname = s.schemaname and a.tablename = s.tablename
          and a.cmd = 'SELECT' and a.qual = 'true')
        and exists (select from pg_policies p where p.schemaname = s.schemaname and p.tablename = s.tablename
          and p.cmd = upper(c.command) and p.qual <> 'false') loop
    execute format('create policy %I on %I as restrictive for %s to %s using (%s)%s', v.command || '_' || v.policyname,
      v.tablename, v.command, v.roles, v.qual, case v.command when 'update' then ' with check (true)' else '' end);
  end loop;
end $$;
--rollback do $$ declare v record; begin for v in select tablename, policyname from pg_policies where schemaname = current_schema() and permissive = 'RESTRICTIVE' loop execute format('drop policy %I on %I', v.policyname, v.tablename); end loop; end $$;

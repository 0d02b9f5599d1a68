--liquibase formatted sql

-- A draft holds a file as it was read, and what it would do to records that its maker sees: it is its maker's alone until it is
-- carried out. What is done is for all keepers, and holds no file any more. A draft that stands since before this names nobody
-- whose it could be, and its maker has the file: it goes.
-- Why: src/docs/decisions/0019-import.md

--changeset samsyn:0341-import-draft context:registry
delete from table_import where state = 'DRAFT';
alter table table_import add constraint ck_table_import_audience check ((state = 'DRAFT') = (visible_to <> '{keepers}'));
--rollback alter table table_import drop constraint ck_table_import_audience;

--changeset samsyn:0341-import-draft-rows context:registry
drop policy see on table_import;
drop policy add on table_import;
drop policy change on table_import;
drop policy remove on table_import;
create policy see on table_import for select using (current_setting('samsyn.keeper') = 'on'
  and visible_to && current_setting('samsyn.keys')::text[]);
create policy add on table_import for insert with check (current_setting('samsyn.keeper') = 'on'
  and visible_to && current_setting('samsyn.keys')::text[]);
create policy change on table_import for update using (current_setting('samsyn.keeper') = 'on'
  and visible_to && current_setting('samsyn.keys')::text[]) with check (current_setting('samsyn.keeper') = 'on'
  and visible_to && current_setting('samsyn.keys')::text[]);
create policy remove on table_import for delete using (current_setting('samsyn.keeper') = 'on' and state = 'DRAFT'
  and visible_to && current_setting('samsyn.keys')::text[]);
--rollback drop policy see on table_import; drop policy add on table_import; drop policy change on table_import; drop policy remove on table_import; create policy see on table_import for select using (current_setting('samsyn.keeper') = 'on'); create policy add on table_import for insert with check (current_setting('samsyn.keeper') = 'on'); create policy change on table_import for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on'); create policy remove on table_import for delete using (current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');

--changeset samsyn:0341-discard-table-imports context:registry splitStatements:false
--comment drafts of a month ago, whosever they are: nobody but their maker sees them, and the maker may be gone
create function discard_table_imports() returns void language plpgsql security definer set search_path from current as $$
begin
  if current_setting('samsyn.keeper') <> 'on' then
    raise exception 'for keepers' using errcode = 'insufficient_privilege';
  end if;
  delete from table_import where state = 'DRAFT' and started_at < now() - interval '30 days';
end $$;
--rollback drop function discard_table_imports();

--changeset samsyn:0341-discard-table-imports-whose context:registry
--comment Migrations says whose it is
revoke all on function discard_table_imports() from public;
--rollback select 1;

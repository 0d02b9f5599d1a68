--liquibase formatted sql

-- An import is taken back row by row, as a change of many is (0342): what one person may not see, another takes back later.
-- Why: src/docs/decisions/0019-import.md

--changeset samsyn:0370-import-removed context:registry
--comment of those taken back, how many the import had made: they are gone, and their rows with them
alter table table_import add column removed integer not null default 0;
update table_import i set removed = greatest(0, i.taken_back
  - (select count(*) from table_import_record r where r.import_id = i.id and r.taken_back)) where i.state = 'UNDONE';
--rollback alter table table_import drop column removed;

--changeset samsyn:0370-discard-table-imports context:registry splitStatements:false
--comment as 0341's; what records said before is forgotten too, also where whoever begins an import does not see them
create or replace function discard_table_imports() returns void language plpgsql security definer set search_path from current as $$
begin
  if current_setting('samsyn.keeper') <> 'on' then
    raise exception 'for keepers' using errcode = 'insufficient_privilege';
  end if;
  delete from table_import where state = 'DRAFT' and started_at < now() - interval '30 days';
  update table_import_record r set before = null from table_import i
    where i.id = r.import_id and r.before is not null and i.done_at < now() - interval '90 days';
end $$;
--rollback select 1;

--liquibase formatted sql

-- What a record said before an import or a change of many follows the record's audience (visible_to), and so was told to all, and put back
-- for all, once the record was for more than when it said so. It is for those who were meant then as well, as a version in the history.
-- Why: src/docs/decisions/0022-what-one-may-learn.md

--changeset samsyn:0393-table-import-record context:registry
--comment written_visible_to: whom the record was for when it said what stands in before; of what was kept before this and has ever been for fewer than the keepers nobody knows, and it stays closed
alter table table_import_record add column written_visible_to text[];
update table_import_record r set written_visible_to = case when not r.visible_to && '{all,keepers}' or exists (select from audit_version v
    where v.kind in ('INITIATIVE', 'GOAL') and v.kind = case when r.goal_id is null then 'INITIATIVE' else 'GOAL' end
      and v.record_id = coalesce(r.goal_id, r.initiative_id) and not v.visible_to && '{all,keepers}')
  then '{}'::text[] else '{keepers}' end where before is not null;
alter table table_import_record add constraint ck_table_import_record_before check (before is null or written_visible_to is not null);
alter policy see on table_import_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]
  and (written_visible_to is null or written_visible_to && current_setting('samsyn.keys')::text[]));
alter policy update_see on table_import_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]
  and (written_visible_to is null or written_visible_to && current_setting('samsyn.keys')::text[]));
alter policy delete_see on table_import_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]
  and (written_visible_to is null or written_visible_to && current_setting('samsyn.keys')::text[]));
--rollback alter policy see on table_import_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]); alter policy update_see on table_import_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]); alter policy delete_see on table_import_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]); alter table table_import_record drop constraint ck_table_import_record_before, drop column written_visible_to;

--changeset samsyn:0393-bulk-change-record context:registry
--comment written_visible_to: whom the record was for when it was changed, and said, says and reason were written
alter table bulk_change_record add column written_visible_to text[] not null default '{keepers}';
update bulk_change_record r set written_visible_to = '{}' from bulk_change c where c.id = r.bulk_change_id
  and (not r.visible_to && '{all,keepers}' or exists (select from audit_version v where v.kind = c.kind
    and v.record_id = coalesce(r.initiative_id, r.goal_id, r.activity_id, r.agency_id, r.problem_id) and not v.visible_to && '{all,keepers}'));
alter policy see on bulk_change_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]
  and written_visible_to && current_setting('samsyn.keys')::text[]);
alter policy update_see on bulk_change_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]
  and written_visible_to && current_setting('samsyn.keys')::text[]);
alter policy delete_see on bulk_change_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]
  and written_visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on bulk_change_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]); alter policy update_see on bulk_change_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]); alter policy delete_see on bulk_change_record using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]); alter table bulk_change_record drop column written_visible_to;

--changeset samsyn:0393-agency-key-columns context:registry splitStatements:false
--comment as in 0301, without the receipts: only keepers read them, by keys of theirs and of people
create or replace function agency_key_columns() returns table (table_name text, column_name text)
language sql stable as $$
  select c.relname::text, a.attname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = (select o.relnamespace from pg_class o where o.oid = 'agency'::regclass)
      and c.relkind = 'r' and a.atttypid = 'text[]'::regtype and not a.attisdropped and a.attgenerated = '' and a.attname ~ '(^|_)(visible_to|circle)$'
      and c.relname not in ('edition_content', 'audit_version', 'table_import_word', 'table_import_record', 'bulk_change_record')
      and not exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confupdtype = 'c'
        and a.attnum = any (f.conkey))
$$;
--rollback select 1;

--liquibase formatted sql

-- A row of an import may say something of an indicator of its goal, which has a version of its own.
-- Why: src/docs/decisions/0019-import.md

--changeset samsyn:0380-import-indicator context:registry
--comment which indicator the row made or changed, and its version as the import left it; a number only: it may be gone since
alter table table_import_record add column indicator_id bigint, add column indicator_version bigint,
  add constraint ck_table_import_record_indicator check (num_nonnulls(indicator_id, indicator_version) <> 1
    and (indicator_id is null or goal_id is not null));
--rollback alter table table_import_record drop column indicator_id, drop column indicator_version;

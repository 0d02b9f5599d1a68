--liquibase formatted sql

-- A change of many is taken back by what its field says (0342); as which version it left a record is written no more. The column
-- stays empty: the demonstration's rows name it.

--changeset samsyn:0375-bulk-version context:registry
alter table bulk_change_record alter column version drop not null;
update bulk_change_record set version = null;
--rollback update bulk_change_record set version = 0 where version is null; alter table bulk_change_record alter column version set not null;

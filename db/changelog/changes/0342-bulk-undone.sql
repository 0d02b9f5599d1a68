--liquibase formatted sql

-- A change of many is taken back record by record: what one person may not see, another takes back later, and what was left
-- stands with why. Why it was made stands in each record's row, for those who see the record, and goes with it.

--changeset samsyn:0342-bulk-undone context:registry
--comment undone: says again what it said; left_why: the text that says why it could not be put back; reason: in somebody's own words
alter table bulk_change_record add column undone boolean not null default false;
alter table bulk_change_record add column left_why text not null default '';
alter table bulk_change_record add column reason text not null default '';
--rollback alter table bulk_change_record drop column undone, drop column left_why, drop column reason;

--changeset samsyn:0342-bulk-undone-as-a-whole context:registry
--comment what was taken back before was so as a whole, and once
update bulk_change_record r set undone = true from bulk_change c where c.id = r.bulk_change_id and c.undone_at is not null;
--rollback select 1;

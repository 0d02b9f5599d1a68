--liquibase formatted sql

-- How far down a long list one is, is counted off an index that knows who may see each row.

--changeset samsyn:0360-activity-day context:registry
create index ix_activity_day on activity (held_on desc, id desc) include (for_keepers, for_all, visible_to);
drop index ix_activity_held_on;
--rollback create index ix_activity_held_on on activity (held_on desc, id desc); drop index ix_activity_day;

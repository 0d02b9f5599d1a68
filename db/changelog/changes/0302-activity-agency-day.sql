--liquibase formatted sql

-- When an agency last contributed is asked for all of them at once: the day of what it took part in stands beside its number,
-- so that the latest is found without reading the rest. It follows the activity's.

--changeset samsyn:0302-activity-day-key context:registry
alter table activity add constraint uk_activity_held_on unique (id, held_on);
--rollback alter table activity drop constraint uk_activity_held_on;

--changeset samsyn:0302-activity-agency-day context:registry
--comment held_on: the activity's day
alter table activity_agency add column held_on date;
--rollback alter table activity_agency drop column held_on;

--changeset samsyn:0302-activity-agency-days context:registry
update activity_agency set held_on = a.held_on from activity a where a.id = activity_id;
--rollback select 1;

--changeset samsyn:0302-activity-agency-follows-day context:registry
alter table activity_agency add constraint fk_activity_agency_day foreign key (activity_id, held_on)
  references activity (id, held_on) on update cascade on delete cascade;
--rollback alter table activity_agency drop constraint fk_activity_agency_day;

--changeset samsyn:0302-activity-agency-latest context:registry
drop index ix_activity_agency_agency;
create index ix_activity_agency_agency on activity_agency (agency_id, held_on desc nulls last);
--rollback drop index ix_activity_agency_agency; create index ix_activity_agency_agency on activity_agency (agency_id);

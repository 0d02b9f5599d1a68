--liquibase formatted sql

-- A label and the keys that follow from it stand in the same row, and are written together. That a row is open to more than
-- its label says is now refused by the database too, whoever writes it: "public" is CLEAR's alone, "all" is CLEAR's and
-- GREEN's, and RED names identities, or those whom one
-- of them let in, and nothing else.
-- Why: src/docs/decisions/0009-who-may-see-a-row.md

--changeset samsyn:0060-initiative-audience context:registry
alter table initiative add constraint ck_initiative_audience check (
  (label = 'CLEAR' or not '{public}' && visible_to)
  and (label in ('CLEAR', 'GREEN') or not '{all}' && visible_to)
  and (label <> 'RED' or array_to_string(visible_to, ',') ~ '^([gi][0-9]+(,[gi][0-9]+)*)?$'));
--rollback alter table initiative drop constraint ck_initiative_audience;

--changeset samsyn:0060-visit-audience context:registry
alter table visit add constraint ck_visit_audience check (
  (label = 'CLEAR' or not '{public}' && visible_to)
  and (label in ('CLEAR', 'GREEN') or not '{all}' && visible_to)
  and (label <> 'RED' or array_to_string(visible_to, ',') ~ '^([gi][0-9]+(,[gi][0-9]+)*)?$'));
--rollback alter table visit drop constraint ck_visit_audience;

--changeset samsyn:0060-activity-audience context:registry
alter table activity add constraint ck_activity_audience check (
  (label = 'CLEAR' or not '{public}' && visible_to)
  and (label in ('CLEAR', 'GREEN') or not '{all}' && visible_to)
  and (label <> 'RED' or array_to_string(visible_to, ',') ~ '^([gi][0-9]+(,[gi][0-9]+)*)?$'));
--rollback alter table activity drop constraint ck_activity_audience;

--changeset samsyn:0060-measurement-audience context:registry
alter table measurement add constraint ck_measurement_audience check (
  (label = 'CLEAR' or not '{public}' && visible_to)
  and (label in ('CLEAR', 'GREEN') or not '{all}' && visible_to)
  and (label <> 'RED' or array_to_string(visible_to, ',') ~ '^([gi][0-9]+(,[gi][0-9]+)*)?$'));
--rollback alter table measurement drop constraint ck_measurement_audience;

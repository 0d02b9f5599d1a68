--liquibase formatted sql

-- What makes a goal one that can be followed up (SMART), what an indicator is to be on the way to its target, measurements in
-- words, and what the figures spoke for when somebody judged.
-- Whether a goal is measurable and has a day is not written down: its indicators and due_on say it.

--changeset samsyn:0240-goal-smart context:registry
--comment in words: what is to change for whom and where; who stands behind it; why it can be reached
alter table goal add column specific text not null default '', add column accepted text not null default '', add column realistic text not null default '';
--rollback alter table goal drop column specific, drop column accepted, drop column realistic;

--changeset samsyn:0240-indicator-milestones context:registry
--comment dated targets on the way to target; part of what the indicator says, so they are changed and seen with it
alter table indicator add column milestone_on date[] not null default '{}', add column milestone numeric[] not null default '{}', add column baseline_words text not null default '', add column target_words text not null default '';
--rollback alter table indicator drop column milestone_on, drop column milestone, drop column baseline_words, drop column target_words;

--changeset samsyn:0240-indicator-milestones-check context:registry
alter table indicator add constraint ck_indicator_milestones check (cardinality(milestone_on) = cardinality(milestone)
  and array_position(milestone_on, null) is null and array_position(milestone, null) is null
  and (cardinality(milestone) = 0 or target is not null and target_on is not null));
--rollback alter table indicator drop constraint ck_indicator_milestones;

--changeset samsyn:0240-measurement-words context:registry
--comment value: null where it is told in words only
alter table measurement add column words text not null default '', add column preliminary boolean not null default false, alter column value drop not null;
--rollback delete from measurement where value is null; alter table measurement drop column words, drop column preliminary, alter column value set not null;

--changeset samsyn:0240-measurement-says-something context:registry
alter table measurement add constraint ck_measurement_says check (value is not null or words <> '');
--rollback alter table measurement drop constraint ck_measurement_says;

--changeset samsyn:0240-goal-follow-up-proposal context:registry
--comment what the figures spoke for when it was recorded, from figures that all who see the goal may see; null where nothing was proposed
alter table goal_follow_up add column proposed_ground text, add column proposed_indicator text, add column proposed_unit text, add column proposed_value numeric, add column proposed_on date, add column proposed_preliminary boolean, add column proposed_start numeric, add column proposed_expected numeric, add column proposed_expected_on date;
--rollback alter table goal_follow_up drop column proposed_ground, drop column proposed_indicator, drop column proposed_unit, drop column proposed_value, drop column proposed_on, drop column proposed_preliminary, drop column proposed_start, drop column proposed_expected, drop column proposed_expected_on;

--changeset samsyn:0240-goal-follow-up-ground context:registry
alter table goal_follow_up add constraint ck_goal_follow_up_proposed_ground check (proposed_ground in ('NO_INDICATOR', 'NO_FIGURE', 'OLD', 'NO_TARGET', 'NO_START', 'REACHED', 'ON_COURSE', 'BEHIND', 'NOT_MOVING'));
--rollback alter table goal_follow_up drop constraint ck_goal_follow_up_proposed_ground;

--liquibase formatted sql

-- What a row's keys mostly say, whether everybody or every keeper may see it, stands beside them as two truths that the
-- database itself works out. The policies look at these first and compare the keys only of what is for fewer: comparing two
-- arrays, and making one of a setting, costs twenty times what reading a row does, and was most of a picture's time.
-- Measured with RowSecurityBenchmark. Why: src/docs/decisions/0009-who-may-see-a-row.md

--changeset samsyn:0061-initiative-seen context:registry
alter table initiative add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table initiative add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on initiative using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on initiative using (visible_to && current_setting('samsyn.keys')::text[]); alter table initiative drop column for_all, drop column for_keepers;

--changeset samsyn:0061-initiative-agency-seen context:registry
alter table initiative_agency add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table initiative_agency add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on initiative_agency using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on initiative_agency using (visible_to && current_setting('samsyn.keys')::text[]); alter table initiative_agency drop column for_all, drop column for_keepers;

--changeset samsyn:0061-initiative-area-seen context:registry
alter table initiative_area add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table initiative_area add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on initiative_area using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on initiative_area using (visible_to && current_setting('samsyn.keys')::text[]); alter table initiative_area drop column for_all, drop column for_keepers;

--changeset samsyn:0061-goal-seen context:registry
alter table goal add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table goal add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on goal using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on goal using (visible_to && current_setting('samsyn.keys')::text[]); alter table goal drop column for_all, drop column for_keepers;

--changeset samsyn:0061-goal-follow-up-seen context:registry
alter table goal_follow_up add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table goal_follow_up add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on goal_follow_up using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on goal_follow_up using (visible_to && current_setting('samsyn.keys')::text[]); alter table goal_follow_up drop column for_all, drop column for_keepers;

--changeset samsyn:0061-indicator-seen context:registry
alter table indicator add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table indicator add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on indicator using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on indicator using (visible_to && current_setting('samsyn.keys')::text[]); alter table indicator drop column for_all, drop column for_keepers;

--changeset samsyn:0061-measurement-seen context:registry
alter table measurement add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table measurement add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on measurement using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on measurement using (visible_to && current_setting('samsyn.keys')::text[]); alter table measurement drop column for_all, drop column for_keepers;

--changeset samsyn:0061-visit-seen context:registry
alter table visit add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table visit add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on visit using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on visit using (visible_to && current_setting('samsyn.keys')::text[]); alter table visit drop column for_all, drop column for_keepers;

--changeset samsyn:0061-visit-participant-seen context:registry
alter table visit_participant add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table visit_participant add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on visit_participant using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on visit_participant using (visible_to && current_setting('samsyn.keys')::text[]); alter table visit_participant drop column for_all, drop column for_keepers;

--changeset samsyn:0061-visit-programme-item-seen context:registry
alter table visit_programme_item add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table visit_programme_item add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on visit_programme_item using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on visit_programme_item using (visible_to && current_setting('samsyn.keys')::text[]); alter table visit_programme_item drop column for_all, drop column for_keepers;

--changeset samsyn:0061-statement-seen context:registry
alter table statement add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table statement add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on statement using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on statement using (visible_to && current_setting('samsyn.keys')::text[]); alter table statement drop column for_all, drop column for_keepers;

--changeset samsyn:0061-promise-seen context:registry
alter table promise add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table promise add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on promise using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on promise using (visible_to && current_setting('samsyn.keys')::text[]); alter table promise drop column for_all, drop column for_keepers;

--changeset samsyn:0061-article-link-seen context:registry
alter table article_link add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table article_link add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on article_link using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on article_link using (visible_to && current_setting('samsyn.keys')::text[]); alter table article_link drop column for_all, drop column for_keepers;

--changeset samsyn:0061-activity-seen context:registry
alter table activity add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table activity add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on activity using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on activity using (visible_to && current_setting('samsyn.keys')::text[]); alter table activity drop column for_all, drop column for_keepers;

--changeset samsyn:0061-activity-agency-seen context:registry
alter table activity_agency add column for_all boolean not null generated always as ('all' = any(visible_to)) stored;
alter table activity_agency add column for_keepers boolean not null generated always as ('keepers' = any(visible_to)) stored;
alter policy see on activity_agency using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on activity_agency using (visible_to && current_setting('samsyn.keys')::text[]); alter table activity_agency drop column for_all, drop column for_keepers;

--changeset samsyn:0061-visit-initiative-seen context:registry
alter table visit_initiative add column for_all boolean not null generated always as ('all' = any(visible_to) and 'all' = any(initiative_visible_to)) stored;
alter table visit_initiative add column for_keepers boolean not null generated always as ('keepers' = any(visible_to) and 'keepers' = any(initiative_visible_to)) stored;
alter policy see on visit_initiative using (for_all and current_setting('samsyn.everybody') = 'on' or for_keepers and current_setting('samsyn.keepers') = 'on' or visible_to && current_setting('samsyn.keys')::text[] and initiative_visible_to && current_setting('samsyn.keys')::text[]);
--rollback alter policy see on visit_initiative using (visible_to && current_setting('samsyn.keys')::text[] and initiative_visible_to && current_setting('samsyn.keys')::text[]); alter table visit_initiative drop column for_all, drop column for_keepers;

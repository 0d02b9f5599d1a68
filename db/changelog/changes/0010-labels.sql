--liquibase formatted sql

-- Who may see a row is written in the row. visible_to holds keys: all, public, keepers, reader, a and an agency's id, i and
-- an identity's id. A caller brings keys of their own (samsyn.keys), and the two must meet. What belongs to something
-- else takes its audience through a foreign key that follows it on update, so that no row is left behind, and a row that
-- claims another audience is refused. New rows are for keepers until the service says otherwise.
-- Why: src/docs/decisions/0009-who-may-see-a-row.md

--changeset samsyn:0010-initiative-label context:registry
alter table initiative add column label text not null default 'GREEN';
alter table initiative add constraint ck_initiative_label check (label in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'));
alter table initiative add column visible_to text[] not null default '{all}';
alter table initiative alter column visible_to set default '{keepers}';
alter table initiative add constraint uk_initiative_audience unique (id, visible_to);
--rollback alter table initiative drop column label, drop column visible_to;

--changeset samsyn:0010-visit-label context:registry
alter table visit add column label text not null default 'GREEN';
alter table visit add constraint ck_visit_label check (label in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'));
alter table visit add column visible_to text[] not null default '{all}';
alter table visit alter column visible_to set default '{keepers}';
alter table visit add constraint uk_visit_audience unique (id, visible_to);
--rollback alter table visit drop column label, drop column visible_to;

--changeset samsyn:0010-activity-label context:registry
--comment own_label: narrower than what it belongs to; null where it takes that
alter table activity add column label text not null default 'GREEN';
alter table activity add constraint ck_activity_label check (label in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'));
alter table activity add column own_label text;
alter table activity add constraint ck_activity_own_label check (own_label in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'));
alter table activity add column visible_to text[] not null default '{all}';
alter table activity alter column visible_to set default '{keepers}';
alter table activity add constraint uk_activity_audience unique (id, agency_id, visible_to);
--rollback alter table activity drop column label, drop column visible_to, drop column own_label;

--changeset samsyn:0010-measurement-label context:registry
--comment own_label: narrower than what it belongs to; null where it takes that
alter table measurement add column label text not null default 'GREEN';
alter table measurement add constraint ck_measurement_label check (label in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'));
alter table measurement add column own_label text;
alter table measurement add constraint ck_measurement_own_label check (own_label in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'));
alter table measurement add column visible_to text[] not null default '{all}';
alter table measurement alter column visible_to set default '{keepers}';
--rollback alter table measurement drop column label, drop column visible_to, drop column own_label;

--changeset samsyn:0010-initiative-agency-follows-initiative context:registry
alter table initiative_agency add column visible_to text[] not null default '{all}';
alter table initiative_agency alter column visible_to set default '{keepers}';
alter table initiative_agency drop constraint fk_initiative_agency_initiative;
alter table initiative_agency add constraint fk_initiative_agency_initiative foreign key (initiative_id, visible_to)
  references initiative (id, visible_to) on update cascade on delete cascade;
--rollback alter table initiative_agency drop constraint fk_initiative_agency_initiative; alter table initiative_agency add constraint fk_initiative_agency_initiative foreign key (initiative_id) references initiative (id) on delete cascade; alter table initiative_agency drop column visible_to;

--changeset samsyn:0010-initiative-area-follows-initiative context:registry
alter table initiative_area add column visible_to text[] not null default '{all}';
alter table initiative_area alter column visible_to set default '{keepers}';
alter table initiative_area drop constraint fk_initiative_area_initiative;
alter table initiative_area add constraint fk_initiative_area_initiative foreign key (initiative_id, visible_to)
  references initiative (id, visible_to) on update cascade on delete cascade;
--rollback alter table initiative_area drop constraint fk_initiative_area_initiative; alter table initiative_area add constraint fk_initiative_area_initiative foreign key (initiative_id) references initiative (id) on delete cascade; alter table initiative_area drop column visible_to;

--changeset samsyn:0010-goal-follows-initiative context:registry
alter table goal add column visible_to text[] not null default '{all}';
alter table goal alter column visible_to set default '{keepers}';
alter table goal drop constraint fk_goal_initiative;
alter table goal add constraint fk_goal_initiative foreign key (initiative_id, visible_to)
  references initiative (id, visible_to) on update cascade;
alter table goal add constraint uk_goal_audience unique (id, visible_to);
--rollback alter table goal drop constraint fk_goal_initiative; alter table goal add constraint fk_goal_initiative foreign key (initiative_id) references initiative (id); alter table goal drop column visible_to;

--changeset samsyn:0010-goal-follow-up-follows-goal context:registry
alter table goal_follow_up add column visible_to text[] not null default '{all}';
alter table goal_follow_up alter column visible_to set default '{keepers}';
alter table goal_follow_up drop constraint fk_goal_follow_up_goal;
alter table goal_follow_up add constraint fk_goal_follow_up_goal foreign key (goal_id, visible_to)
  references goal (id, visible_to) on update cascade on delete cascade;
--rollback alter table goal_follow_up drop constraint fk_goal_follow_up_goal; alter table goal_follow_up add constraint fk_goal_follow_up_goal foreign key (goal_id) references goal (id) on delete cascade; alter table goal_follow_up drop column visible_to;

--changeset samsyn:0010-indicator-follows-goal context:registry
alter table indicator add column visible_to text[] not null default '{all}';
alter table indicator alter column visible_to set default '{keepers}';
alter table indicator drop constraint fk_indicator_goal;
alter table indicator add constraint fk_indicator_goal foreign key (goal_id, visible_to)
  references goal (id, visible_to) on update cascade on delete cascade;
--rollback alter table indicator drop constraint fk_indicator_goal; alter table indicator add constraint fk_indicator_goal foreign key (goal_id) references goal (id) on delete cascade; alter table indicator drop column visible_to;

--changeset samsyn:0010-visit-participant-follows-visit context:registry
alter table visit_participant add column visible_to text[] not null default '{all}';
alter table visit_participant alter column visible_to set default '{keepers}';
alter table visit_participant drop constraint fk_visit_participant_visit;
alter table visit_participant add constraint fk_visit_participant_visit foreign key (visit_id, visible_to)
  references visit (id, visible_to) on update cascade on delete cascade;
--rollback alter table visit_participant drop constraint fk_visit_participant_visit; alter table visit_participant add constraint fk_visit_participant_visit foreign key (visit_id) references visit (id) on delete cascade; alter table visit_participant drop column visible_to;

--changeset samsyn:0010-visit-programme-item-follows-visit context:registry
alter table visit_programme_item add column visible_to text[] not null default '{all}';
alter table visit_programme_item alter column visible_to set default '{keepers}';
alter table visit_programme_item drop constraint fk_visit_programme_item_visit;
alter table visit_programme_item add constraint fk_visit_programme_item_visit foreign key (visit_id, visible_to)
  references visit (id, visible_to) on update cascade on delete cascade;
--rollback alter table visit_programme_item drop constraint fk_visit_programme_item_visit; alter table visit_programme_item add constraint fk_visit_programme_item_visit foreign key (visit_id) references visit (id) on delete cascade; alter table visit_programme_item drop column visible_to;

--changeset samsyn:0010-promise-follows-visit context:registry
alter table promise add column visible_to text[] not null default '{all}';
alter table promise alter column visible_to set default '{keepers}';
alter table promise drop constraint fk_promise_visit;
alter table promise add constraint fk_promise_visit foreign key (visit_id, visible_to)
  references visit (id, visible_to) on update cascade on delete cascade;
--rollback alter table promise drop constraint fk_promise_visit; alter table promise add constraint fk_promise_visit foreign key (visit_id) references visit (id) on delete cascade; alter table promise drop column visible_to;

--changeset samsyn:0010-statement-follows-visit context:registry
alter table statement add column visible_to text[] not null default '{all}';
alter table statement alter column visible_to set default '{keepers}';
alter table statement drop constraint fk_statement_visit;
alter table statement add constraint fk_statement_visit foreign key (visit_id, visible_to)
  references visit (id, visible_to) on update cascade;
alter table statement add constraint uk_statement_audience unique (id, visible_to);
--rollback alter table statement drop constraint fk_statement_visit; alter table statement add constraint fk_statement_visit foreign key (visit_id) references visit (id); alter table statement drop column visible_to;

--changeset samsyn:0010-visit-initiative-follows-visit context:registry
alter table visit_initiative add column visible_to text[] not null default '{all}';
alter table visit_initiative alter column visible_to set default '{keepers}';
alter table visit_initiative drop constraint fk_visit_initiative_visit;
alter table visit_initiative add constraint fk_visit_initiative_visit foreign key (visit_id, visible_to)
  references visit (id, visible_to) on update cascade on delete cascade;
--rollback alter table visit_initiative drop constraint fk_visit_initiative_visit; alter table visit_initiative add constraint fk_visit_initiative_visit foreign key (visit_id) references visit (id) on delete cascade; alter table visit_initiative drop column visible_to;

--changeset samsyn:0010-visit-initiative-follows-initiative context:registry
alter table visit_initiative add column initiative_visible_to text[] not null default '{all}';
alter table visit_initiative alter column initiative_visible_to set default '{keepers}';
alter table visit_initiative drop constraint fk_visit_initiative_initiative;
alter table visit_initiative add constraint fk_visit_initiative_initiative foreign key (initiative_id, initiative_visible_to)
  references initiative (id, visible_to) on update cascade;
--rollback alter table visit_initiative drop constraint fk_visit_initiative_initiative; alter table visit_initiative add constraint fk_visit_initiative_initiative foreign key (initiative_id) references initiative (id); alter table visit_initiative drop column initiative_visible_to;

--changeset samsyn:0010-activity-agency-follows-activity context:registry
--comment recorded_by_id: the agency that recorded the activity, and so may write here
alter table activity_agency add column recorded_by_id bigint;
update activity_agency set recorded_by_id = a.agency_id from activity a where a.id = activity_id;
alter table activity_agency alter column recorded_by_id set not null;
alter table activity_agency add column visible_to text[] not null default '{all}';
alter table activity_agency alter column visible_to set default '{keepers}';
alter table activity_agency drop constraint fk_activity_agency_activity;
alter table activity_agency add constraint fk_activity_agency_activity foreign key (activity_id, recorded_by_id, visible_to)
  references activity (id, agency_id, visible_to) on update cascade on delete cascade;
--rollback alter table activity_agency drop constraint fk_activity_agency_activity; alter table activity_agency add constraint fk_activity_agency_activity foreign key (activity_id) references activity (id) on delete cascade; alter table activity_agency drop column recorded_by_id, drop column visible_to;

--changeset samsyn:0010-article-link-label context:registry
--comment a link is seen by those who see what it leads to
alter table article_link add column visible_to text[] not null default '{all}';
alter table article_link alter column visible_to set default '{keepers}';
alter table article_link drop constraint fk_article_link_initiative;
alter table article_link add constraint fk_article_link_initiative foreign key (initiative_id, visible_to)
  references initiative (id, visible_to) on update cascade;
alter table article_link drop constraint fk_article_link_visit;
alter table article_link add constraint fk_article_link_visit foreign key (visit_id, visible_to)
  references visit (id, visible_to) on update cascade;
alter table article_link drop constraint fk_article_link_goal;
alter table article_link add constraint fk_article_link_goal foreign key (goal_id, visible_to)
  references goal (id, visible_to) on update cascade;
alter table article_link drop constraint fk_article_link_statement;
alter table article_link add constraint fk_article_link_statement foreign key (statement_id, visible_to)
  references statement (id, visible_to) on update cascade;
alter table activity add constraint uk_activity_visible_to unique (id, visible_to);
alter table article_link drop constraint fk_article_link_activity;
alter table article_link add constraint fk_article_link_activity foreign key (activity_id, visible_to)
  references activity (id, visible_to) on update cascade;
--rollback alter table article_link drop column visible_to cascade; alter table activity drop constraint uk_activity_visible_to;

--changeset samsyn:0010-edition-content context:registry
--comment the same edition as each audience may see it, frozen together; of several that one may see, the lowest position is for the smallest audience
create table edition_content (
  edition_id bigint not null,
  position integer not null,
  visible_to text[] not null,
  content jsonb not null,
  constraint pk_edition_content primary key (edition_id, position),
  constraint fk_edition_content_edition foreign key (edition_id) references edition (id) on delete cascade
);
insert into edition_content (edition_id, position, visible_to, content) select id, 0, '{keepers,all}', content from edition;
alter table edition drop column content;
--rollback alter table edition add column content jsonb; update edition set content = c.content from edition_content c where c.edition_id = edition.id and 'keepers' = any(c.visible_to); drop table edition_content;

--changeset samsyn:0010-initiative-rows context:registry
alter table initiative enable row level security;
create policy see on initiative for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on initiative for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on initiative for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on initiative for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on initiative; drop policy add on initiative; drop policy change on initiative; drop policy remove on initiative; alter table initiative disable row level security;

--changeset samsyn:0010-initiative-agency-rows context:registry
alter table initiative_agency enable row level security;
create policy see on initiative_agency for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on initiative_agency for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on initiative_agency for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on initiative_agency for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on initiative_agency; drop policy add on initiative_agency; drop policy change on initiative_agency; drop policy remove on initiative_agency; alter table initiative_agency disable row level security;

--changeset samsyn:0010-initiative-area-rows context:registry
alter table initiative_area enable row level security;
create policy see on initiative_area for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on initiative_area for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on initiative_area for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on initiative_area for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on initiative_area; drop policy add on initiative_area; drop policy change on initiative_area; drop policy remove on initiative_area; alter table initiative_area disable row level security;

--changeset samsyn:0010-goal-rows context:registry
alter table goal enable row level security;
create policy see on goal for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on goal for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on goal for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on goal for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on goal; drop policy add on goal; drop policy change on goal; drop policy remove on goal; alter table goal disable row level security;

--changeset samsyn:0010-goal-follow-up-rows context:registry
alter table goal_follow_up enable row level security;
create policy see on goal_follow_up for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on goal_follow_up for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on goal_follow_up for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on goal_follow_up for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on goal_follow_up; drop policy add on goal_follow_up; drop policy change on goal_follow_up; drop policy remove on goal_follow_up; alter table goal_follow_up disable row level security;

--changeset samsyn:0010-indicator-rows context:registry
alter table indicator enable row level security;
create policy see on indicator for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on indicator for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on indicator for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on indicator for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on indicator; drop policy add on indicator; drop policy change on indicator; drop policy remove on indicator; alter table indicator disable row level security;

--changeset samsyn:0010-measurement-rows context:registry
alter table measurement enable row level security;
create policy see on measurement for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on measurement for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on measurement for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on measurement for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on measurement; drop policy add on measurement; drop policy change on measurement; drop policy remove on measurement; alter table measurement disable row level security;

--changeset samsyn:0010-visit-rows context:registry
alter table visit enable row level security;
create policy see on visit for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on visit for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on visit for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on visit for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on visit; drop policy add on visit; drop policy change on visit; drop policy remove on visit; alter table visit disable row level security;

--changeset samsyn:0010-visit-participant-rows context:registry
alter table visit_participant enable row level security;
create policy see on visit_participant for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on visit_participant for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on visit_participant for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on visit_participant for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on visit_participant; drop policy add on visit_participant; drop policy change on visit_participant; drop policy remove on visit_participant; alter table visit_participant disable row level security;

--changeset samsyn:0010-visit-programme-item-rows context:registry
alter table visit_programme_item enable row level security;
create policy see on visit_programme_item for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on visit_programme_item for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on visit_programme_item for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on visit_programme_item for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on visit_programme_item; drop policy add on visit_programme_item; drop policy change on visit_programme_item; drop policy remove on visit_programme_item; alter table visit_programme_item disable row level security;

--changeset samsyn:0010-statement-rows context:registry
alter table statement enable row level security;
create policy see on statement for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on statement for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on statement for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on statement for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on statement; drop policy add on statement; drop policy change on statement; drop policy remove on statement; alter table statement disable row level security;

--changeset samsyn:0010-promise-rows context:registry
alter table promise enable row level security;
create policy see on promise for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on promise for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on promise for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on promise for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on promise; drop policy add on promise; drop policy change on promise; drop policy remove on promise; alter table promise disable row level security;

--changeset samsyn:0010-article-link-rows context:registry
alter table article_link enable row level security;
create policy see on article_link for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on article_link for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on article_link for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on article_link for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on article_link; drop policy add on article_link; drop policy change on article_link; drop policy remove on article_link; alter table article_link disable row level security;

--changeset samsyn:0010-edition-content-rows context:registry
alter table edition_content enable row level security;
create policy see on edition_content for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on edition_content for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on edition_content for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on edition_content for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on edition_content; drop policy add on edition_content; drop policy change on edition_content; drop policy remove on edition_content; alter table edition_content disable row level security;

--changeset samsyn:0010-visit-initiative-rows context:registry
alter table visit_initiative enable row level security;
create policy see on visit_initiative for select using (visible_to && current_setting('samsyn.keys')::text[] and initiative_visible_to && current_setting('samsyn.keys')::text[]);
create policy add on visit_initiative for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on visit_initiative for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on visit_initiative for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on visit_initiative; drop policy add on visit_initiative; drop policy change on visit_initiative; drop policy remove on visit_initiative; alter table visit_initiative disable row level security;

--changeset samsyn:0010-activity-rows context:registry
alter table activity enable row level security;
create policy see on activity for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on activity for insert with check (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint);
create policy change on activity for update using (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint) with check (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint);
create policy remove on activity for delete using (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint);
--rollback drop policy see on activity; drop policy add on activity; drop policy change on activity; drop policy remove on activity; alter table activity disable row level security;

--changeset samsyn:0010-activity-agency-rows context:registry
alter table activity_agency enable row level security;
create policy see on activity_agency for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on activity_agency for insert with check (current_setting('samsyn.keeper') = 'on' or recorded_by_id = current_setting('samsyn.agency')::bigint);
create policy change on activity_agency for update using (current_setting('samsyn.keeper') = 'on' or recorded_by_id = current_setting('samsyn.agency')::bigint) with check (current_setting('samsyn.keeper') = 'on' or recorded_by_id = current_setting('samsyn.agency')::bigint);
create policy remove on activity_agency for delete using (current_setting('samsyn.keeper') = 'on' or recorded_by_id = current_setting('samsyn.agency')::bigint);
--rollback drop policy see on activity_agency; drop policy add on activity_agency; drop policy change on activity_agency; drop policy remove on activity_agency; alter table activity_agency disable row level security;

--changeset samsyn:0010-area-rows context:registry
alter table area enable row level security;
create policy see on area for select using ('{all}'::text[] && current_setting('samsyn.keys')::text[]);
create policy add on area for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on area for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on area for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on area; drop policy add on area; drop policy change on area; drop policy remove on area; alter table area disable row level security;

--changeset samsyn:0010-agency-rows context:registry
alter table agency enable row level security;
create policy see on agency for select using ('{all}'::text[] && current_setting('samsyn.keys')::text[]);
create policy add on agency for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on agency for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on agency for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on agency; drop policy add on agency; drop policy change on agency; drop policy remove on agency; alter table agency disable row level security;

--changeset samsyn:0010-person-rows context:registry
alter table person enable row level security;
create policy see on person for select using ('{all}'::text[] && current_setting('samsyn.keys')::text[]);
create policy add on person for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on person for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on person for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on person; drop policy add on person; drop policy change on person; drop policy remove on person; alter table person disable row level security;

--changeset samsyn:0010-person-role-rows context:registry
alter table person_role enable row level security;
create policy see on person_role for select using ('{all}'::text[] && current_setting('samsyn.keys')::text[]);
create policy add on person_role for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on person_role for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on person_role for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on person_role; drop policy add on person_role; drop policy change on person_role; drop policy remove on person_role; alter table person_role disable row level security;

--changeset samsyn:0010-article-rows context:registry
alter table article enable row level security;
create policy see on article for select using ('{all}'::text[] && current_setting('samsyn.keys')::text[]);
create policy add on article for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on article for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on article for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on article; drop policy add on article; drop policy change on article; drop policy remove on article; alter table article disable row level security;

--changeset samsyn:0010-article-address-rows context:registry
alter table article_address enable row level security;
create policy see on article_address for select using ('{all}'::text[] && current_setting('samsyn.keys')::text[]);
create policy add on article_address for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on article_address for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on article_address for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on article_address; drop policy add on article_address; drop policy change on article_address; drop policy remove on article_address; alter table article_address disable row level security;

--changeset samsyn:0010-picture-rows context:registry
alter table picture enable row level security;
create policy see on picture for select using ('{all}'::text[] && current_setting('samsyn.keys')::text[]);
create policy add on picture for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on picture for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on picture for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on picture; drop policy add on picture; drop policy change on picture; drop policy remove on picture; alter table picture disable row level security;

--changeset samsyn:0010-edition-rows context:registry
alter table edition enable row level security;
create policy see on edition for select using ('{all}'::text[] && current_setting('samsyn.keys')::text[]);
create policy add on edition for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on edition for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on edition for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on edition; drop policy add on edition; drop policy change on edition; drop policy remove on edition; alter table edition disable row level security;

--changeset samsyn:0010-article-import-rows context:registry
alter table article_import enable row level security;
create policy see on article_import for select using (current_setting('samsyn.keeper') = 'on');
create policy add on article_import for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on article_import for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on article_import for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on article_import; drop policy add on article_import; drop policy change on article_import; drop policy remove on article_import; alter table article_import disable row level security;

--changeset samsyn:0010-article-import-record-rows context:registry
alter table article_import_record enable row level security;
create policy see on article_import_record for select using (current_setting('samsyn.keeper') = 'on');
create policy add on article_import_record for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on article_import_record for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on article_import_record for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on article_import_record; drop policy add on article_import_record; drop policy change on article_import_record; drop policy remove on article_import_record; alter table article_import_record disable row level security;

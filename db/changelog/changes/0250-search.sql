--liquibase formatted sql

-- One box over everything: what a record is called and what it says, as it is looked for. The rows are asked themselves, under
-- their own policies: a search finds what a list would show, and nothing else. There is no index, because row security does
-- not let one be used, and none is needed.
-- Why, and what it costs: src/docs/decisions/0018-search.md

--changeset samsyn:0250-trigrams context:commons
--comment how alike two words are; comes with PostgreSQL, and whoever may create schemas may create it
create extension if not exists pg_trgm schema commons;
--rollback drop extension pg_trgm;

--changeset samsyn:0250-searchable context:commons
--comment small letters, one space before and after each word and nothing else between them: "% rån%" is a word that begins so
create function searchable(text[]) returns text language sql immutable parallel safe
return ' ' || btrim(regexp_replace(lower(array_to_string($1, ' ') collate swedish), '[[:punct:][:space:]<=>+|~^$`]+' collate swedish, ' ', 'g')) || ' ';
--rollback drop function searchable(text[]);

--changeset samsyn:0250-area-search context:registry
alter table area
  add column search_names text collate "C" not null generated always as (searchable(array[name] || aliases)) stored;
--rollback alter table area drop column search_names;

--changeset samsyn:0250-agency-search context:registry
alter table agency
  add column search_names text collate "C" not null generated always as (searchable(array[name, short_name, coalesce(org_number, '')] || aliases)) stored,
  add column search_texts text collate "C" not null generated always as (searchable(array[name, short_name, coalesce(org_number, '')] || aliases || array[description])) stored;
--rollback alter table agency drop column search_names, drop column search_texts;

--changeset samsyn:0250-person-search context:registry
alter table person
  add column search_names text collate "C" not null generated always as (searchable(array[name] || aliases)) stored;
--rollback alter table person drop column search_names;

--changeset samsyn:0250-person-role-search context:registry
alter table person_role
  add column search_names text collate "C" not null generated always as (searchable(array[title])) stored;
--rollback alter table person_role drop column search_names;

--changeset samsyn:0250-initiative-search context:registry
alter table initiative
  add column search_names text collate "C" not null generated always as (searchable(array[name, long_name] || aliases)) stored,
  add column search_texts text collate "C" not null generated always as (searchable(array[name, long_name] || aliases || array[summary, purpose, target_group, contact_function])) stored;
--rollback alter table initiative drop column search_names, drop column search_texts;

--changeset samsyn:0250-goal-search context:registry
alter table goal
  add column search_names text collate "C" not null generated always as (searchable(array[name])) stored,
  add column search_texts text collate "C" not null generated always as (searchable(array[name, specific, accepted, realistic])) stored;
--rollback alter table goal drop column search_names, drop column search_texts;

--changeset samsyn:0250-problem-search context:registry
alter table problem
  add column search_names text collate "C" not null generated always as (searchable(array[name] || places)) stored,
  add column search_texts text collate "C" not null generated always as (searchable(array[name] || places || array[description, affected, source])) stored;
--rollback alter table problem drop column search_names, drop column search_texts;

--changeset samsyn:0250-visit-search context:registry
alter table visit
  add column search_names text collate "C" not null generated always as (searchable(array[name])) stored,
  add column search_texts text collate "C" not null generated always as (searchable(array[name, place, purpose])) stored;
--rollback alter table visit drop column search_names, drop column search_texts;

--changeset samsyn:0250-statement-search context:registry
alter table statement
  add column search_texts text collate "C" not null generated always as (searchable(array[words])) stored;
--rollback alter table statement drop column search_texts;

--changeset samsyn:0250-promise-search context:registry
alter table promise
  add column search_texts text collate "C" not null generated always as (searchable(array[words, note])) stored;
--rollback alter table promise drop column search_texts;

--changeset samsyn:0250-activity-search context:registry
alter table activity
  add column search_names text collate "C" not null generated always as (searchable(array[name])) stored,
  add column search_texts text collate "C" not null generated always as (searchable(array[name, result, source])) stored;
--rollback alter table activity drop column search_names, drop column search_texts;

--changeset samsyn:0250-article-search context:registry
alter table article
  add column search_names text collate "C" not null generated always as (searchable(array[title])) stored,
  add column search_texts text collate "C" not null generated always as (searchable(array[title, publisher, lead, excerpt])) stored;
--rollback alter table article drop column search_names, drop column search_texts;

--changeset samsyn:0250-attachment-search context:registry
alter table attachment
  add column search_names text collate "C" not null generated always as (searchable(array[title, file_name])) stored,
  add column search_texts text collate "C" not null generated always as (searchable(array[title, file_name, alt_text])) stored;
--rollback alter table attachment drop column search_names, drop column search_texts;

--changeset samsyn:0250-review-search context:registry
alter table review
  add column search_texts text collate "C" not null generated always as (searchable(array[reason])) stored;
--rollback alter table review drop column search_texts;

--changeset samsyn:0250-edition-search context:registry
alter table edition
  add column search_texts text collate "C" not null generated always as (searchable(array[note])) stored;
--rollback alter table edition drop column search_texts;

--changeset samsyn:0250-picture-search context:registry
alter table picture
  add column search_names text collate "C" not null generated always as (searchable(array[name])) stored;
--rollback alter table picture drop column search_names;

--changeset samsyn:0250-release-package-search context:registry
alter table release_package
  add column search_names text collate "C" not null generated always as (searchable(array[reference])) stored;
--rollback alter table release_package drop column search_names;

--changeset samsyn:0250-search-storage context:registry
--comment long texts are looked through where they lie: taking them out of a compressed form takes longer than reading them
alter table initiative alter column search_texts set storage external;
alter table agency alter column search_texts set storage external;
alter table goal alter column search_texts set storage external;
alter table problem alter column search_texts set storage external;
alter table visit alter column search_texts set storage external;
alter table statement alter column search_texts set storage external;
alter table activity alter column search_texts set storage external;
alter table review alter column search_texts set storage external;
--rollback alter table initiative alter column search_texts set storage extended; alter table agency alter column search_texts set storage extended; alter table goal alter column search_texts set storage extended; alter table problem alter column search_texts set storage extended; alter table visit alter column search_texts set storage extended; alter table statement alter column search_texts set storage extended; alter table activity alter column search_texts set storage extended; alter table review alter column search_texts set storage extended;

--changeset samsyn:0250-search-record context:registry
--comment with the rights and the policies of whoever asks. page_id: the record on whose page it stands; said: running text; a part (part_of) is looked up under its own policies
create view search_record with (security_invoker = true) as
  select 'INITIATIVE' as kind, id, id as page_id, name collate "default" as name,
    array_to_string(array[nullif(long_name, '')] || aliases, ' · ') as also, concat_ws(E'\n', nullif(summary, ''), nullif(purpose, ''), nullif(target_group, ''), nullif(contact_function, '')) as said,
    null::date as on_day, null::text as part_of_kind, null::bigint as part_of_id, search_names, search_texts
    from initiative
  union all select 'AGENCY', id, id, name collate "default", array_to_string(array[nullif(short_name, ''), org_number] || aliases, ' · '), description,
    null, case when parent_id is not null then 'AGENCY' end, parent_id, search_names, search_texts
    from agency
  union all select 'PERSON', id, id, name collate "default", array_to_string(aliases, ' · '), '', null, null, null, search_names, search_names
    from person
  union all select 'PERSON_ROLE', id, person_id, title collate "default", '', '', null, 'PERSON', person_id, search_names, search_names
    from person_role
  union all select 'AREA', id, id, name collate "default", array_to_string(aliases, ' · '), '', null, null, null, search_names, search_names
    from area
  union all select 'PROBLEM', id, id, name collate "default", array_to_string(places, ' · '), concat_ws(E'\n', nullif(description, ''), nullif(affected, ''), source), null, null, null, search_names, search_texts
    from problem
  union all select 'GOAL', id, id, name collate "default", '', concat_ws(E'\n', nullif(specific, ''), nullif(accepted, ''), nullif(realistic, '')), null, 'INITIATIVE', initiative_id, search_names, search_texts
    from goal
  union all select 'VISIT', id, id, name collate "default", '', concat_ws(E'\n', nullif(place, ''), nullif(purpose, '')), visited_on, null, null, search_names, search_texts
    from visit
  union all select 'STATEMENT', id, id, '', '', words, said_on, 'PERSON', person_id, ' '::text collate "C", search_texts
    from statement
  union all select 'PROMISE', id, visit_id, '', '', concat_ws(E'\n', words, nullif(note, '')), due_on, 'VISIT', visit_id, ' '::text collate "C", search_texts
    from promise
  union all select 'ACTIVITY', id, id, name collate "default", '', concat_ws(E'\n', nullif(result, ''), nullif(source, '')), held_on, 'INITIATIVE', initiative_id, search_names, search_texts
    from activity
  union all select 'ARTICLE', id, id, title collate "default", '', concat_ws(E'\n', nullif(publisher collate "default", ''), nullif(lead, ''), nullif(excerpt, '')), published_on, null, null, search_names, search_texts
    from article
  union all select 'ATTACHMENT', id, id, title collate "default", file_name, alt_text, null,
    case when initiative_id is not null then 'INITIATIVE' when goal_id is not null then 'GOAL' when visit_id is not null then 'VISIT'
      when activity_id is not null then 'ACTIVITY' else 'ARTICLE' end,
    coalesce(initiative_id, goal_id, visit_id, activity_id, article_id), search_names, search_texts
    from attachment
  union all select 'REVIEW', id, initiative_id, '', '', reason, held_on, 'INITIATIVE', initiative_id, ' '::text collate "C", search_texts
    from review
  union all select 'EDITION', e.id, e.id, p.name collate "default" || ' ' || e.number, '', e.note, e.period_to, null, null, p.search_names, p.search_names || e.search_texts
    from edition e join picture p on p.id = e.picture_id
  union all select 'RELEASE', id, id, reference, '', '', received_on, null, null, search_names, search_names
    from release_package;
--rollback drop view search_record;

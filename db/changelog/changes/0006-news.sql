--liquibase formatted sql

--changeset samsyn:0006-article context:registry
--comment the address and a short excerpt are kept, never the text; text_hash recognises it again
create table article (
  id bigint generated always as identity,
  version bigint not null default 0,
  title text collate swedish not null,
  publisher text collate swedish not null default '',
  published_on date,
  lead text not null default '',
  excerpt text not null default '',
  text_hash text,
  images integer not null default 0,
  images_without_alt integer not null default 0,
  withdrawn_on date,
  search tsvector not null generated always as (
    setweight(to_tsvector('swedish', title), 'A') || to_tsvector('swedish', lead || ' ' || excerpt)) stored,
  constraint pk_article primary key (id),
  constraint uk_article_text_hash unique (text_hash),
  constraint ck_article_title check (title <> ''),
  constraint ck_article_excerpt check (length(excerpt) <= 600)
);
create index ix_article_published_on on article (published_on desc nulls last, id desc);
create index ix_article_search on article using gin (search);
--rollback drop table article;

--changeset samsyn:0006-article-address context:registry
--comment address_key: the address without scheme, www, tracking parameters and fragment
create table article_address (
  address_key text not null,
  article_id bigint not null,
  address text not null,
  constraint pk_article_address primary key (address_key),
  constraint fk_article_address_article foreign key (article_id) references article (id) on delete cascade
);
create index ix_article_address_article on article_address (article_id);
--rollback drop table article_address;

--changeset samsyn:0006-article-import context:registry
--comment a draft keeps the text and every decision until it is accepted or thrown away; then the text is emptied
create table article_import (
  id bigint generated always as identity,
  version bigint not null default 0,
  state text not null,
  article_id bigint,
  address text not null default '',
  text text not null,
  decisions jsonb not null default '{}',
  started_by text not null,
  started_at timestamptz not null default now(),
  accepted_at timestamptz,
  undone_at timestamptz,
  constraint pk_article_import primary key (id),
  constraint fk_article_import_article foreign key (article_id) references article (id) on delete set null,
  constraint ck_article_import_state check (state in ('DRAFT', 'ACCEPTED', 'UNDONE', 'DISCARDED'))
);
create index ix_article_import_article on article_import (article_id);
--rollback drop table article_import;

--changeset samsyn:0006-article-import-record context:registry
--comment what one import made, in the order it was made, so that it can be undone as a whole
create table article_import_record (
  import_id bigint not null,
  position integer not null,
  kind text not null,
  record_id bigint not null,
  constraint pk_article_import_record primary key (import_id, position),
  constraint fk_article_import_record foreign key (import_id) references article_import (id) on delete cascade
);
--rollback drop table article_import_record;

--changeset samsyn:0006-article-link context:registry
--comment words: the passage it rests on; start_at and end_at count characters in the imported text
create table article_link (
  id bigint generated always as identity,
  article_id bigint not null,
  relation text not null,
  initiative_id bigint,
  agency_id bigint,
  person_id bigint,
  area_id bigint,
  visit_id bigint,
  goal_id bigint,
  activity_id bigint,
  statement_id bigint,
  start_at integer,
  end_at integer,
  words text not null default '',
  constraint pk_article_link primary key (id),
  constraint fk_article_link_article foreign key (article_id) references article (id) on delete cascade,
  constraint fk_article_link_initiative foreign key (initiative_id) references initiative (id),
  constraint fk_article_link_agency foreign key (agency_id) references agency (id),
  constraint fk_article_link_person foreign key (person_id) references person (id),
  constraint fk_article_link_area foreign key (area_id) references area (id),
  constraint fk_article_link_visit foreign key (visit_id) references visit (id),
  constraint fk_article_link_goal foreign key (goal_id) references goal (id),
  constraint fk_article_link_activity foreign key (activity_id) references activity (id),
  constraint fk_article_link_statement foreign key (statement_id) references statement (id),
  constraint ck_article_link_relation check (relation in ('MENTIONS', 'MAIN_SUBJECT', 'EVALUATES', 'CRITICISES',
    'CORRECTS')),
  constraint ck_article_link_target check (num_nonnulls(initiative_id, agency_id, person_id, area_id, visit_id,
    goal_id, activity_id, statement_id) = 1),
  constraint ck_article_link_passage check ((start_at is null) = (end_at is null) and start_at < end_at)
);
create index ix_article_link_article on article_link (article_id);
create index ix_article_link_initiative on article_link (initiative_id) where initiative_id is not null;
create index ix_article_link_agency on article_link (agency_id) where agency_id is not null;
create index ix_article_link_person on article_link (person_id) where person_id is not null;
create index ix_article_link_visit on article_link (visit_id) where visit_id is not null;
--rollback drop table article_link;

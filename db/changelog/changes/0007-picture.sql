--liquibase formatted sql

--changeset samsyn:0007-picture context:registry
create table picture (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  kind text not null,
  constraint pk_picture primary key (id),
  constraint uk_picture_name unique (name),
  constraint ck_picture_name check (name <> ''),
  constraint ck_picture_kind check (kind in ('STRATEGIC', 'YEARLY', 'TERTIAL', 'WEEKLY', 'THEMATIC'))
);
--rollback drop table picture;

--changeset samsyn:0007-edition context:registry
--comment content: the whole picture as it stood, so that an edition never changes when the registry does
create table edition (
  id bigint generated always as identity,
  picture_id bigint not null,
  number integer not null,
  period_from date not null,
  period_to date not null,
  note text not null default '',
  frozen_by text not null,
  frozen_at timestamptz not null default now(),
  content jsonb not null,
  constraint pk_edition primary key (id),
  constraint uk_edition unique (picture_id, number),
  constraint fk_edition_picture foreign key (picture_id) references picture (id),
  constraint ck_edition_period check (period_from <= period_to)
);
--rollback drop table edition;

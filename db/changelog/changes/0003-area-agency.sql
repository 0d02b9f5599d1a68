--liquibase formatted sql

--changeset samsyn:0003-area context:registry
--comment a place without coordinates or boundary is drawn as a name; population where it is known
create table area (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  kind text not null,
  aliases text[] not null default '{}',
  population integer,
  latitude numeric(8, 5),
  longitude numeric(8, 5),
  boundary jsonb,
  constraint pk_area primary key (id),
  constraint uk_area_name unique (name),
  constraint ck_area_name check (name <> ''),
  constraint ck_area_kind check (kind in ('MUNICIPALITY', 'DISTRICT', 'PLACE')),
  constraint ck_area_population check (population >= 0),
  constraint ck_area_point check ((latitude is null) = (longitude is null))
);
--rollback drop table area;

--changeset samsyn:0003-agency context:registry
--comment org_number: ten digits without hyphen; null while unknown and for parts of an organisation
create table agency (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  short_name text not null default '',
  kind text not null,
  org_number text,
  parent_id bigint,
  aliases text[] not null default '{}',
  description text not null default '',
  ended_on date,
  search tsvector not null generated always as (
    to_tsvector('swedish', name || ' ' || short_name || ' ' || description)) stored,
  constraint pk_agency primary key (id),
  constraint uk_agency_name unique (name),
  constraint uk_agency_org_number unique (org_number),
  constraint fk_agency_parent foreign key (parent_id) references agency (id),
  constraint ck_agency_name check (name <> ''),
  constraint ck_agency_parent check (parent_id <> id),
  constraint ck_agency_org_number check (org_number ~ '^[0-9]{10}$'),
  constraint ck_agency_kind check (kind in ('MUNICIPALITY', 'MUNICIPAL_ADMINISTRATION', 'COMMITTEE',
    'MUNICIPAL_COMPANY', 'POLICE', 'STATE_AGENCY', 'RESCUE_SERVICE', 'REGION', 'SCHOOL', 'PROPERTY_OWNER', 'BUSINESS',
    'CIVIL_SOCIETY', 'ACADEMIA'))
);
create index ix_agency_search on agency using gin (search);
create index ix_agency_parent on agency (parent_id);
--rollback drop table agency;

--changeset samsyn:0003-person context:registry
--comment officials in public roles only; never party membership, never a personal number
create table person (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  aliases text[] not null default '{}',
  constraint pk_person primary key (id),
  constraint ck_person_name check (name <> '')
);
create index ix_person_name on person (name);
--rollback drop table person;

--changeset samsyn:0003-person-role context:registry
--comment known_on: a day on which the person is known to have held the role; from and to stay null while unknown
create table person_role (
  id bigint generated always as identity,
  person_id bigint not null,
  agency_id bigint,
  title text collate swedish not null,
  known_on date not null,
  valid_from date,
  valid_to date,
  constraint pk_person_role primary key (id),
  constraint fk_person_role_person foreign key (person_id) references person (id) on delete cascade,
  constraint fk_person_role_agency foreign key (agency_id) references agency (id),
  constraint ck_person_role_title check (title <> ''),
  constraint ck_person_role_period check (valid_from <= known_on and known_on <= coalesce(valid_to, known_on))
);
create index ix_person_role_person on person_role (person_id, known_on);
create index ix_person_role_agency on person_role (agency_id);
--rollback drop table person_role;

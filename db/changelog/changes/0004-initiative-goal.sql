--liquibase formatted sql

--changeset samsyn:0004-initiative context:registry
--comment level, approach, horizon and form are null while nobody has said; a date is kept with the precision it is known at
create table initiative (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  long_name text not null default '',
  aliases text[] not null default '{}',
  summary text not null default '',
  purpose text not null default '',
  target_group text not null default '',
  status text not null,
  level text,
  approach text,
  horizon text,
  form text,
  started_on date,
  started_precision text,
  ended_on date,
  ended_precision text,
  next_review_on date,
  contact_function text not null default '',
  search tsvector not null generated always as (
    setweight(to_tsvector('swedish', name || ' ' || long_name), 'A')
      || to_tsvector('swedish', summary || ' ' || purpose || ' ' || target_group)) stored,
  constraint pk_initiative primary key (id),
  constraint uk_initiative_name unique (name),
  constraint ck_initiative_name check (name <> ''),
  constraint ck_initiative_status check (status in ('PLANNED', 'ONGOING', 'FINALISING', 'ENDED', 'CANCELLED', 'PAUSED')),
  constraint ck_initiative_level check (level in ('UNIVERSAL', 'SELECTIVE', 'INDICATED')),
  constraint ck_initiative_approach check (approach in ('SOCIAL', 'SITUATIONAL', 'COMBINED')),
  constraint ck_initiative_horizon check (horizon in ('SHORT', 'LONG')),
  constraint ck_initiative_form check (form in ('ONE_OFF', 'ORDINARY_WORK', 'PROJECT', 'PROGRAMME')),
  constraint ck_initiative_started check ((started_on is null) = (started_precision is null)),
  constraint ck_initiative_ended check ((ended_on is null) = (ended_precision is null)),
  constraint ck_initiative_precision check (started_precision in ('DAY', 'MONTH', 'YEAR')
    and ended_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_initiative_period check (started_on <= ended_on)
);
create index ix_initiative_search on initiative using gin (search);
--rollback drop table initiative;

--changeset samsyn:0004-initiative-agency context:registry
--comment taking part: an agency may have several roles, and each begins and ends
create table initiative_agency (
  id bigint generated always as identity,
  initiative_id bigint not null,
  agency_id bigint not null,
  role text not null,
  contribution text not null default '',
  began_on date,
  ended_on date,
  constraint pk_initiative_agency primary key (id),
  constraint uk_initiative_agency unique (initiative_id, agency_id, role),
  constraint fk_initiative_agency_initiative foreign key (initiative_id) references initiative (id) on delete cascade,
  constraint fk_initiative_agency_agency foreign key (agency_id) references agency (id),
  constraint ck_initiative_agency_role check (role in ('FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING',
    'REPORTING', 'CONSULTED')),
  constraint ck_initiative_agency_period check (began_on <= ended_on)
);
create index ix_initiative_agency_agency on initiative_agency (agency_id);
--rollback drop table initiative_agency;

--changeset samsyn:0004-initiative-area context:registry
create table initiative_area (
  initiative_id bigint not null,
  area_id bigint not null,
  constraint pk_initiative_area primary key (initiative_id, area_id),
  constraint fk_initiative_area_initiative foreign key (initiative_id) references initiative (id) on delete cascade,
  constraint fk_initiative_area_area foreign key (area_id) references area (id)
);
create index ix_initiative_area_area on initiative_area (area_id);
--rollback drop table initiative_area;

--changeset samsyn:0004-goal context:registry
create table goal (
  id bigint generated always as identity,
  version bigint not null default 0,
  initiative_id bigint not null,
  position integer not null,
  name text collate swedish not null,
  result_type text not null,
  due_on date,
  ended_on date,
  search tsvector not null generated always as (to_tsvector('swedish', name)) stored,
  constraint pk_goal primary key (id),
  constraint fk_goal_initiative foreign key (initiative_id) references initiative (id),
  constraint ck_goal_name check (name <> ''),
  constraint ck_goal_result_type check (result_type in ('OUTPUT', 'OUTCOME', 'IMPACT'))
);
create index ix_goal_initiative on goal (initiative_id, position);
create index ix_goal_search on goal using gin (search);
--rollback drop table goal;

--changeset samsyn:0004-goal-follow-up context:registry
--comment a goal's state is its latest follow-up; without one it is grey: nobody has looked
create table goal_follow_up (
  id bigint generated always as identity,
  goal_id bigint not null,
  followed_up_on date not null,
  colour text not null,
  note text not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint pk_goal_follow_up primary key (id),
  constraint fk_goal_follow_up_goal foreign key (goal_id) references goal (id) on delete cascade,
  constraint ck_goal_follow_up_colour check (colour in ('GREEN', 'YELLOW', 'RED', 'GREY'))
);
create index ix_goal_follow_up_goal on goal_follow_up (goal_id, followed_up_on desc, id desc);
--rollback drop table goal_follow_up;

--changeset samsyn:0004-indicator context:registry
create table indicator (
  id bigint generated always as identity,
  version bigint not null default 0,
  goal_id bigint not null,
  name text collate swedish not null,
  unit text not null default '',
  measure text not null,
  direction text not null,
  baseline numeric,
  baseline_on date,
  target numeric,
  target_on date,
  constraint pk_indicator primary key (id),
  constraint fk_indicator_goal foreign key (goal_id) references goal (id) on delete cascade,
  constraint ck_indicator_name check (name <> ''),
  constraint ck_indicator_measure check (measure in ('COUNT', 'PERCENTAGE', 'INDEX', 'ORDINAL', 'QUALITATIVE')),
  constraint ck_indicator_direction check (direction in ('UP', 'DOWN'))
);
create index ix_indicator_goal on indicator (goal_id);
--rollback drop table indicator;

--changeset samsyn:0004-measurement context:registry
create table measurement (
  id bigint generated always as identity,
  indicator_id bigint not null,
  measured_on date not null,
  value numeric not null,
  source text not null,
  caveat text not null default '',
  constraint pk_measurement primary key (id),
  constraint uk_measurement unique (indicator_id, measured_on),
  constraint fk_measurement_indicator foreign key (indicator_id) references indicator (id) on delete cascade
);
--rollback drop table measurement;

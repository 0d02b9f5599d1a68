--liquibase formatted sql

--changeset samsyn:0005-visit context:registry
create table visit (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  kind text not null,
  visited_on date not null,
  place text not null default '',
  area_id bigint,
  host_agency_id bigint,
  purpose text not null default '',
  cancelled boolean not null default false,
  search tsvector not null generated always as (
    to_tsvector('swedish', name || ' ' || place || ' ' || purpose)) stored,
  constraint pk_visit primary key (id),
  constraint fk_visit_area foreign key (area_id) references area (id),
  constraint fk_visit_host_agency foreign key (host_agency_id) references agency (id),
  constraint ck_visit_name check (name <> ''),
  constraint ck_visit_kind check (kind in ('POLITICAL', 'AGENCY_LEADERSHIP', 'STUDY_VISIT', 'MEDIA', 'INTERNAL'))
);
create index ix_visit_visited_on on visit (visited_on);
create index ix_visit_search on visit using gin (search);
--rollback drop table visit;

--changeset samsyn:0005-visit-participant context:registry
--comment title: the role of that day, as it was
create table visit_participant (
  id bigint generated always as identity,
  visit_id bigint not null,
  person_id bigint not null,
  part text not null,
  title text not null default '',
  agency_id bigint,
  constraint pk_visit_participant primary key (id),
  constraint uk_visit_participant unique (visit_id, person_id),
  constraint fk_visit_participant_visit foreign key (visit_id) references visit (id) on delete cascade,
  constraint fk_visit_participant_person foreign key (person_id) references person (id),
  constraint fk_visit_participant_agency foreign key (agency_id) references agency (id),
  constraint ck_visit_participant_part check (part in ('VISITOR', 'HOST'))
);
create index ix_visit_participant_person on visit_participant (person_id);
--rollback drop table visit_participant;

--changeset samsyn:0005-visit-initiative context:registry
create table visit_initiative (
  visit_id bigint not null,
  initiative_id bigint not null,
  constraint pk_visit_initiative primary key (visit_id, initiative_id),
  constraint fk_visit_initiative_visit foreign key (visit_id) references visit (id) on delete cascade,
  constraint fk_visit_initiative_initiative foreign key (initiative_id) references initiative (id)
);
create index ix_visit_initiative_initiative on visit_initiative (initiative_id);
--rollback drop table visit_initiative;

--changeset samsyn:0005-visit-programme-item context:registry
create table visit_programme_item (
  id bigint generated always as identity,
  visit_id bigint not null,
  position integer not null,
  starts_at time,
  item text not null,
  constraint pk_visit_programme_item primary key (id),
  constraint fk_visit_programme_item_visit foreign key (visit_id) references visit (id) on delete cascade
);
create index ix_visit_programme_item_visit on visit_programme_item (visit_id, position);
--rollback drop table visit_programme_item;

--changeset samsyn:0005-statement context:registry
--comment direct: quoted words; otherwise reported by the writer. visit_id is null for words said elsewhere
create table statement (
  id bigint generated always as identity,
  version bigint not null default 0,
  person_id bigint not null,
  visit_id bigint,
  words text not null,
  direct boolean not null,
  said_on date,
  constraint pk_statement primary key (id),
  constraint fk_statement_person foreign key (person_id) references person (id),
  constraint fk_statement_visit foreign key (visit_id) references visit (id),
  constraint ck_statement_words check (words <> '')
);
create index ix_statement_visit on statement (visit_id);
create index ix_statement_person on statement (person_id);
--rollback drop table statement;

--changeset samsyn:0005-promise context:registry
create table promise (
  id bigint generated always as identity,
  version bigint not null default 0,
  visit_id bigint not null,
  words text not null,
  agency_id bigint,
  due_on date,
  state text not null,
  settled_on date,
  note text not null default '',
  constraint pk_promise primary key (id),
  constraint fk_promise_visit foreign key (visit_id) references visit (id) on delete cascade,
  constraint fk_promise_agency foreign key (agency_id) references agency (id),
  constraint ck_promise_words check (words <> ''),
  constraint ck_promise_state check (state in ('OPEN', 'KEPT', 'BROKEN')),
  constraint ck_promise_settled check ((state = 'OPEN') = (settled_on is null))
);
create index ix_promise_visit on promise (visit_id);
--rollback drop table promise;

--changeset samsyn:0005-activity context:registry
--comment agency_id: who recorded it. Head-counts and hours are null while unknown, which is not zero
create table activity (
  id bigint generated always as identity,
  version bigint not null default 0,
  initiative_id bigint not null,
  agency_id bigint not null,
  area_id bigint,
  kind text not null,
  held_on date not null,
  name text collate swedish not null default '',
  result text not null default '',
  hours numeric(7, 2),
  headcount integer,
  source text not null default '',
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  search tsvector not null generated always as (to_tsvector('swedish', name || ' ' || result)) stored,
  constraint pk_activity primary key (id),
  constraint fk_activity_initiative foreign key (initiative_id) references initiative (id),
  constraint fk_activity_agency foreign key (agency_id) references agency (id),
  constraint fk_activity_area foreign key (area_id) references area (id),
  constraint ck_activity_kind check (kind in ('MEETING', 'INSPECTION', 'TRAINING', 'PARENT_MEETING', 'OUTREACH',
    'SAFETY_WALK', 'CITIZEN_DIALOGUE', 'PHYSICAL_MEASURE', 'COMMUNICATION', 'FOLLOW_UP', 'VISIT')),
  constraint ck_activity_hours check (hours >= 0 and hours <= 10000),
  constraint ck_activity_headcount check (headcount >= 0 and headcount <= 1000000)
);
create index ix_activity_held_on on activity (held_on desc, id desc);
create index ix_activity_initiative on activity (initiative_id, held_on desc, id desc);
create index ix_activity_agency on activity (agency_id, held_on desc);
create index ix_activity_search on activity using gin (search);
--rollback drop table activity;

--changeset samsyn:0005-activity-agency context:registry
create table activity_agency (
  activity_id bigint not null,
  agency_id bigint not null,
  headcount integer,
  constraint pk_activity_agency primary key (activity_id, agency_id),
  constraint fk_activity_agency_activity foreign key (activity_id) references activity (id) on delete cascade,
  constraint fk_activity_agency_agency foreign key (agency_id) references agency (id),
  constraint ck_activity_agency_headcount check (headcount >= 0 and headcount <= 1000000)
);
create index ix_activity_agency_agency on activity_agency (agency_id);
--rollback drop table activity_agency;

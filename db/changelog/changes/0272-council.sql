--liquibase formatted sql

-- The strategic council, lagen (2023:196) 10 §: who leads it, who sits in it by which public role, its meetings, and what it
-- decided. For all who are signed in; which initiatives a decision is about is for those who see the initiative. A member is
-- a person's role, so that the council's page tells by itself when a role has ended.

--changeset samsyn:0272-council context:registry
--comment name: the municipality's own, local BRÅ or another; led_by_id: the agency that leads it
create table council (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  led_by_id bigint not null,
  task text not null default '',
  constraint pk_council primary key (id),
  constraint fk_council_led_by foreign key (led_by_id) references agency (id),
  constraint ck_council_name check (name <> '')
);
--rollback drop table council;

--changeset samsyn:0272-council-member context:registry
--comment leading_reason: why the role is a leading position, empty where it is none; from_on, to_on: in the council, null while unknown or going on
create table council_member (
  id bigint generated always as identity,
  council_id bigint not null,
  person_role_id bigint not null,
  part text not null,
  leading_reason text not null default '',
  from_on date,
  to_on date,
  constraint pk_council_member primary key (id),
  constraint fk_council_member_council foreign key (council_id) references council (id) on delete cascade,
  constraint fk_council_member_person_role foreign key (person_role_id) references person_role (id),
  constraint ck_council_member_part check (part in ('CHAIR', 'MEMBER', 'CO_OPTED', 'SECRETARY')),
  constraint ck_council_member_days check (to_on >= from_on)
);
create index ix_council_member_council on council_member (council_id);
create index ix_council_member_person_role on council_member (person_role_id);
--rollback drop table council_member;

--changeset samsyn:0272-council-meeting context:registry
--comment agenda: an item each; minutes: in words, where they are not a file
create table council_meeting (
  id bigint generated always as identity,
  version bigint not null default 0,
  council_id bigint not null,
  held_on date not null,
  starts_at time,
  place text not null default '',
  agenda text[] not null default '{}',
  minutes text not null default '',
  reference text not null default '',
  cancelled boolean not null default false,
  search tsvector not null generated always as (
    to_tsvector('swedish', minutes || ' ' || place || ' ' || reference)) stored,
  constraint pk_council_meeting primary key (id),
  constraint fk_council_meeting_council foreign key (council_id) references council (id)
);
create index ix_council_meeting_held_on on council_meeting (held_on);
create index ix_council_meeting_search on council_meeting using gin (search);
--rollback drop table council_meeting;

--changeset samsyn:0272-council-attendance context:registry
--comment who was there, members and guests
create table council_attendance (
  meeting_id bigint not null,
  person_id bigint not null,
  constraint pk_council_attendance primary key (meeting_id, person_id),
  constraint fk_council_attendance_meeting foreign key (meeting_id) references council_meeting (id) on delete cascade,
  constraint fk_council_attendance_person foreign key (person_id) references person (id)
);
create index ix_council_attendance_person on council_attendance (person_id);
--rollback drop table council_attendance;

--changeset samsyn:0272-council-decision context:registry
--comment agency_id: who sees to it, null for the municipality's own coordination; due_on: null where there is nothing to do by a day
create table council_decision (
  id bigint generated always as identity,
  version bigint not null default 0,
  meeting_id bigint not null,
  words text not null,
  agency_id bigint,
  due_on date,
  done_on date,
  done_note text not null default '',
  constraint pk_council_decision primary key (id),
  constraint fk_council_decision_meeting foreign key (meeting_id) references council_meeting (id),
  constraint fk_council_decision_agency foreign key (agency_id) references agency (id),
  constraint ck_council_decision_words check (words <> ''),
  constraint ck_council_decision_done check (done_on is not null or done_note = '')
);
create index ix_council_decision_meeting on council_decision (meeting_id, id);
create index ix_council_decision_agency on council_decision (agency_id) where agency_id is not null;
create index ix_council_decision_due on council_decision (due_on) where done_on is null;
--rollback drop table council_decision;

--changeset samsyn:0272-council-decision-initiative context:registry
--comment that a decision is about an initiative; follows the initiative's audience
create table council_decision_initiative (
  decision_id bigint not null,
  initiative_id bigint not null,
  visible_to text[] not null default '{keepers}',
  for_all boolean not null generated always as (visible_to && '{all}'::text[]) stored,
  for_keepers boolean not null generated always as (visible_to && '{all,keepers}'::text[]) stored,
  constraint pk_council_decision_initiative primary key (decision_id, initiative_id),
  constraint fk_council_decision_initiative_decision foreign key (decision_id)
    references council_decision (id) on delete cascade,
  constraint fk_council_decision_initiative_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade
);
create index ix_council_decision_initiative_initiative on council_decision_initiative (initiative_id);
--rollback drop table council_decision_initiative;

--changeset samsyn:0272-council-rows context:registry splitStatements:false
--comment for all who are signed in, as 0160 says it of areas; changed by keepers
do $$
declare
  v_table text;
begin
  foreach v_table in array '{council, council_member, council_meeting, council_attendance, council_decision}'::text[] loop
    execute format($sql$
      alter table %1$I enable row level security;
      create policy see on %1$I for select to %2$I, %3$I using (true);
      create policy add on %1$I for insert with check (current_setting('samsyn.keeper') = 'on');
      create policy change on %1$I for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
      create policy remove on %1$I for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
      v_table, 'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
  end loop;
end $$;
--rollback do $$ declare v_table text; begin foreach v_table in array '{council, council_member, council_meeting, council_attendance, council_decision}'::text[] loop execute format('drop policy see on %1$I; drop policy add on %1$I; drop policy change on %1$I; drop policy remove on %1$I; alter table %1$I disable row level security', v_table); end loop; end $$;

--changeset samsyn:0272-council-decision-initiative-rows context:registry splitStatements:false
do $$
begin
  execute format($sql$
    alter table council_decision_initiative enable row level security;
    create policy see_as_keeper on council_decision_initiative for select to %2$I using (
      for_keepers or visible_to && current_setting('samsyn.keys')::text[]);
    create policy see_as_partner on council_decision_initiative for select to %1$I using (
      for_all or current_setting('samsyn.circle') = any (visible_to)
        or visible_to && current_setting('samsyn.keys')::text[]);
    create policy add on council_decision_initiative for insert with check (current_setting('samsyn.keeper') = 'on');
    create policy change on council_decision_initiative for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
    create policy remove on council_decision_initiative for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
    'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
end $$;
--rollback drop policy see_as_keeper on council_decision_initiative; drop policy see_as_partner on council_decision_initiative; drop policy add on council_decision_initiative; drop policy change on council_decision_initiative; drop policy remove on council_decision_initiative; alter table council_decision_initiative disable row level security;

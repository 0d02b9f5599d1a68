--liquibase formatted sql

-- Agreements on working together, lagen (2023:196) 9 §: between whom, to what ends, in which areas, for how long. An agreement
-- is for all who are signed in; which initiatives rest on it is for those who see the initiative, as with problems (0220).
-- Whether it is a draft, signed, in force, about to end or expired follows from its days and is stored nowhere. One that is
-- renewed is followed by a new one, so that what was agreed when stays to be read.

--changeset samsyn:0270-agreement context:registry
--comment subject_areas: fields of work, in words; valid_to: the last day, null until further notice; remind_days: how long before that it is told; previous_id: the one that it renews; ended_on: the day from which it holds no more, before its time
create table agreement (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  purposes text[] not null,
  subject_areas text[] not null default '{}',
  description text not null default '',
  reference text not null default '',
  decided text not null default '',
  valid_from date,
  valid_to date,
  remind_days integer not null,
  previous_id bigint,
  ended_on date,
  search tsvector not null generated always as (
    to_tsvector('swedish', name || ' ' || description || ' ' || reference || ' ' || decided)) stored,
  constraint pk_agreement primary key (id),
  constraint uk_agreement_previous unique (previous_id),
  constraint fk_agreement_previous foreign key (previous_id) references agreement (id),
  constraint ck_agreement_previous check (previous_id <> id),
  constraint ck_agreement_name check (name <> ''),
  constraint ck_agreement_purposes check (cardinality(purposes) > 0),
  constraint ck_agreement_valid check (valid_to >= valid_from),
  constraint ck_agreement_remind_days check (remind_days between 0 and 730)
);
create index ix_agreement_search on agreement using gin (search);
--rollback drop table agreement;

--changeset samsyn:0270-agreement-party context:registry
--comment position: in which they are named; signatory: the function that signs, never a name; signed_on: null while it has not
create table agreement_party (
  agreement_id bigint not null,
  agency_id bigint not null,
  position integer not null,
  signatory text not null default '',
  signed_on date,
  constraint pk_agreement_party primary key (agreement_id, agency_id),
  constraint fk_agreement_party_agreement foreign key (agreement_id) references agreement (id) on delete cascade,
  constraint fk_agreement_party_agency foreign key (agency_id) references agency (id)
);
create index ix_agreement_party_agency on agreement_party (agency_id);
--rollback drop table agreement_party;

--changeset samsyn:0270-agreement-area context:registry
create table agreement_area (
  agreement_id bigint not null,
  area_id bigint not null,
  constraint pk_agreement_area primary key (agreement_id, area_id),
  constraint fk_agreement_area_agreement foreign key (agreement_id) references agreement (id) on delete cascade,
  constraint fk_agreement_area_area foreign key (area_id) references area (id)
);
create index ix_agreement_area_area on agreement_area (area_id);
--rollback drop table agreement_area;

--changeset samsyn:0270-agreement-initiative context:registry
--comment that an initiative rests on an agreement; follows the initiative's audience
create table agreement_initiative (
  agreement_id bigint not null,
  initiative_id bigint not null,
  visible_to text[] not null default '{keepers}',
  for_all boolean not null generated always as (visible_to && '{all}'::text[]) stored,
  for_keepers boolean not null generated always as (visible_to && '{all,keepers}'::text[]) stored,
  constraint pk_agreement_initiative primary key (agreement_id, initiative_id),
  constraint fk_agreement_initiative_agreement foreign key (agreement_id) references agreement (id),
  constraint fk_agreement_initiative_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade
);
create index ix_agreement_initiative_initiative on agreement_initiative (initiative_id);
--rollback drop table agreement_initiative;

--changeset samsyn:0270-agreement-rows context:registry splitStatements:false
--comment for all who are signed in, as 0160 says it of areas; changed by keepers
do $$
declare
  v_table text;
begin
  foreach v_table in array '{agreement, agreement_party, agreement_area}'::text[] loop
    execute format($sql$
      alter table %1$I enable row level security;
      create policy see on %1$I for select to %2$I, %3$I using (true);
      create policy add on %1$I for insert with check (current_setting('samsyn.keeper') = 'on');
      create policy change on %1$I for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
      create policy remove on %1$I for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
      v_table, 'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
  end loop;
end $$;
--rollback do $$ declare v_table text; begin foreach v_table in array '{agreement, agreement_party, agreement_area}'::text[] loop execute format('drop policy see on %1$I; drop policy add on %1$I; drop policy change on %1$I; drop policy remove on %1$I; alter table %1$I disable row level security', v_table); end loop; end $$;

--changeset samsyn:0270-agreement-initiative-rows context:registry splitStatements:false
do $$
begin
  execute format($sql$
    alter table agreement_initiative enable row level security;
    create policy see_as_keeper on agreement_initiative for select to %2$I using (
      for_keepers or visible_to && current_setting('samsyn.keys')::text[]);
    create policy see_as_partner on agreement_initiative for select to %1$I using (
      for_all or current_setting('samsyn.circle') = any (visible_to)
        or visible_to && current_setting('samsyn.keys')::text[]);
    create policy add on agreement_initiative for insert with check (current_setting('samsyn.keeper') = 'on');
    create policy change on agreement_initiative for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
    create policy remove on agreement_initiative for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
    'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
end $$;
--rollback drop policy see_as_keeper on agreement_initiative; drop policy see_as_partner on agreement_initiative; drop policy add on agreement_initiative; drop policy change on agreement_initiative; drop policy remove on agreement_initiative; alter table agreement_initiative disable row level security;

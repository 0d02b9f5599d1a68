--liquibase formatted sql

-- That many records were changed at once: which, in what, what each said before, and as which version the change left it. The
-- records' own history says the same record by record; this makes it one, which can be taken back as one. What a record said
-- is for the keepers among those who see the record, so it takes its audience from it, and goes when the record goes.

--changeset samsyn:0321-bulk-change context:registry
create table bulk_change (
  id bigint generated always as identity,
  kind text not null,
  field text not null,
  size integer not null,
  made_by_id bigint not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  undone_at timestamptz,
  undone_by text not null default '',
  visible_to text[] not null default '{keepers}',
  constraint pk_bulk_change primary key (id),
  constraint ck_bulk_change_size check (size > 0)
);
--rollback drop table bulk_change;

--changeset samsyn:0321-bulk-change-record context:registry
--comment said, says: before and after, as the module writes it; version: the record's, as the change left it
create table bulk_change_record (
  id bigint generated always as identity,
  bulk_change_id bigint not null,
  initiative_id bigint,
  goal_id bigint,
  activity_id bigint,
  agency_id bigint,
  problem_id bigint,
  version bigint not null,
  said text not null,
  says text not null,
  visible_to text[] not null default '{all}',
  constraint pk_bulk_change_record primary key (id),
  constraint fk_bulk_change_record_change foreign key (bulk_change_id) references bulk_change (id) on delete cascade,
  constraint fk_bulk_change_record_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade on delete cascade,
  constraint fk_bulk_change_record_goal foreign key (goal_id, visible_to)
    references goal (id, visible_to) on update cascade on delete cascade,
  constraint fk_bulk_change_record_activity foreign key (activity_id, visible_to)
    references activity (id, visible_to) on update cascade on delete cascade,
  constraint fk_bulk_change_record_agency foreign key (agency_id) references agency (id) on delete cascade,
  constraint fk_bulk_change_record_problem foreign key (problem_id) references problem (id) on delete cascade,
  constraint ck_bulk_change_record_one check (num_nonnulls(initiative_id, goal_id, activity_id, agency_id, problem_id) = 1)
);
create index ix_bulk_change_record_change on bulk_change_record (bulk_change_id, id);
create index ix_bulk_change_record_initiative on bulk_change_record (initiative_id, visible_to) where initiative_id is not null;
create index ix_bulk_change_record_goal on bulk_change_record (goal_id, visible_to) where goal_id is not null;
create index ix_bulk_change_record_activity on bulk_change_record (activity_id, visible_to) where activity_id is not null;
create index ix_bulk_change_record_agency on bulk_change_record (agency_id) where agency_id is not null;
create index ix_bulk_change_record_problem on bulk_change_record (problem_id) where problem_id is not null;
--rollback drop table bulk_change_record;

--changeset samsyn:0321-bulk-change-rows context:registry
alter table bulk_change enable row level security;
create policy see on bulk_change for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on bulk_change for insert with check (current_setting('samsyn.keeper') = 'on'
  and made_by_id = current_setting('samsyn.identity')::bigint);
create policy change on bulk_change for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on bulk_change for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on bulk_change; drop policy add on bulk_change; drop policy change on bulk_change; drop policy remove on bulk_change; alter table bulk_change disable row level security;

--changeset samsyn:0321-bulk-change-record-rows context:registry
alter table bulk_change_record enable row level security;
create policy see on bulk_change_record for select using (current_setting('samsyn.keeper') = 'on'
  and visible_to && current_setting('samsyn.keys')::text[]);
create policy add on bulk_change_record for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on bulk_change_record for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on bulk_change_record for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on bulk_change_record; drop policy add on bulk_change_record; drop policy change on bulk_change_record; drop policy remove on bulk_change_record; alter table bulk_change_record disable row level security;

--liquibase formatted sql

-- Tables that are read into the registers: a draft keeps the file as it was read and what was decided about it, so that
-- nothing is lost with a page; what an import has made or changed is kept as long as it can be undone. Keepers only. What a
-- record said before is seen by those who see the record, and goes with it.
-- Why: src/docs/decisions/0019-import.md

--changeset samsyn:0260-table-import context:registry
--comment content: what was decided about columns, values, rows and cells; rows: the sheets as they were read, empty once it is done
create table table_import (
  id bigint generated always as identity,
  kind text not null,
  state text not null default 'DRAFT',
  file_name text not null,
  content jsonb not null,
  rows jsonb not null,
  started_by text not null,
  started_at timestamptz not null default now(),
  done_by text not null default '',
  done_at timestamptz,
  undone_by text not null default '',
  undone_at timestamptz,
  created integer not null default 0,
  changed integer not null default 0,
  same integer not null default 0,
  skipped integer not null default 0,
  taken_back integer not null default 0,
  visible_to text[] not null default '{keepers}',
  constraint pk_table_import primary key (id),
  constraint ck_table_import_kind check (kind in ('INITIATIVE', 'AGENCY', 'GOAL')),
  constraint ck_table_import_state check (state in ('DRAFT', 'DONE', 'UNDONE')),
  constraint ck_table_import_done check ((state = 'DRAFT') = (done_at is null) and (state = 'UNDONE') = (undone_at is not null))
);
create index ix_table_import_started on table_import (started_at desc, id desc);
--rollback drop table table_import;

--changeset samsyn:0260-table-import-record context:registry
--comment before: what a changed one said; version_after: as the import left it; fields: what was changed; left_why: the text that says why it was not taken back
create table table_import_record (
  import_id bigint not null,
  line integer not null,
  initiative_id bigint,
  agency_id bigint,
  goal_id bigint,
  created boolean not null,
  before jsonb,
  version_after bigint not null,
  fields text[] not null default '{}',
  taken_back boolean not null default false,
  left_why text not null default '',
  visible_to text[] not null default '{keepers}',
  constraint pk_table_import_record primary key (import_id, line),
  constraint fk_table_import_record foreign key (import_id) references table_import (id) on delete cascade,
  constraint fk_table_import_record_initiative foreign key (initiative_id, visible_to) references initiative (id, visible_to)
    on update cascade on delete cascade,
  constraint fk_table_import_record_agency foreign key (agency_id) references agency (id) on delete cascade,
  constraint fk_table_import_record_goal foreign key (goal_id, visible_to) references goal (id, visible_to)
    on update cascade on delete cascade,
  constraint ck_table_import_record_record check (num_nonnulls(initiative_id, agency_id, goal_id) = 1)
);
create index ix_table_import_record_initiative on table_import_record (initiative_id) where initiative_id is not null;
create index ix_table_import_record_agency on table_import_record (agency_id) where agency_id is not null;
create index ix_table_import_record_goal on table_import_record (goal_id) where goal_id is not null;
--rollback drop table table_import_record;

--changeset samsyn:0260-table-import-word context:registry
--comment what a column's header (field empty) or a value of a field meant the last time; means: a field, a constant, or empty for nothing
create table table_import_word (
  kind text not null,
  field text not null default '',
  word text not null,
  means text not null,
  visible_to text[] not null default '{keepers}',
  constraint pk_table_import_word primary key (kind, field, word)
);
--rollback drop table table_import_word;

--changeset samsyn:0260-table-import-rows context:registry
alter table table_import enable row level security;
create policy see on table_import for select using (current_setting('samsyn.keeper') = 'on');
create policy add on table_import for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on table_import for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on table_import for delete using (current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
--rollback drop policy see on table_import; drop policy add on table_import; drop policy change on table_import; drop policy remove on table_import; alter table table_import disable row level security;

--changeset samsyn:0260-table-import-record-rows context:registry
alter table table_import_record enable row level security;
create policy see on table_import_record for select using (current_setting('samsyn.keeper') = 'on' and visible_to && current_setting('samsyn.keys')::text[]);
create policy add on table_import_record for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on table_import_record for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on table_import_record for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on table_import_record; drop policy add on table_import_record; drop policy change on table_import_record; drop policy remove on table_import_record; alter table table_import_record disable row level security;

--changeset samsyn:0260-table-import-word-rows context:registry
alter table table_import_word enable row level security;
create policy see on table_import_word for select using (current_setting('samsyn.keeper') = 'on');
create policy add on table_import_word for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on table_import_word for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on table_import_word for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on table_import_word; drop policy add on table_import_word; drop policy change on table_import_word; drop policy remove on table_import_word; alter table table_import_word disable row level security;

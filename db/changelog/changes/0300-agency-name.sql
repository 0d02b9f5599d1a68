--liquibase formatted sql

-- What an agency was called before, and until when. Search, news and imports know it by those names too.

--changeset samsyn:0300-agency-name context:registry
--comment until: as far as it is known, 2015, 2015-06 or 2015-06-30; empty where it is not. source: where it says so
create table agency_name (
  id bigint generated always as identity,
  agency_id bigint not null,
  name text collate swedish not null,
  until text not null default '',
  source text not null default '',
  search_names text collate "C" not null generated always as (searchable(array[name])) stored,
  constraint pk_agency_name primary key (id),
  constraint uk_agency_name_former unique (agency_id, name),
  constraint fk_agency_name_agency foreign key (agency_id) references agency (id) on delete cascade,
  constraint ck_agency_name_former check (name <> ''),
  constraint ck_agency_name_until check (until ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$')
);
--rollback drop table agency_name;

--changeset samsyn:0300-agency-name-rows context:registry splitStatements:false
--comment as agencies themselves: for all who are signed in, written by keepers
do $$ begin
  execute format('alter table agency_name enable row level security;
    create policy see on agency_name for select to %I, %I using (true);
    create policy add on agency_name for insert with check (current_setting(''samsyn.keeper'') = ''on'');
    create policy change on agency_name for update using (current_setting(''samsyn.keeper'') = ''on'') with check (current_setting(''samsyn.keeper'') = ''on'');
    create policy remove on agency_name for delete using (current_setting(''samsyn.keeper'') = ''on'')',
    'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
end $$;
--rollback drop policy see on agency_name; drop policy add on agency_name; drop policy change on agency_name; drop policy remove on agency_name; alter table agency_name disable row level security;

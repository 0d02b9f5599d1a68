--liquibase formatted sql

-- Citizens' pledges: what agencies promise the residents in public, for how long, and what became of it. For all who are
-- signed in: a pledge is public by nature.

--changeset samsyn:0271-pledge context:registry
--comment follow_up_by_id: who follows it up, null for the municipality's own coordination; outcome: null until somebody has
create table pledge (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  words text not null,
  starts_on date not null,
  ends_on date not null,
  agreement_id bigint,
  source text not null default '',
  follow_up_on date not null,
  follow_up_by_id bigint,
  outcome text,
  outcome_words text not null default '',
  outcome_source text not null default '',
  followed_up_on date,
  search tsvector not null generated always as (
    to_tsvector('swedish', name || ' ' || words || ' ' || outcome_words || ' ' || source || ' ' || outcome_source)) stored,
  constraint pk_pledge primary key (id),
  constraint fk_pledge_agreement foreign key (agreement_id) references agreement (id),
  constraint fk_pledge_follow_up_by foreign key (follow_up_by_id) references agency (id),
  constraint ck_pledge_name check (name <> ''),
  constraint ck_pledge_words check (words <> ''),
  constraint ck_pledge_period check (ends_on >= starts_on),
  constraint ck_pledge_follow_up check (follow_up_on >= starts_on),
  constraint ck_pledge_outcome check (outcome in ('KEPT', 'PARTLY', 'NOT_KEPT')),
  constraint ck_pledge_followed_up check (case when outcome is null
    then followed_up_on is null and outcome_words = '' and outcome_source = ''
    else followed_up_on is not null and outcome_words <> '' and outcome_source <> '' end)
);
create index ix_pledge_agreement on pledge (agreement_id) where agreement_id is not null;
create index ix_pledge_follow_up_by on pledge (follow_up_by_id) where follow_up_by_id is not null;
create index ix_pledge_search on pledge using gin (search);
--rollback drop table pledge;

--changeset samsyn:0271-pledge-agency context:registry
--comment who promises
create table pledge_agency (
  pledge_id bigint not null,
  agency_id bigint not null,
  constraint pk_pledge_agency primary key (pledge_id, agency_id),
  constraint fk_pledge_agency_pledge foreign key (pledge_id) references pledge (id) on delete cascade,
  constraint fk_pledge_agency_agency foreign key (agency_id) references agency (id)
);
create index ix_pledge_agency_agency on pledge_agency (agency_id);
--rollback drop table pledge_agency;

--changeset samsyn:0271-pledge-area context:registry
create table pledge_area (
  pledge_id bigint not null,
  area_id bigint not null,
  constraint pk_pledge_area primary key (pledge_id, area_id),
  constraint fk_pledge_area_pledge foreign key (pledge_id) references pledge (id) on delete cascade,
  constraint fk_pledge_area_area foreign key (area_id) references area (id)
);
create index ix_pledge_area_area on pledge_area (area_id);
--rollback drop table pledge_area;

--changeset samsyn:0271-pledge-rows context:registry splitStatements:false
--comment for all who are signed in, as 0160 says it of areas; changed by keepers
do $$
declare
  v_table text;
begin
  foreach v_table in array '{pledge, pledge_agency, pledge_area}'::text[] loop
    execute format($sql$
      alter table %1$I enable row level security;
      create policy see on %1$I for select to %2$I, %3$I using (true);
      create policy add on %1$I for insert with check (current_setting('samsyn.keeper') = 'on');
      create policy change on %1$I for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
      create policy remove on %1$I for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
      v_table, 'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
  end loop;
end $$;
--rollback do $$ declare v_table text; begin foreach v_table in array '{pledge, pledge_agency, pledge_area}'::text[] loop execute format('drop policy see on %1$I; drop policy add on %1$I; drop policy change on %1$I; drop policy remove on %1$I; alter table %1$I disable row level security', v_table); end loop; end $$;

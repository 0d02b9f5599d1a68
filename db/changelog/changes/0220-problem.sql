--liquibase formatted sql

-- The catalogue of problems that initiatives answer to. A problem is for all who are signed in, as areas and agencies are;
-- that an initiative answers to one is for those who see the initiative (decision 0009), so that nobody learns of it here.
-- So that a problem is not taken to be a loose end where only initiatives that one may not see answer to it, a function
-- counts them all and names none.

--changeset samsyn:0220-problem context:registry
--comment places: where in the areas, by name; source_on: the day of the source, null while unknown; closed_on: the day from which it is none any more
create table problem (
  id bigint generated always as identity,
  version bigint not null default 0,
  name text collate swedish not null,
  category text not null,
  kind text not null,
  places text[] not null default '{}',
  description text not null default '',
  affected text not null default '',
  source text not null,
  source_on date,
  registered_on date not null,
  closed_on date,
  search tsvector not null generated always as (
    to_tsvector('swedish', name || ' ' || description || ' ' || affected || ' ' || source)) stored,
  constraint pk_problem primary key (id),
  constraint uk_problem_name unique (name),
  constraint ck_problem_name check (name <> ''),
  constraint ck_problem_source check (source <> ''),
  constraint ck_problem_category check (category in ('VIOLENCE_PUBLIC', 'VIOLENCE_CLOSE', 'THREATS', 'SEXUAL_OFFENCES',
    'ROBBERY', 'THEFT', 'BURGLARY', 'VANDALISM', 'DRUGS', 'FRAUD', 'WELFARE_FRAUD', 'WORK_LIFE_CRIME', 'ENVIRONMENTAL',
    'TRAFFIC', 'DISORDER', 'UNSAFE_PLACE', 'RECRUITMENT', 'ORGANISED', 'EXTREMISM', 'HONOUR', 'HATE', 'DIGITAL', 'OTHER')),
  constraint ck_problem_kind check (kind in ('CRIME', 'DISORDER', 'INSECURITY'))
);
create index ix_problem_search on problem using gin (search);
--rollback drop table problem;

--changeset samsyn:0220-problem-area context:registry
create table problem_area (
  problem_id bigint not null,
  area_id bigint not null,
  constraint pk_problem_area primary key (problem_id, area_id),
  constraint fk_problem_area_problem foreign key (problem_id) references problem (id) on delete cascade,
  constraint fk_problem_area_area foreign key (area_id) references area (id)
);
create index ix_problem_area_area on problem_area (area_id);
--rollback drop table problem_area;

--changeset samsyn:0220-problem-initiative context:registry
--comment that an initiative answers to a problem; follows the initiative's audience
create table problem_initiative (
  problem_id bigint not null,
  initiative_id bigint not null,
  visible_to text[] not null default '{keepers}',
  for_all boolean not null generated always as (visible_to && '{all}'::text[]) stored,
  for_keepers boolean not null generated always as (visible_to && '{all,keepers}'::text[]) stored,
  constraint pk_problem_initiative primary key (problem_id, initiative_id),
  constraint fk_problem_initiative_problem foreign key (problem_id) references problem (id),
  constraint fk_problem_initiative_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade
);
create index ix_problem_initiative_initiative on problem_initiative (initiative_id);
--rollback drop table problem_initiative;

--changeset samsyn:0220-problem-rows context:registry splitStatements:false
--comment for all who are signed in, as 0160 says it of areas; changed by keepers
do $$
declare
  v_table text;
begin
  foreach v_table in array '{problem, problem_area}'::text[] loop
    execute format($sql$
      alter table %1$I enable row level security;
      create policy see on %1$I for select to %2$I, %3$I using (true);
      create policy add on %1$I for insert with check (current_setting('samsyn.keeper') = 'on');
      create policy change on %1$I for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
      create policy remove on %1$I for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
      v_table, 'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
  end loop;
end $$;
--rollback do $$ declare v_table text; begin foreach v_table in array '{problem, problem_area}'::text[] loop execute format('drop policy see on %1$I; drop policy add on %1$I; drop policy change on %1$I; drop policy remove on %1$I; alter table %1$I disable row level security', v_table); end loop; end $$;

--changeset samsyn:0220-problem-initiative-rows context:registry splitStatements:false
do $$
begin
  execute format($sql$
    alter table problem_initiative enable row level security;
    create policy see_as_keeper on problem_initiative for select to %2$I using (
      for_keepers or visible_to && current_setting('samsyn.keys')::text[]);
    create policy see_as_partner on problem_initiative for select to %1$I using (
      for_all or current_setting('samsyn.circle') = any (visible_to)
        or visible_to && current_setting('samsyn.keys')::text[]);
    create policy add on problem_initiative for insert with check (current_setting('samsyn.keeper') = 'on');
    create policy change on problem_initiative for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
    create policy remove on problem_initiative for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
    'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
end $$;
--rollback drop policy see_as_keeper on problem_initiative; drop policy see_as_partner on problem_initiative; drop policy add on problem_initiative; drop policy change on problem_initiative; drop policy remove on problem_initiative; alter table problem_initiative disable row level security;

--changeset samsyn:0220-problem-answers context:registry splitStatements:false
--comment how many initiatives that are not over answer to each problem, those included that the caller may not see: numbers only
create function problem_answers() returns table (problem_id bigint, initiatives integer)
language sql stable security definer set search_path from current as $$
  select p.problem_id, count(*)::integer
  from problem_initiative p join initiative i on i.id = p.initiative_id
  where i.status not in ('ENDED', 'CANCELLED') and current_setting('samsyn.keys')::text[] && '{all}'::text[]
  group by p.problem_id
$$;
--rollback drop function problem_answers();

--changeset samsyn:0220-problem-answers-rights context:registry
revoke all on function problem_answers() from public;
--rollback select 1;

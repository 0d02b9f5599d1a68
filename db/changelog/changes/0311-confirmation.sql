--liquibase formatted sql

-- Whether what stands in a record still holds: when it was last changed, and what the agency that answers for it has said since.
-- What has neither been changed nor spoken of for long asks its own agency.

--changeset samsyn:0311-initiative-changed-on context:registry
--comment the day on which what it says was last changed; what was there before the log began is asked about from now on
alter table initiative add column changed_on date not null default (now() at time zone 'Europe/Stockholm')::date;
update initiative r set changed_on = e.changed_on
  from (select record_id, max((at at time zone 'Europe/Stockholm')::date) as changed_on from audit_entry
    where kind = 'INITIATIVE' and action in ('CREATED', 'CHANGED', 'RESTORED') group by record_id) e
  where e.record_id = r.id;
--rollback alter table initiative drop column changed_on;

--changeset samsyn:0311-goal-changed-on context:registry
--comment the same; a follow-up says that somebody has looked, too
alter table goal add column changed_on date not null default (now() at time zone 'Europe/Stockholm')::date;
update goal r set changed_on = e.changed_on
  from (select record_id, max((at at time zone 'Europe/Stockholm')::date) as changed_on from audit_entry
    where kind = 'GOAL' and action in ('CREATED', 'CHANGED', 'RESTORED') group by record_id) e
  where e.record_id = r.id;
--rollback alter table goal drop column changed_on;

--changeset samsyn:0311-confirmation context:registry
--comment holds: it is still true; otherwise words say what is not. agency_id: for which agency; null for the municipality's own coordination
create table confirmation (
  id bigint generated always as identity,
  version bigint not null default 0,
  initiative_id bigint,
  goal_id bigint,
  agency_id bigint,
  holds boolean not null,
  words text not null default '',
  said_on date not null,
  said_by_id bigint not null,
  said_by text not null,
  settled_on date,
  settled_by text not null default '',
  visible_to text[] not null default '{keepers}',
  circle text[],
  for_all boolean not null generated always as (visible_to && '{all}'::text[]) stored,
  for_keepers boolean not null generated always as (visible_to && '{all,keepers}'::text[]) stored,
  constraint pk_confirmation primary key (id),
  constraint fk_confirmation_initiative foreign key (initiative_id, visible_to) references initiative (id, visible_to)
    on update cascade on delete cascade,
  constraint fk_confirmation_goal foreign key (goal_id, visible_to) references goal (id, visible_to)
    on update cascade on delete cascade,
  constraint fk_confirmation_agency foreign key (agency_id) references agency (id),
  constraint ck_confirmation_record check (num_nonnulls(initiative_id, goal_id) = 1),
  constraint ck_confirmation_words check (holds = (words = '')),
  constraint ck_confirmation_settled check ((settled_on is null or not holds) and (settled_on is not null or settled_by = ''))
);
create index ix_confirmation_initiative on confirmation (initiative_id, said_on desc) where initiative_id is not null;
create index ix_confirmation_goal on confirmation (goal_id, said_on desc) where goal_id is not null;
create index ix_confirmation_agency on confirmation (agency_id) where agency_id is not null;
create index ix_confirmation_open on confirmation (said_on) where not holds and settled_on is null;
--rollback drop table confirmation;

--changeset samsyn:0311-confirmation-rows context:registry splitStatements:false
--comment said in one's own name, for one's own agency, and taken back by whoever said it; keepers note that something was seen to
do $$
begin
  execute format($sql$
    alter table confirmation enable row level security;
    create policy see_as_keeper on confirmation for select to %2$I using (
      (for_keepers or visible_to && current_setting('samsyn.keys')::text[])
        and (circle is null or circle && current_setting('samsyn.keys')::text[]));
    create policy see_as_partner on confirmation for select to %1$I using (
      (for_all or current_setting('samsyn.circle') = any (visible_to) or visible_to && current_setting('samsyn.keys')::text[])
        and (circle is null or circle && current_setting('samsyn.keys')::text[]));
    create policy add on confirmation for insert with check (visible_to && current_setting('samsyn.keys')::text[]
      and said_by_id = current_setting('samsyn.identity')::bigint
      and (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint));
    create policy change on confirmation for update using (current_setting('samsyn.keeper') = 'on')
      with check (current_setting('samsyn.keeper') = 'on');
    create policy remove on confirmation for delete using (current_setting('samsyn.keeper') = 'on'
      or said_by_id = current_setting('samsyn.identity')::bigint and agency_id = current_setting('samsyn.agency')::bigint)$sql$,
    'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
end $$;
--rollback drop policy see_as_keeper on confirmation; drop policy see_as_partner on confirmation; drop policy add on confirmation; drop policy change on confirmation; drop policy remove on confirmation; alter table confirmation disable row level security;

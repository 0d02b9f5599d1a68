--liquibase formatted sql

-- What whoever reviews asks an agency about a record, and what it answers; and that an activity is sent back to the agency that
-- logged it, with what is missing, until the agency says that it is done and whoever reviews says that it is enough. Both are
-- a question with its answer, and part of their record: they take its audience through the foreign key, but for agencies that
-- had left its initiative before (circle, as in 0140). Nobody can be asked who does not see the record: the service sees to it.

--changeset samsyn:0310-question context:registry
--comment RETURN: an activity sent back; READ: whoever reviews has read the answer, or found what was sent back in order; follows_id: what it asks further about
create table question (
  id bigint generated always as identity,
  version bigint not null default 0,
  kind text not null,
  initiative_id bigint,
  goal_id bigint,
  activity_id bigint,
  agency_id bigint not null,
  follows_id bigint,
  words text not null,
  due_on date,
  state text not null default 'ASKED',
  asked_by_id bigint not null,
  asked_by text not null,
  asked_at timestamptz not null default now(),
  reminded_at timestamptz,
  answer text not null default '',
  answered_by_id bigint,
  answered_by text not null default '',
  answered_at timestamptz,
  closed_by text not null default '',
  closed_at timestamptz,
  visible_to text[] not null default '{keepers}',
  circle text[],
  for_all boolean not null generated always as (visible_to && '{all}'::text[]) stored,
  for_keepers boolean not null generated always as (visible_to && '{all,keepers}'::text[]) stored,
  constraint pk_question primary key (id),
  constraint fk_question_initiative foreign key (initiative_id, visible_to) references initiative (id, visible_to) on update cascade,
  constraint fk_question_goal foreign key (goal_id, visible_to) references goal (id, visible_to) on update cascade,
  constraint fk_question_activity foreign key (activity_id, visible_to) references activity (id, visible_to) on update cascade,
  constraint fk_question_agency foreign key (agency_id) references agency (id),
  constraint fk_question_follows foreign key (follows_id) references question (id),
  constraint ck_question_record check (num_nonnulls(initiative_id, goal_id, activity_id) = 1),
  constraint ck_question_kind check (kind = 'QUESTION' or kind = 'RETURN' and activity_id is not null),
  constraint ck_question_words check (words <> ''),
  constraint ck_question_state check (state in ('ASKED', 'ANSWERED', 'READ', 'WITHDRAWN')),
  constraint ck_question_answered check (
    (state in ('ANSWERED', 'READ')) = (answered_at is not null) and (answered_at is null) = (answered_by_id is null)
    and (answered_at is not null or answer = '')
    and (answered_at is null or kind = 'RETURN' or answer <> '')),
  constraint ck_question_closed check ((state in ('READ', 'WITHDRAWN')) = (closed_at is not null))
);
create index ix_question_initiative on question (initiative_id) where initiative_id is not null;
create index ix_question_goal on question (goal_id) where goal_id is not null;
create index ix_question_activity on question (activity_id) where activity_id is not null;
create index ix_question_follows on question (follows_id) where follows_id is not null;
create index ix_question_agency on question (agency_id, state);
create index ix_question_open on question (due_on) where state in ('ASKED', 'ANSWERED');
create unique index uk_question_return on question (activity_id) where kind = 'RETURN' and state in ('ASKED', 'ANSWERED');
--rollback drop table question;

--changeset samsyn:0310-question-rows context:registry splitStatements:false
--comment a member writes the answer of their own agency in their own name, and may change it until it has been read; nothing else
do $$
begin
  execute format($sql$
    alter table question enable row level security;
    create policy see_as_keeper on question for select to %2$I using (
      (for_keepers or visible_to && current_setting('samsyn.keys')::text[])
        and (circle is null or circle && current_setting('samsyn.keys')::text[]));
    create policy see_as_partner on question for select to %1$I using (
      (for_all or current_setting('samsyn.circle') = any (visible_to) or visible_to && current_setting('samsyn.keys')::text[])
        and (circle is null or circle && current_setting('samsyn.keys')::text[]));
    create policy add on question for insert with check (current_setting('samsyn.keeper') = 'on'
      and asked_by_id = current_setting('samsyn.identity')::bigint);
    create policy change on question for update
      using (current_setting('samsyn.keeper') = 'on'
        or agency_id = current_setting('samsyn.agency')::bigint and state in ('ASKED', 'ANSWERED'))
      with check (current_setting('samsyn.keeper') = 'on'
        or agency_id = current_setting('samsyn.agency')::bigint and state = 'ANSWERED'
          and answered_by_id = current_setting('samsyn.identity')::bigint);
    create policy remove on question for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
    'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
end $$;
--rollback drop policy see_as_keeper on question; drop policy see_as_partner on question; drop policy add on question; drop policy change on question; drop policy remove on question; alter table question disable row level security;

--liquibase formatted sql

-- What was decided when an initiative was looked at: whether it goes on, why, what is to be done by when, and when it is
-- looked at again. A review is kept as it was decided; who decided wrongly decides anew, and the new one names the old. It
-- is seen by those who see its initiative, but for agencies that had left before (circle, as in 0140). What needs somebody is read from the records themselves and stored nowhere;
-- only that somebody has put it off, and why, is theirs alone, so that nobody can put off another's work.

--changeset samsyn:0180-review context:registry
--comment corrects_id: the one that it stands in the place of; status_before, status_after: what the decision made of the initiative
create table review (
  id bigint generated always as identity,
  initiative_id bigint not null,
  corrects_id bigint,
  held_on date not null,
  decision text not null,
  reason text not null,
  next_review_on date,
  status_before text not null,
  status_after text not null,
  decided_by_id bigint not null,
  decided_by text not null,
  decided_at timestamptz not null default now(),
  visible_to text[] not null default '{keepers}',
  circle text[],
  constraint pk_review primary key (id),
  constraint uk_review_audience unique (id, initiative_id, visible_to),
  constraint uk_review_corrects unique (corrects_id),
  constraint fk_review_initiative foreign key (initiative_id, visible_to) references initiative (id, visible_to)
    on update cascade,
  constraint fk_review_corrects foreign key (corrects_id) references review (id),
  constraint ck_review_decision check (decision in ('CONTINUE', 'CHANGE', 'PAUSE', 'END')),
  constraint ck_review_reason check (reason <> ''),
  constraint ck_review_next check ((decision = 'END') = (next_review_on is null) and next_review_on > held_on)
);
create index ix_review_initiative on review (initiative_id, held_on desc, id desc);
--rollback drop table review;

--changeset samsyn:0180-review-follow-up context:registry
create table review_follow_up (
  id bigint generated always as identity,
  version bigint not null default 0,
  review_id bigint not null,
  initiative_id bigint not null,
  words text not null,
  agency_id bigint,
  due_on date not null,
  done_on date,
  done_note text not null default '',
  done_by text not null default '',
  visible_to text[] not null default '{keepers}',
  circle text[],
  constraint pk_review_follow_up primary key (id),
  constraint fk_review_follow_up_review foreign key (review_id, initiative_id, visible_to)
    references review (id, initiative_id, visible_to) on update cascade,
  constraint fk_review_follow_up_agency foreign key (agency_id) references agency (id),
  constraint ck_review_follow_up_words check (words <> ''),
  constraint ck_review_follow_up_done check (done_on is not null or done_note = '' and done_by = '')
);
create index ix_review_follow_up_review on review_follow_up (review_id, due_on, id);
create index ix_review_follow_up_agency on review_follow_up (agency_id) where agency_id is not null;
create index ix_review_follow_up_due on review_follow_up (due_on) where done_on is null;
--rollback drop table review_follow_up;

--changeset samsyn:0180-need-snooze context:registry
--comment kind, part: of the need, where a record has several; ended_at: taken back before the day had come
create table need_snooze (
  id bigint generated always as identity,
  kind text not null,
  part bigint not null default 0,
  initiative_id bigint,
  goal_id bigint,
  visit_id bigint,
  until date not null,
  reason text not null,
  snoozed_by_id bigint not null,
  snoozed_at timestamptz not null default now(),
  ended_at timestamptz,
  visible_to text[] not null default '{keepers}',
  constraint pk_need_snooze primary key (id),
  constraint fk_need_snooze_initiative foreign key (initiative_id) references initiative (id) on delete cascade,
  constraint fk_need_snooze_goal foreign key (goal_id) references goal (id) on delete cascade,
  constraint fk_need_snooze_visit foreign key (visit_id) references visit (id) on delete cascade,
  constraint ck_need_snooze_record check (num_nonnulls(initiative_id, goal_id, visit_id) = 1),
  constraint ck_need_snooze_reason check (reason <> '')
);
create index ix_need_snooze_by on need_snooze (snoozed_by_id, until);
create index ix_need_snooze_initiative on need_snooze (initiative_id) where initiative_id is not null;
create index ix_need_snooze_goal on need_snooze (goal_id) where goal_id is not null;
create index ix_need_snooze_visit on need_snooze (visit_id) where visit_id is not null;
--rollback drop table need_snooze;

--changeset samsyn:0180-review-rows context:registry
--comment removed only with its initiative, when that is disposed of
alter table review enable row level security;
create policy see on review for select using (visible_to && current_setting('samsyn.keys')::text[]
  and (circle is null or circle && current_setting('samsyn.keys')::text[]));
create policy add on review for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on review for update using (false);
create policy remove on review for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on review; drop policy add on review; drop policy change on review; drop policy remove on review; alter table review disable row level security;

--changeset samsyn:0180-review-follow-up-rows context:registry
alter table review_follow_up enable row level security;
create policy see on review_follow_up for select using (visible_to && current_setting('samsyn.keys')::text[]
  and (circle is null or circle && current_setting('samsyn.keys')::text[]));
create policy add on review_follow_up for insert with check (current_setting('samsyn.keeper') = 'on');
create policy change on review_follow_up for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on review_follow_up for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on review_follow_up; drop policy add on review_follow_up; drop policy change on review_follow_up; drop policy remove on review_follow_up; alter table review_follow_up disable row level security;

--changeset samsyn:0180-need-snooze-rows context:registry
--comment one's own and nobody else's: visible_to names the one who put it off
alter table need_snooze enable row level security;
create policy see on need_snooze for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on need_snooze for insert with check (current_setting('samsyn.keeper') = 'on' and snoozed_by_id = current_setting('samsyn.identity')::bigint and visible_to = array['i' || snoozed_by_id]);
create policy change on need_snooze for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on need_snooze for delete using (current_setting('samsyn.keeper') = 'on');
--rollback drop policy see on need_snooze; drop policy add on need_snooze; drop policy change on need_snooze; drop policy remove on need_snooze; alter table need_snooze disable row level security;

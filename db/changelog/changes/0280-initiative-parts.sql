--liquibase formatted sql

-- What an initiative rests on, what it costs and who pays, what it hangs together with, what different sources say of it,
-- and what another municipality has to know to take it over. All of it belongs to the initiative and follows its audience
-- through the foreign key; a tie between two initiatives follows both, so that whoever may not see one end sees no tie.

--changeset samsyn:0280-initiative-evidence context:registry
--comment one row for each criterion that is met; effect: what an evaluation found; the grade is worked out from the rows
create table initiative_evidence (
  initiative_id bigint not null,
  criterion text not null,
  version bigint not null default 0,
  words text not null,
  source text not null,
  met_on date,
  effect text,
  visible_to text[] not null default '{keepers}',
  constraint pk_initiative_evidence primary key (initiative_id, criterion),
  constraint fk_initiative_evidence_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade on delete cascade,
  constraint ck_initiative_evidence_criterion check (criterion in ('PROBLEM', 'MECHANISM', 'THEORY', 'EVALUATION')),
  constraint ck_initiative_evidence_effect check (effect in ('POSITIVE', 'NO_EFFECT')),
  constraint ck_initiative_evidence_evaluation check ((effect is null) = (criterion <> 'EVALUATION')),
  constraint ck_initiative_evidence_words check (words <> '' and source <> '')
);
--rollback drop table initiative_evidence;

--changeset samsyn:0280-initiative-budget context:registry
--comment amount: in whole kronor; covers: which years or what the amount is for
create table initiative_budget (
  initiative_id bigint not null,
  version bigint not null default 0,
  amount bigint not null,
  covers text not null default '',
  visible_to text[] not null default '{keepers}',
  constraint pk_initiative_budget primary key (initiative_id),
  constraint fk_initiative_budget_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade on delete cascade,
  constraint ck_initiative_budget_amount check (amount between 1 and 999999999999)
);
--rollback drop table initiative_budget;

--changeset samsyn:0280-initiative-grant context:registry
--comment amount: in whole kronor; year: the calendar year that it is for; by_ordinance: under förordning (2023:442); partial_due_on, final_due_on: as the decision says, no rule sets them
create table initiative_grant (
  id bigint generated always as identity,
  version bigint not null default 0,
  initiative_id bigint not null,
  funder text not null,
  by_ordinance boolean not null,
  state text not null,
  amount bigint not null,
  year integer not null,
  purpose text not null default '',
  reference text not null default '',
  decided_on date,
  partial_due_on date,
  partial_reported_on date,
  final_due_on date,
  final_reported_on date,
  note text not null default '',
  visible_to text[] not null default '{keepers}',
  constraint pk_initiative_grant primary key (id),
  constraint fk_initiative_grant_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade,
  constraint ck_initiative_grant_funder check (funder <> ''),
  constraint ck_initiative_grant_state check (state in ('APPLIED', 'GRANTED', 'REFUSED')),
  constraint ck_initiative_grant_amount check (amount between 1 and 999999999999),
  constraint ck_initiative_grant_year check (year between 1990 and 2199)
);
create index ix_initiative_grant_initiative on initiative_grant (initiative_id);
create index ix_initiative_grant_partial on initiative_grant (partial_due_on) where state = 'GRANTED' and partial_reported_on is null;
create index ix_initiative_grant_final on initiative_grant (final_due_on) where state = 'GRANTED' and final_reported_on is null;
--rollback drop table initiative_grant;

--changeset samsyn:0280-initiative-relation context:registry
--comment PART_OF: the other is the whole; FOLLOWS: the other came first; RELATED and CO_FUNDED say the same both ways
create table initiative_relation (
  id bigint generated always as identity,
  initiative_id bigint not null,
  other_id bigint not null,
  kind text not null,
  note text not null default '',
  visible_to text[] not null default '{keepers}',
  other_visible_to text[] not null default '{keepers}',
  constraint pk_initiative_relation primary key (id),
  constraint fk_initiative_relation_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade on delete cascade,
  constraint fk_initiative_relation_other foreign key (other_id, other_visible_to)
    references initiative (id, visible_to) on update cascade,
  constraint ck_initiative_relation_kind check (kind in ('PART_OF', 'FOLLOWS', 'RELATED', 'CO_FUNDED')),
  constraint ck_initiative_relation_ends check (initiative_id <> other_id)
);
create unique index uk_initiative_relation_ends on initiative_relation (least(initiative_id, other_id), greatest(initiative_id, other_id), kind);
create unique index uk_initiative_relation_whole on initiative_relation (initiative_id) where kind = 'PART_OF';
create index ix_initiative_relation_initiative on initiative_relation (initiative_id);
create index ix_initiative_relation_other on initiative_relation (other_id);
--rollback drop table initiative_relation;

--changeset samsyn:0280-initiative-variant context:registry
--comment what a source says in one field; is_current: what the initiative says itself; article_id: where it was read, told only to those who see that the article is about the initiative
create table initiative_variant (
  id bigint generated always as identity,
  version bigint not null default 0,
  initiative_id bigint not null,
  field text not null,
  words text not null,
  source text not null default '',
  address text not null default '',
  article_id bigint,
  said_on date,
  is_current boolean not null default false,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  visible_to text[] not null default '{keepers}',
  constraint pk_initiative_variant primary key (id),
  constraint fk_initiative_variant_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade on delete cascade,
  constraint fk_initiative_variant_article foreign key (article_id) references article (id) on delete set null,
  constraint ck_initiative_variant_field check (field in ('LONG_NAME', 'PURPOSE', 'SUMMARY', 'TARGET_GROUP', 'STARTED', 'ORIGIN')),
  constraint ck_initiative_variant_words check (words <> ''),
  constraint ck_initiative_variant_address check (address = '' or address ~ '^https?://')
);
create unique index uk_initiative_variant_current on initiative_variant (initiative_id, field) where is_current;
create index ix_initiative_variant_initiative on initiative_variant (initiative_id);
create index ix_initiative_variant_article on initiative_variant (article_id) where article_id is not null;
--rollback drop table initiative_variant;

--changeset samsyn:0280-initiative-transfer context:registry
--comment the five parts of a description by which somebody else can do the same; transferable: whether they can
create table initiative_transfer (
  initiative_id bigint not null,
  version bigint not null default 0,
  intelligence text not null default '',
  intervention text not null default '',
  implementation text not null default '',
  involvement text not null default '',
  impact text not null default '',
  costs text not null default '',
  transferable text,
  visible_to text[] not null default '{keepers}',
  constraint pk_initiative_transfer primary key (initiative_id),
  constraint fk_initiative_transfer_initiative foreign key (initiative_id, visible_to)
    references initiative (id, visible_to) on update cascade on delete cascade,
  constraint ck_initiative_transfer_transferable check (transferable in ('YES', 'WITH_CHANGES', 'NO'))
);
--rollback drop table initiative_transfer;

--changeset samsyn:0280-initiative-parts-rows context:registry splitStatements:false
do $$
declare
  v_table text;
begin
  foreach v_table in array '{initiative_evidence, initiative_budget, initiative_grant, initiative_variant, initiative_transfer}'::text[] loop
    execute format($sql$
      alter table %1$I
        add column for_all boolean not null generated always as (visible_to && '{all}'::text[]) stored,
        add column for_keepers boolean not null generated always as (visible_to && '{all,keepers}'::text[]) stored;
      alter table %1$I enable row level security;
      create policy see_as_keeper on %1$I for select to %3$I using (
        for_keepers or visible_to && current_setting('samsyn.keys')::text[]);
      create policy see_as_partner on %1$I for select to %2$I using (
        for_all or current_setting('samsyn.circle') = any (visible_to)
          or visible_to && current_setting('samsyn.keys')::text[]);
      create policy add on %1$I for insert with check (current_setting('samsyn.keeper') = 'on');
      create policy change on %1$I for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
      create policy remove on %1$I for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
      v_table, 'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
  end loop;
end $$;
--rollback do $$ declare v_table text; begin foreach v_table in array '{initiative_evidence, initiative_budget, initiative_grant, initiative_variant, initiative_transfer}'::text[] loop execute format('drop policy see_as_keeper on %1$I; drop policy see_as_partner on %1$I; drop policy add on %1$I; drop policy change on %1$I; drop policy remove on %1$I; alter table %1$I disable row level security; alter table %1$I drop column for_all, drop column for_keepers', v_table); end loop; end $$;

--changeset samsyn:0280-initiative-relation-rows context:registry splitStatements:false
--comment both ends have to let the reader in
do $$
begin
  execute format($sql$
    alter table initiative_relation
      add column for_all boolean not null generated always as (
        visible_to && '{all}'::text[] and other_visible_to && '{all}'::text[]) stored;
    alter table initiative_relation enable row level security;
    create policy see on initiative_relation for select to %1$I, %2$I using (
      for_all or visible_to && current_setting('samsyn.keys')::text[]
        and other_visible_to && current_setting('samsyn.keys')::text[]);
    create policy add on initiative_relation for insert with check (current_setting('samsyn.keeper') = 'on');
    create policy change on initiative_relation for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
    create policy remove on initiative_relation for delete using (current_setting('samsyn.keeper') = 'on')$sql$,
    'samsyn_' || current_schema() || '_partner', 'samsyn_' || current_schema() || '_keeper');
end $$;
--rollback drop policy see on initiative_relation; drop policy add on initiative_relation; drop policy change on initiative_relation; drop policy remove on initiative_relation; alter table initiative_relation disable row level security; alter table initiative_relation drop column for_all;

--changeset samsyn:0280-initiative-leads-to context:registry splitStatements:false
--comment whether one initiative leads to another by ties of a kind, those included that the caller may not see: yes or no only, and to keepers only
create function initiative_leads_to(p_kind text, p_from bigint, p_to bigint) returns boolean
language sql stable security definer set search_path from current as $$
  with recursive beyond (id) as (
    select p_from
    union
    select r.other_id from initiative_relation r join beyond b on r.initiative_id = b.id where r.kind = p_kind)
  select current_setting('samsyn.keeper') = 'on' and exists (select from beyond where id = p_to)
$$;
--rollback drop function initiative_leads_to(text, bigint, bigint);

--changeset samsyn:0280-initiative-leads-to-rights context:registry
revoke all on function initiative_leads_to(text, bigint, bigint) from public;
--rollback select 1;

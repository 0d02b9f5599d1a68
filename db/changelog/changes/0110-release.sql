--liquibase formatted sql

-- What is released to those who ask for public documents. Of records in a package only which they are is kept, and which of
-- their words are withheld: where those stand, never what they are. The words are read from the records themselves, by
-- whoever may. What is decided is a document, and from then on no row of the package can be changed by anybody: state stands
-- in every row, follows the package by foreign key, and is asked for by the policies.
-- Why: src/docs/decisions/0014-release.md

--changeset samsyn:0110-release-rule context:registry
--comment by which words may be withheld; never changed but for whether it is offered, since decisions refer to it
create table release_rule (
  id bigint generated always as identity,
  citation text not null,
  words text not null,
  built_in boolean not null default false,
  active boolean not null default true,
  visible_to text[] not null default '{keepers}',
  constraint pk_release_rule primary key (id),
  constraint uk_release_rule_citation unique (citation),
  constraint ck_release_rule_citation check (citation <> '' and words <> '')
);
--rollback drop table release_rule;

--changeset samsyn:0110-release-rule-built-in context:registry
--comment in our own words, to be found by; the law itself decides
insert into release_rule (citation, words, built_in) values
  ('18 kap. 1 § OSL', 'Förundersökning och annat arbete med att utreda brott', true),
  ('18 kap. 2 § OSL', 'Underrättelseverksamhet', true),
  ('18 kap. 3 § OSL', 'Andra myndigheters hjälp med att utreda brott', true),
  ('18 kap. 8 § OSL', 'Säkerhet och bevakning av byggnader, anläggningar och annat', true),
  ('21 kap. 1 § OSL', 'Enskildas hälsa och sexualliv, hos alla myndigheter', true),
  ('21 kap. 3 § OSL', 'Adress och annat om den som är förföljd', true),
  ('21 kap. 7 § OSL', 'Personuppgifter som kan antas bli behandlade i strid med dataskyddsreglerna', true),
  ('23 kap. 2 § OSL', 'Enskildas personliga förhållanden i skolan', true),
  ('24 kap. 8 § OSL', 'Enskilda i underlag till statistik', true),
  ('25 kap. 1 § OSL', 'Enskildas personliga förhållanden i hälso- och sjukvård', true),
  ('26 kap. 1 § OSL', 'Enskildas personliga förhållanden hos socialtjänsten', true),
  ('35 kap. 1 § OSL', 'Enskilda i utredning och förebyggande av brott', true);
--rollback delete from release_rule;

--changeset samsyn:0110-release-package context:registry
--comment summary: what was released and withheld, by rule and count only; visible_to: keepers, or those whom the RED records in it name
create table release_package (
  id bigint generated always as identity,
  version bigint not null default 0,
  reference text not null,
  received_on date not null,
  state text not null default 'DRAFT',
  created_by text not null,
  created_at timestamptz not null default now(),
  based_on_id bigint,
  decided_by text not null default '',
  decided_at timestamptz,
  summary text not null default '',
  document_hash text not null default '',
  visible_to text[] not null default '{keepers}',
  constraint pk_release_package primary key (id),
  constraint uk_release_package_audience unique (id, visible_to, state),
  constraint fk_release_package_based_on foreign key (based_on_id) references release_package (id),
  constraint ck_release_package_state check (state in ('DRAFT', 'DECIDED')),
  constraint ck_release_package_decided check ((state = 'DECIDED') = (decided_at is not null) and (state = 'DECIDED') = (document_hash <> ''))
);
create index ix_release_package_based_on on release_package (based_on_id) where based_on_id is not null;
--rollback drop table release_package;

--changeset samsyn:0110-release-request context:registry
create table release_request (
  package_id bigint not null,
  state text not null default 'DRAFT',
  visible_to text[] not null default '{keepers}',
  asked_for text not null,
  constraint pk_release_request primary key (package_id),
  constraint fk_release_request_package foreign key (package_id, visible_to, state)
    references release_package (id, visible_to, state) on update cascade on delete cascade
);
--rollback drop table release_request;

--changeset samsyn:0110-release-record context:registry
--comment fingerprint: SHA-256 of what the record said when somebody last read it here
create table release_record (
  id bigint generated always as identity,
  package_id bigint not null,
  state text not null default 'DRAFT',
  visible_to text[] not null default '{keepers}',
  record_kind text not null,
  record_id bigint not null,
  fingerprint text not null,
  constraint pk_release_record primary key (id),
  constraint uk_release_record_record unique (package_id, record_kind, record_id),
  constraint uk_release_record_audience unique (id, visible_to, state),
  constraint fk_release_record_package foreign key (package_id, visible_to, state)
    references release_package (id, visible_to, state) on update cascade on delete cascade
);
--rollback drop table release_record;

--changeset samsyn:0110-release-mark context:registry
--comment field: '' is the whole record; begins, ends: characters of the field's text, both null for all of it
create table release_mark (
  id bigint generated always as identity,
  picked_id bigint not null,
  state text not null default 'DRAFT',
  visible_to text[] not null default '{keepers}',
  field text not null,
  begins integer,
  ends integer,
  verdict text not null,
  rule_id bigint,
  reason text not null default '',
  origin text not null,
  hint text not null default '',
  constraint pk_release_mark primary key (id),
  constraint fk_release_mark_picked foreign key (picked_id, visible_to, state)
    references release_record (id, visible_to, state) on update cascade on delete cascade,
  constraint fk_release_mark_rule foreign key (rule_id) references release_rule (id),
  constraint ck_release_mark_span check ((begins is null) = (ends is null) and begins >= 0 and ends > begins),
  constraint ck_release_mark_verdict check (verdict in ('UNDECIDED', 'WITHHELD', 'RELEASED')),
  constraint ck_release_mark_rule check ((verdict = 'WITHHELD') = (rule_id is not null))
);
create index ix_release_mark_picked on release_mark (picked_id);
create index ix_release_mark_rule on release_mark (rule_id) where rule_id is not null;
--rollback drop table release_mark;

--changeset samsyn:0110-release-decision context:registry
--comment document: the PDF as it was released
create table release_decision (
  package_id bigint not null,
  state text not null default 'DRAFT',
  visible_to text[] not null default '{keepers}',
  grounds text not null,
  document bytea not null,
  constraint pk_release_decision primary key (package_id),
  constraint fk_release_decision_package foreign key (package_id, visible_to, state)
    references release_package (id, visible_to, state) on update cascade
);
--rollback drop table release_decision;

--changeset samsyn:0110-release-rule-rows context:registry
alter table release_rule enable row level security;
create policy see on release_rule for select using (visible_to && current_setting('samsyn.keys')::text[] or 'DATA_PROTECTION_OFFICER' = any (string_to_array(current_setting('samsyn.roles'), ',')));
create policy add on release_rule for insert with check (current_setting('samsyn.keeper') = 'on' and not built_in);
create policy change on release_rule for update using (current_setting('samsyn.keeper') = 'on') with check (current_setting('samsyn.keeper') = 'on');
create policy remove on release_rule for delete using (false);
--rollback drop policy see on release_rule; drop policy add on release_rule; drop policy change on release_rule; drop policy remove on release_rule; alter table release_rule disable row level security;

--changeset samsyn:0110-release-package-rows context:registry
--comment the data-protection officer sees that there are packages, and by which rules how much was withheld
alter table release_package enable row level security;
create policy see on release_package for select using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' or 'DATA_PROTECTION_OFFICER' = any (string_to_array(current_setting('samsyn.roles'), ',')));
create policy add on release_package for insert with check (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
create policy change on release_package for update using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT') with check (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on');
create policy remove on release_package for delete using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
--rollback drop policy see on release_package; drop policy add on release_package; drop policy change on release_package; drop policy remove on release_package; alter table release_package disable row level security;

--changeset samsyn:0110-release-request-rows context:registry
alter table release_request enable row level security;
create policy see on release_request for select using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on');
create policy add on release_request for insert with check (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
create policy change on release_request for update using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT') with check (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
create policy remove on release_request for delete using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
--rollback drop policy see on release_request; drop policy add on release_request; drop policy change on release_request; drop policy remove on release_request; alter table release_request disable row level security;

--changeset samsyn:0110-release-record-rows context:registry
alter table release_record enable row level security;
create policy see on release_record for select using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on');
create policy add on release_record for insert with check (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
create policy change on release_record for update using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT') with check (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
create policy remove on release_record for delete using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
--rollback drop policy see on release_record; drop policy add on release_record; drop policy change on release_record; drop policy remove on release_record; alter table release_record disable row level security;

--changeset samsyn:0110-release-mark-rows context:registry
alter table release_mark enable row level security;
create policy see on release_mark for select using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on');
create policy add on release_mark for insert with check (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
create policy change on release_mark for update using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT') with check (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
create policy remove on release_mark for delete using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
--rollback drop policy see on release_mark; drop policy add on release_mark; drop policy change on release_mark; drop policy remove on release_mark; alter table release_mark disable row level security;

--changeset samsyn:0110-release-decision-rows context:registry
alter table release_decision enable row level security;
create policy see on release_decision for select using (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on');
create policy add on release_decision for insert with check (visible_to && current_setting('samsyn.keys')::text[] and current_setting('samsyn.keeper') = 'on' and state = 'DRAFT');
create policy change on release_decision for update using (false);
create policy remove on release_decision for delete using (false);
--rollback drop policy see on release_decision; drop policy add on release_decision; drop policy change on release_decision; drop policy remove on release_decision; alter table release_decision disable row level security;

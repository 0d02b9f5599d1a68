--liquibase formatted sql

-- Files that belong to records. What is inside them lies in the database too, in pieces, under the same row security and in
-- the same backup as what is said of them: a file without its row, or for more than its row, cannot be.
-- A file takes its record's audience through its foreign key (visible_to); what somebody chose for the file alone stands
-- beside it (own_visible_to, which is everybody where nobody chose, or everybody but an agency that had left the record's
-- initiative before the file came), and both must let the reader in.
-- Why: src/docs/decisions/0016-attachments.md

--changeset samsyn:0150-attachment context:registry
--comment size, sha256: of what is kept, which for pictures is without what the camera wrote; pages: of a PDF that can be shown
create table attachment (
  id bigint generated always as identity,
  version bigint not null default 0,
  initiative_id bigint,
  goal_id bigint,
  visit_id bigint,
  activity_id bigint,
  article_id bigint,
  title text collate swedish not null,
  file_name text not null,
  file_type text not null,
  size bigint not null,
  sha256 text not null,
  pages integer,
  alt_text text not null default '',
  decorative boolean not null default false,
  agency_id bigint,
  added_by_id bigint not null,
  added_by text not null,
  added_at timestamptz not null default now(),
  visible_to text[] not null default '{keepers}',
  own_label text,
  own_visible_to text[] not null default '{all}',
  constraint pk_attachment primary key (id),
  constraint uk_attachment_audience unique (id, added_by_id, visible_to, own_visible_to),
  constraint fk_attachment_initiative foreign key (initiative_id, visible_to) references initiative (id, visible_to) on update cascade,
  constraint fk_attachment_goal foreign key (goal_id, visible_to) references goal (id, visible_to) on update cascade,
  constraint fk_attachment_visit foreign key (visit_id, visible_to) references visit (id, visible_to) on update cascade,
  constraint fk_attachment_activity foreign key (activity_id, visible_to) references activity (id, visible_to) on update cascade,
  constraint fk_attachment_article foreign key (article_id) references article (id),
  constraint fk_attachment_agency foreign key (agency_id) references agency (id),
  constraint ck_attachment_record check (num_nonnulls(initiative_id, goal_id, visit_id, activity_id, article_id) = 1),
  constraint ck_attachment_article check (article_id is null or visible_to = '{all}'),
  constraint ck_attachment_title check (title <> '' and length(title) <= 200),
  constraint ck_attachment_file_name check (file_name ~ '^[^/\\:*?"<>|[:cntrl:]]{1,150}$'),
  constraint ck_attachment_file_type check (file_type in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'TEXT', 'CSV')),
  constraint ck_attachment_size check (size between 1 and 104857600),
  constraint ck_attachment_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint ck_attachment_pages check (pages is null or pages > 0 and file_type = 'PDF'),
  constraint ck_attachment_alt_text check (length(alt_text) <= 1000
    and case when file_type in ('PNG', 'JPEG') then decorative = (alt_text = '') else alt_text = '' and not decorative end),
  constraint ck_attachment_own_label check (own_label in ('AMBER', 'AMBER_STRICT', 'RED')),
  constraint ck_attachment_own_visible_to check (
    (own_label is not null or own_visible_to = '{all}' or 'keepers' = any (own_visible_to) and not own_visible_to && '{all,public}')
    and (own_label is null or not own_visible_to && '{all,public}')
    and (own_label <> 'RED' or array_to_string(own_visible_to, ',') ~ '^i[0-9]+(,i[0-9]+)*$'))
);
create index ix_attachment_initiative on attachment (initiative_id) where initiative_id is not null;
create index ix_attachment_goal on attachment (goal_id) where goal_id is not null;
create index ix_attachment_visit on attachment (visit_id) where visit_id is not null;
create index ix_attachment_activity on attachment (activity_id) where activity_id is not null;
create index ix_attachment_article on attachment (article_id) where article_id is not null;
create index ix_attachment_agency on attachment (agency_id) where agency_id is not null;
--rollback drop table attachment;

--changeset samsyn:0150-attachment-rows context:registry
--comment a member adds for their own agency, and changes and removes what that has added
alter table attachment enable row level security;
create policy see on attachment for select using (visible_to && current_setting('samsyn.keys')::text[] and own_visible_to && current_setting('samsyn.keys')::text[]);
create policy add on attachment for insert with check (visible_to && current_setting('samsyn.keys')::text[] and own_visible_to && current_setting('samsyn.keys')::text[] and (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint) and added_by_id = current_setting('samsyn.identity')::bigint);
create policy change on attachment for update using (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint) with check (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint);
create policy remove on attachment for delete using (current_setting('samsyn.keeper') = 'on' or agency_id = current_setting('samsyn.agency')::bigint);
--rollback drop policy see on attachment; drop policy add on attachment; drop policy change on attachment; drop policy remove on attachment; alter table attachment disable row level security;

--changeset samsyn:0150-attachment-content context:registry
--comment what is inside, a megabyte a row, so that neither reading nor writing holds all of it; goes with its attachment
create table attachment_content (
  attachment_id bigint not null,
  added_by_id bigint not null,
  visible_to text[] not null default '{keepers}',
  own_visible_to text[] not null default '{keepers}',
  position integer not null,
  bytes bytea not null,
  constraint pk_attachment_content primary key (attachment_id, position),
  constraint fk_attachment_content_attachment foreign key (attachment_id, added_by_id, visible_to, own_visible_to)
    references attachment (id, added_by_id, visible_to, own_visible_to) on update cascade on delete cascade,
  constraint ck_attachment_content_position check (position between 0 and 99),
  constraint ck_attachment_content_bytes check (octet_length(bytes) between 1 and 1048576)
);
--rollback drop table attachment_content;

--changeset samsyn:0150-attachment-content-storage context:registry
--comment what is allowed is compressed already
alter table attachment_content alter column bytes set storage external;
--rollback alter table attachment_content alter column bytes set storage extended;

--changeset samsyn:0150-attachment-content-rows context:registry
--comment written once, by whoever adds the attachment; removed by the foreign key only
alter table attachment_content enable row level security;
create policy see on attachment_content for select using (visible_to && current_setting('samsyn.keys')::text[] and own_visible_to && current_setting('samsyn.keys')::text[]);
create policy add on attachment_content for insert with check (added_by_id = current_setting('samsyn.identity')::bigint);
create policy change on attachment_content for update using (false);
create policy remove on attachment_content for delete using (false);
--rollback drop policy see on attachment_content; drop policy add on attachment_content; drop policy change on attachment_content; drop policy remove on attachment_content; alter table attachment_content disable row level security;

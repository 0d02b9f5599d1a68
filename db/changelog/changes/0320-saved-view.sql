--liquibase formatted sql

-- Lists as somebody wants to see them again: filters, order and columns, as the list's address says them. Everybody keeps
-- their own; a shared one is for all who are signed in, and is changed by whoever made it and by a coordinator. What is
-- removed stays a day, so that it can be put back as what it was.

--changeset samsyn:0320-saved-view context:registry
--comment place: path of the list; query: parameters of its address, only such as the list knows
create table saved_view (
  id bigint generated always as identity,
  version bigint not null default 0,
  place text not null,
  name text not null,
  query text not null,
  owner_id bigint not null,
  owner text not null,
  shared boolean not null default false,
  removed_at timestamptz,
  visible_to text[] not null generated always as (case when shared then '{all}'::text[] else array['i' || owner_id::text] end) stored,
  constraint pk_saved_view primary key (id),
  constraint ck_saved_view_name check (name <> ''),
  constraint ck_saved_view_length check (length(name) <= 80 and length(query) <= 2000)
);
create unique index uk_saved_view_own on saved_view (owner_id, place, lower(name)) where removed_at is null;
create unique index uk_saved_view_shared on saved_view (place, lower(name)) where shared and removed_at is null;
--rollback drop table saved_view;

--changeset samsyn:0320-view-preset context:registry
--comment which view somebody sees where the address of a list says nothing
create table view_preset (
  identity_id bigint not null,
  place text not null,
  view_id bigint not null,
  visible_to text[] not null generated always as (array['i' || identity_id::text]) stored,
  constraint pk_view_preset primary key (identity_id, place),
  constraint fk_view_preset_view foreign key (view_id) references saved_view (id) on delete cascade
);
create index ix_view_preset_view on view_preset (view_id);
--rollback drop table view_preset;

--changeset samsyn:0320-saved-view-rows context:registry
alter table saved_view enable row level security;
create policy see on saved_view for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on saved_view for insert with check (owner_id = current_setting('samsyn.identity')::bigint
  and (not shared or current_setting('samsyn.keeper') = 'on'));
create policy change on saved_view for update using (owner_id = current_setting('samsyn.identity')::bigint
    or shared and 'COORDINATOR' = any (string_to_array(current_setting('samsyn.roles'), ',')))
  with check ((owner_id = current_setting('samsyn.identity')::bigint and not shared)
    or shared and current_setting('samsyn.keeper') = 'on');
create policy remove on saved_view for delete using (owner_id = current_setting('samsyn.identity')::bigint
  or shared and 'COORDINATOR' = any (string_to_array(current_setting('samsyn.roles'), ',')));
--rollback drop policy see on saved_view; drop policy add on saved_view; drop policy change on saved_view; drop policy remove on saved_view; alter table saved_view disable row level security;

--changeset samsyn:0320-view-preset-rows context:registry
alter table view_preset enable row level security;
create policy see on view_preset for select using (visible_to && current_setting('samsyn.keys')::text[]);
create policy add on view_preset for insert with check (identity_id = current_setting('samsyn.identity')::bigint);
create policy change on view_preset for update using (identity_id = current_setting('samsyn.identity')::bigint)
  with check (identity_id = current_setting('samsyn.identity')::bigint);
create policy remove on view_preset for delete using (identity_id = current_setting('samsyn.identity')::bigint);
--rollback drop policy see on view_preset; drop policy add on view_preset; drop policy change on view_preset; drop policy remove on view_preset; alter table view_preset disable row level security;

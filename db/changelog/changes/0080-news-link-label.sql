--liquibase formatted sql

-- A link from an article to a record may be for fewer than the record is. What the record's own change does to a link goes on
-- through its foreign key; what somebody chose for the link stands beside it, and both must let the reader in.
-- Why: src/docs/decisions/0009-who-may-see-a-row.md

--changeset samsyn:0080-article-link-own-label context:registry
alter table article_link add column own_label text;
alter table article_link add column own_visible_to text[];
alter table article_link add constraint ck_article_link_own_label check (own_label in ('AMBER', 'AMBER_STRICT', 'RED'));
alter table article_link add constraint ck_article_link_own_visible_to check (
  (own_label is null) = (own_visible_to is null)
  and not own_visible_to && '{all,public}'
  and (own_label <> 'RED' or array_to_string(own_visible_to, ',') ~ '^(i[0-9]+(,i[0-9]+)*)?$'));
--rollback alter table article_link drop column own_label, drop column own_visible_to;

--changeset samsyn:0080-article-link-rows context:registry
drop policy see on article_link;
create policy see on article_link for select using (visible_to && current_setting('samsyn.keys')::text[]
  and (own_visible_to is null or own_visible_to && current_setting('samsyn.keys')::text[]));
--rollback drop policy see on article_link; create policy see on article_link for select using (visible_to && current_setting('samsyn.keys')::text[]);

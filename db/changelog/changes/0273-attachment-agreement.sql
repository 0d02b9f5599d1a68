--liquibase formatted sql

-- Files of an agreement, as it was signed, and of a meeting of the council, its minutes. Both records are for all, as articles.

--changeset samsyn:0273-attachment-agreement context:registry
alter table attachment
  add column agreement_id bigint,
  add column council_meeting_id bigint;
--rollback alter table attachment drop column agreement_id, drop column council_meeting_id;

--changeset samsyn:0273-attachment-agreement-keys context:registry
alter table attachment
  add constraint fk_attachment_agreement foreign key (agreement_id) references agreement (id),
  add constraint fk_attachment_council_meeting foreign key (council_meeting_id) references council_meeting (id),
  add constraint ck_attachment_agreement check (num_nonnulls(agreement_id, council_meeting_id) = 0 or visible_to = '{all}');
--rollback alter table attachment drop constraint fk_attachment_agreement, drop constraint fk_attachment_council_meeting, drop constraint ck_attachment_agreement;

--changeset samsyn:0273-attachment-record context:registry
alter table attachment drop constraint ck_attachment_record;
alter table attachment add constraint ck_attachment_record
  check (num_nonnulls(initiative_id, goal_id, visit_id, activity_id, article_id, agreement_id, council_meeting_id) = 1);
--rollback alter table attachment drop constraint ck_attachment_record; alter table attachment add constraint ck_attachment_record check (num_nonnulls(initiative_id, goal_id, visit_id, activity_id, article_id) = 1);

--changeset samsyn:0273-attachment-agreement-index context:registry
create index ix_attachment_agreement on attachment (agreement_id) where agreement_id is not null;
create index ix_attachment_council_meeting on attachment (council_meeting_id) where council_meeting_id is not null;
--rollback drop index ix_attachment_agreement; drop index ix_attachment_council_meeting;

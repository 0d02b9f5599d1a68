--liquibase formatted sql

-- Of the contents that a reader may see of an edition, the first is shown; none is ever put before those that were frozen.

--changeset samsyn:0070-edition-content-position context:registry
alter table edition_content add constraint ck_edition_content_position check (position >= 0);
--rollback alter table edition_content drop constraint ck_edition_content_position;

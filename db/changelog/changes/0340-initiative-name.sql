--liquibase formatted sql

-- A name is an initiative's own among those that the same may see. Unique across all labels, it told whoever typed it that an
-- initiative of that name is there which is not for them. Among those that the caller sees the service looks itself; this stops two
-- who give the same name at the same moment.
-- Why: src/docs/decisions/0009-who-may-see-a-row.md

--changeset samsyn:0340-initiative-name context:registry
alter table initiative drop constraint uk_initiative_name;
alter table initiative add constraint uk_initiative_name unique (name, visible_to);
--rollback alter table initiative drop constraint uk_initiative_name; alter table initiative add constraint uk_initiative_name unique (name);

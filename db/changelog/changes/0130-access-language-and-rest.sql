--liquibase formatted sql

-- The language that somebody has chosen, which their pages and mails are in; and that a place which nobody confirms rests.
-- Why: src/docs/decisions/0015-accounts-rest.md

--changeset samsyn:0130-identity-language context:commons
--comment as chosen in the menu; empty for who has chosen none: pages follow the browser, mails are Swedish
alter table identity add column language text not null default '';
--rollback alter table identity drop column language;

--changeset samsyn:0130-identity-language-known context:commons
alter table identity add constraint ck_identity_language check (language in ('', 'sv', 'en'));
--rollback alter table identity drop constraint ck_identity_language;

--changeset samsyn:0130-membership-reminded context:commons
--comment when somebody was told that this place has to be confirmed; null where they never were
alter table membership add column reminded_on date;
--rollback alter table membership drop column reminded_on;

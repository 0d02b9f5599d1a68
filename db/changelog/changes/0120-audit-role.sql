--liquibase formatted sql

--changeset samsyn:0120-membership-role context:commons
alter table membership drop constraint ck_membership_role;
--rollback alter table membership add constraint ck_membership_role check (role in ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'AGENCY_ADMINISTRATOR', 'READER', 'ADMINISTRATOR'));

--changeset samsyn:0120-membership-role-officer context:commons
alter table membership add constraint ck_membership_role check (role in
  ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'AGENCY_ADMINISTRATOR', 'READER', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'));
--rollback alter table membership drop constraint ck_membership_role;

--changeset samsyn:0120-invitation-role context:commons
alter table invitation drop constraint ck_invitation_role;
--rollback alter table invitation add constraint ck_invitation_role check (role in ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'AGENCY_ADMINISTRATOR', 'READER', 'ADMINISTRATOR'));

--changeset samsyn:0120-invitation-role-officer context:commons
alter table invitation add constraint ck_invitation_role check (role in
  ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'AGENCY_ADMINISTRATOR', 'READER', 'ADMINISTRATOR', 'DATA_PROTECTION_OFFICER'));
--rollback alter table invitation drop constraint ck_invitation_role;

--liquibase formatted sql

--changeset samsyn:0100-identity-email context:commons
--comment where one-time links are sent; empty for whom nothing is sent
alter table identity add column email text not null default '';
--rollback alter table identity drop column email;

--changeset samsyn:0100-membership-kept context:commons
--comment each place ends by itself, and is confirmed once a year by whoever keeps the accounts
alter table membership add column confirmed_on date not null default current_date, add column ended_at timestamptz;
--rollback alter table membership drop column confirmed_on, drop column ended_at;

--changeset samsyn:0100-membership-role context:commons
alter table membership drop constraint ck_membership_role;
--rollback alter table membership add constraint ck_membership_role check (role in ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'ADMINISTRATOR'));

--changeset samsyn:0100-membership-role-more context:commons
alter table membership add constraint ck_membership_role
  check (role in ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'AGENCY_ADMINISTRATOR', 'READER', 'ADMINISTRATOR'));
--rollback alter table membership drop constraint ck_membership_role;

--changeset samsyn:0100-membership-agency context:commons
alter table membership drop constraint ck_membership_agency;
--rollback alter table membership add constraint ck_membership_agency check ((role = 'MEMBER') = (agency_id is not null));

--changeset samsyn:0100-membership-agency-more context:commons
alter table membership add constraint ck_membership_agency
  check ((role in ('MEMBER', 'AGENCY_ADMINISTRATOR')) = (agency_id is not null));
--rollback alter table membership drop constraint ck_membership_agency;

--changeset samsyn:0100-invitation-mail context:commons
alter table invitation add column email text not null default '', add column invited_by bigint;
--rollback alter table invitation drop column email, drop column invited_by;

--changeset samsyn:0100-invitation-role context:commons
alter table invitation drop constraint ck_invitation_role;
--rollback alter table invitation add constraint ck_invitation_role check (role in ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'ADMINISTRATOR'));

--changeset samsyn:0100-invitation-role-more context:commons
alter table invitation add constraint ck_invitation_role
  check (role in ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'AGENCY_ADMINISTRATOR', 'READER', 'ADMINISTRATOR'));
--rollback alter table invitation drop constraint ck_invitation_role;

--changeset samsyn:0100-invitation-agency context:commons
alter table invitation drop constraint ck_invitation_agency;
--rollback alter table invitation add constraint ck_invitation_agency check ((role = 'MEMBER') = (agency_id is not null));

--changeset samsyn:0100-invitation-agency-more context:commons
alter table invitation add constraint ck_invitation_agency
  check ((role in ('MEMBER', 'AGENCY_ADMINISTRATOR')) = (agency_id is not null));
--rollback alter table invitation drop constraint ck_invitation_agency;

--changeset samsyn:0100-attempt context:commons
--comment attempts to sign in since a point in time; key: what is counted and the SHA-256 of whose, never a name
create table attempt (
  key text not null,
  attempts integer not null,
  since timestamptz not null,
  constraint pk_attempt primary key (key)
);
create index ix_attempt_since on attempt (since);
--rollback drop table attempt;

--changeset samsyn:0100-authenticator context:commons
--comment a program that shows six digits; last_step: the newest half minute whose digits were used, so that none are used twice
create table authenticator (
  identity_id bigint not null,
  secret text not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  constraint pk_authenticator primary key (identity_id),
  constraint fk_authenticator_identity foreign key (identity_id) references identity (id) on delete cascade
);
--rollback drop table authenticator;

--changeset samsyn:0100-recovery-code context:commons
--comment only hashes: the codes were shown once
create table recovery_code (
  identity_id bigint not null,
  code_hash text not null,
  used_at timestamptz,
  constraint pk_recovery_code primary key (identity_id, code_hash),
  constraint fk_recovery_code_identity foreign key (identity_id) references identity (id) on delete cascade
);
--rollback drop table recovery_code;

--changeset samsyn:0100-passkey context:commons
--comment a public key that a device holds the private half of; ids and keys in base64url
create table passkey (
  credential_id text not null,
  identity_id bigint not null,
  label text not null,
  public_key text not null,
  signature_count bigint not null,
  user_verified boolean not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  transports text[] not null default '{}',
  attestation text not null,
  client_data text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  constraint pk_passkey primary key (credential_id),
  constraint fk_passkey_identity foreign key (identity_id) references identity (id) on delete cascade
);
create index ix_passkey_identity on passkey (identity_id);
--rollback drop table passkey;

--changeset samsyn:0100-way-back context:commons
--comment a one-time link to a new password; only the hash of its token is kept
create table way_back (
  token_hash text not null,
  identity_id bigint not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint pk_way_back primary key (token_hash),
  constraint fk_way_back_identity foreign key (identity_id) references identity (id) on delete cascade
);
create index ix_way_back_identity on way_back (identity_id);
--rollback drop table way_back;

--changeset samsyn:0100-provider-identity context:commons
--comment somebody whom a provider of the municipality's own vouches for (OpenID Connect)
create table provider_identity (
  issuer text not null,
  subject text not null,
  identity_id bigint not null,
  constraint pk_provider_identity primary key (issuer, subject),
  constraint fk_provider_identity foreign key (identity_id) references identity (id) on delete cascade
);
create index ix_provider_identity on provider_identity (identity_id);
--rollback drop table provider_identity;

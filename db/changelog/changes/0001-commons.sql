--liquibase formatted sql

--changeset samsyn:0001-collation context:commons
--comment å, ä and ö after z, and "skola 2" before "skola 10"
create collation swedish (provider = icu, locale = 'sv-u-kn-true');
--rollback drop collation swedish;

--changeset samsyn:0001-municipality context:commons
create table municipality (
  code text not null,
  name text collate swedish not null,
  county text collate swedish not null,
  constraint pk_municipality primary key (code),
  constraint uk_municipality_name unique (name),
  constraint ck_municipality_code check (code ~ '^[0-9]{4}$')
);
--rollback drop table municipality;

--changeset samsyn:0001-registry context:commons
--comment the municipalities whose registry is kept here; each in a schema of its own, named m and its code
create table registry (
  municipality_code text not null,
  demonstration boolean not null,
  created_at timestamptz not null default now(),
  constraint pk_registry primary key (municipality_code),
  constraint fk_registry_municipality foreign key (municipality_code) references municipality (code)
);
--rollback drop table registry;

--changeset samsyn:0001-identity context:commons
create table identity (
  id bigint generated always as identity,
  version bigint not null default 0,
  username text not null,
  display_name text collate swedish not null,
  password_hash text not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint pk_identity primary key (id),
  constraint uk_identity_username unique (username),
  constraint ck_identity_username check (username = lower(username) and username <> '')
);
--rollback drop table identity;

--changeset samsyn:0001-membership context:commons
--comment agency_id is an id in the municipality's own schema, so no foreign key can stand here
create table membership (
  id bigint generated always as identity,
  identity_id bigint not null,
  municipality_code text not null,
  role text not null,
  agency_id bigint,
  constraint pk_membership primary key (id),
  constraint fk_membership_identity foreign key (identity_id) references identity (id) on delete cascade,
  constraint fk_membership_registry foreign key (municipality_code) references registry (municipality_code),
  constraint uk_membership unique nulls not distinct (identity_id, municipality_code, role, agency_id),
  constraint ck_membership_role check (role in ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'ADMINISTRATOR')),
  constraint ck_membership_agency check ((role = 'MEMBER') = (agency_id is not null))
);
--rollback drop table membership;

--changeset samsyn:0001-invitation context:commons
--comment a one-time link; only the hash of its token is kept
create table invitation (
  token_hash text not null,
  municipality_code text not null,
  role text not null,
  agency_id bigint,
  display_name text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint pk_invitation primary key (token_hash),
  constraint fk_invitation_registry foreign key (municipality_code) references registry (municipality_code),
  constraint ck_invitation_role check (role in ('DIRECTOR', 'COORDINATOR', 'MEMBER', 'ADMINISTRATOR')),
  constraint ck_invitation_agency check ((role = 'MEMBER') = (agency_id is not null))
);
--rollback drop table invitation;

--changeset samsyn:0001-demonstration-identity context:commons
--comment the people that the sign-in page of a demonstration offers to try; empty in production
create table demonstration_identity (
  identity_id bigint not null,
  position integer not null,
  constraint pk_demonstration_identity primary key (identity_id),
  constraint fk_demonstration_identity foreign key (identity_id) references identity (id) on delete cascade
);
--rollback drop table demonstration_identity;

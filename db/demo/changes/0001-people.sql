--liquibase formatted sql

--changeset samsyn:demo-0001-agencies context:demonstration
insert into agency (id, name, short_name, kind, org_number) overriding system value values
  (1, 'Botkyrka kommun', '', 'MUNICIPALITY', '2120002882');
insert into agency (id, name, short_name, kind, parent_id) overriding system value values
  (2, 'Våldspreventivt center', 'VPC', 'MUNICIPAL_ADMINISTRATION', 1),
  (3, 'Miljöenheten', '', 'MUNICIPAL_ADMINISTRATION', 1),
  (4, 'Lokalpolisområde Botkyrka', '', 'POLICE', null),
  (5, 'Rikstens skola', '', 'SCHOOL', 1),
  (6, 'Socialförvaltningen', '', 'MUNICIPAL_ADMINISTRATION', 1);
select setval(pg_get_serial_sequence('agency', 'id'), 100);
--rollback delete from agency where id <= 6;

--changeset samsyn:demo-0001-people context:demonstration
--comment the password of everybody in the demonstration is "samsyn"
insert into commons.identity (username, display_name, password_hash) values
  ('direktor', 'Astrid Lindh', '{noop}samsyn'),
  ('samordnare', 'Jonas Ek', '{noop}samsyn'),
  ('miljo', 'Farida Holm', '{noop}samsyn'),
  ('polis', 'Kent Sandell', '{noop}samsyn'),
  ('skola', 'Mirjam Öberg', '{noop}samsyn'),
  ('social', 'Tove Granat', '{noop}samsyn');
insert into commons.membership (identity_id, municipality_code, role, agency_id)
select i.id, substr(current_schema(), 2), p.role, p.agency_id
from commons.identity i
join (values ('direktor', 'DIRECTOR', null), ('samordnare', 'COORDINATOR', null), ('miljo', 'MEMBER', 3),
  ('polis', 'MEMBER', 4), ('skola', 'MEMBER', 5), ('social', 'MEMBER', 6)) as p (username, role, agency_id)
  on p.username = i.username;
insert into commons.demonstration_identity (identity_id, position)
select id, id from commons.identity where username in ('direktor', 'samordnare', 'miljo', 'polis', 'skola', 'social');
--rollback delete from commons.identity where username in ('direktor', 'samordnare', 'miljo', 'polis', 'skola', 'social');

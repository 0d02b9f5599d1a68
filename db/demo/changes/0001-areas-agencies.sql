--liquibase formatted sql

--changeset samsyn:demo-0001-areas context:demonstration
--comment Botkyrka's six kommundelar with the municipality's own population figures; boundary from Valmyndigheten's open data by way of okfse/sweden-geojson, simplified, WGS 84
insert into area (id, name, kind, aliases, population, latitude, longitude, boundary) overriding system value values
  (1, 'Alby', 'DISTRICT', '{}', 14208, 59.239, 17.846, null),
  (2, 'Fittja', 'DISTRICT', '{}', 7514, 59.247, 17.861, null),
  (3, 'Hallunda-Norsborg', 'DISTRICT', '{Hallunda,Norsborg}', 21130, 59.243, 17.823, null),
  (4, 'Tullinge', 'DISTRICT', '{Riksten}', 20179, 59.205, 17.903, null),
  (5, 'Tumba', 'DISTRICT', '{}', 26852, 59.199, 17.833, null),
  (6, 'Vårsta-Grödinge', 'DISTRICT', '{Vårsta,Grödinge}', 4596, 59.158, 17.790, null),
  (7, 'Hela kommunen', 'MUNICIPALITY', '{Botkyrka}', 94479, 59.200, 17.830, '{"type":"Polygon","coordinates":[[[17.98483,59.15669],[17.9644,59.18794],[17.93503,59.19329],[17.92839,59.22251],[17.87626,59.22979],[17.87246,59.26028],[17.85583,59.26727],[17.83249,59.26168],[17.73121,59.26624],[17.73566,59.24997],[17.77257,59.23926],[17.79321,59.19172],[17.73789,59.18146],[17.7427,59.17159],[17.72672,59.14689],[17.68217,59.13264],[17.69522,59.10164],[17.66298,59.08756],[17.67523,59.06592],[17.69968,59.0443],[17.71439,59.0445],[17.74564,59.06334],[17.73983,59.08301],[17.76068,59.09737],[17.78848,59.08984],[17.87021,59.0849],[17.91351,59.10332],[17.92155,59.12018],[17.93176,59.14249],[17.98483,59.15669]]]}');
select setval(pg_get_serial_sequence('area', 'id'), 1000);
--rollback delete from area where id <= 1000;

--changeset samsyn:demo-0001-agencies context:demonstration
insert into agency (id, name, short_name, kind, org_number, parent_id, aliases, description) overriding system value values
  (1, 'Botkyrka kommun', '', 'MUNICIPALITY', '2120002882', null, '{}', 'Leder och samordnar det brottsförebyggande arbetet enligt lagen (2023:196).'),
  (13, 'Polismyndigheten', '', 'POLICE', null, null, '{Polisen}', ''),
  (4, 'Lokalpolisområde Botkyrka', '', 'POLICE', null, 13, '{Lokalpolisen i Botkyrka,Lokalpolisen}', 'Områdespoliser, kommunpolis och brottsförebyggare i Botkyrka.'),
  (2, 'Våldspreventivt center', 'VPC', 'MUNICIPAL_ADMINISTRATION', null, 1, '{}', 'Samordnar kommunens våldsförebyggande arbete sedan januari 2019.'),
  (12, 'Kommunstyrelsen', '', 'COMMITTEE', null, 1, '{}', ''),
  (11, 'Kommunstyrelseförvaltningen', '', 'MUNICIPAL_ADMINISTRATION', null, 1, '{}', ''),
  (7, 'Utbildningsnämnden', '', 'COMMITTEE', null, 1, '{}', ''),
  (10, 'Utbildningsförvaltningen', '', 'MUNICIPAL_ADMINISTRATION', null, 1, '{}', ''),
  (8, 'Socialnämnden', '', 'COMMITTEE', null, 1, '{}', ''),
  (6, 'Socialförvaltningen', '', 'MUNICIPAL_ADMINISTRATION', null, 1, '{Socialtjänsten}', ''),
  (9, 'Miljö- och byggnadsnämnden', '', 'COMMITTEE', null, 1, '{}', ''),
  (3, 'Miljöenheten', '', 'MUNICIPAL_ADMINISTRATION', null, 1, '{}', 'Bedriver kommunens tillsyn enligt bland annat miljöbalken; driver OTTO.'),
  (20, 'Kultur- och fritidsförvaltningen', '', 'MUNICIPAL_ADMINISTRATION', null, 1, '{}', ''),
  (5, 'Rikstens skola', '', 'SCHOOL', null, 10, '{}', 'Kommunal grundskola i Tullinge.'),
  (14, 'Botkyrkabyggen', '', 'MUNICIPAL_COMPANY', null, 1, '{AB Botkyrkabyggen}', 'Kommunens bostadsbolag.'),
  (15, 'Södertörns brandförsvarsförbund', '', 'RESCUE_SERVICE', null, null, '{Brandförsvaret}', ''),
  (16, 'Skatteverket', '', 'STATE_AGENCY', null, null, '{}', ''),
  (17, 'Arbetsmiljöverket', '', 'STATE_AGENCY', null, null, '{}', ''),
  (18, 'Justitiedepartementet', '', 'STATE_AGENCY', null, null, '{}', ''),
  (19, 'Brottsförebyggande rådet', 'Brå', 'STATE_AGENCY', '2021000068', null, '{}', '');
select setval(pg_get_serial_sequence('agency', 'id'), 1000);
--rollback delete from agency where id <= 1000;

--changeset samsyn:demo-0001-people context:demonstration
--comment made-up people to try the program as; the password of each is "samsyn"
insert into commons.identity (username, display_name, password_hash) values
  ('direktor', 'Astrid Lindh', '{noop}samsyn'),
  ('samordnare', 'Jonas Ek, VPC', '{noop}samsyn'),
  ('miljo', 'Farida Holm, miljöenheten', '{noop}samsyn'),
  ('polis', 'Kent Sandell, lokalpolisen', '{noop}samsyn'),
  ('skola', 'Mirjam Öberg, Rikstens skola', '{noop}samsyn'),
  ('social', 'Tove Granat, socialförvaltningen', '{noop}samsyn');
insert into commons.membership (identity_id, municipality_code, role, agency_id)
select i.id, substr(current_schema(), 2), p.role, p.agency_id
from commons.identity i
join (values ('direktor', 'DIRECTOR', null), ('samordnare', 'COORDINATOR', null), ('miljo', 'MEMBER', 3),
  ('polis', 'MEMBER', 4), ('skola', 'MEMBER', 5), ('social', 'MEMBER', 6)) as p (username, role, agency_id)
  on p.username = i.username;
insert into commons.demonstration_identity (identity_id, position)
select id, row_number() over (order by id) from commons.identity
where username in ('direktor', 'samordnare', 'miljo', 'polis', 'skola', 'social');
--rollback delete from commons.identity where username in ('direktor', 'samordnare', 'miljo', 'polis', 'skola', 'social');

--changeset samsyn:demo-0001-officials context:demonstration
--comment officials in their public roles on the day on which they are known to have held them
insert into person (id, name, aliases) overriding system value values
  (1, 'Gunnar Strömmer', '{}'), (2, 'Petra Lundh', '{}'), (3, 'Stina Lundgren', '{}'),
  (4, 'Pernilla Vera', '{Pernilla Vera-Jr}'), (5, 'Michael Johansson', '{}'), (6, 'Jelinka Hall', '{}'),
  (7, 'Karin Kavmark', '{}'), (8, 'Anette Älmdalen', '{}'), (9, 'Willy Viitala', '{}'),
  (10, 'Chris Österlund', '{}'), (11, 'Carl Mikael Widercrantz', '{}'), (12, 'Camilla Eriksson', '{}'),
  (13, 'Martin Lazar', '{}');
insert into person_role (person_id, agency_id, title, known_on) values
  (1, 18, 'Justitieminister', '2024-01-31'), (2, 13, 'Rikspolischef', '2024-01-31'),
  (3, 12, 'Kommunstyrelsens ordförande', '2024-01-31'), (4, 1, 'Trygghets- och säkerhetsdirektör', '2024-01-31'),
  (5, 4, 'Lokalpolisområdeschef', '2024-01-31'), (6, 3, 'Miljöchef', '2024-01-31'),
  (7, 5, 'Rektor', '2024-01-31'), (8, 10, 'Utbildningsdirektör', '2024-01-31'),
  (9, 7, 'Ordförande', '2024-01-31'), (10, 14, 'Vd', '2023-05-24'),
  (10, 1, 'Tillförordnad kommundirektör', '2024-01-31'), (11, 8, 'Ordförande', '2024-01-31'),
  (12, 9, 'Ordförande', '2024-01-31'), (13, 4, 'Områdespolis', '2024-01-31');
select setval(pg_get_serial_sequence('person', 'id'), 1000);
--rollback delete from person where id <= 1000;

--liquibase formatted sql

--changeset samsyn:demo-0100-people context:demonstration
--comment a politician who reads; somebody who stands for two agencies; somebody who keeps her own agency's accounts
insert into commons.identity (username, display_name, password_hash) values
  ('politiker', 'Amir Lund, kommunstyrelsen', '{noop}samsyn');
insert into commons.membership (identity_id, municipality_code, role, agency_id)
select i.id, substr(current_schema(), 2), p.role, p.agency_id
from commons.identity i
join (values ('politiker', 'READER', null::bigint), ('social', 'MEMBER', 5), ('skola', 'AGENCY_ADMINISTRATOR', 5))
  as p (username, role, agency_id) on p.username = i.username;
insert into commons.demonstration_identity (identity_id, position)
select id, 7 from commons.identity where username = 'politiker';
--rollback delete from commons.membership where role = 'AGENCY_ADMINISTRATOR' and identity_id = (select id from commons.identity where username = 'skola');

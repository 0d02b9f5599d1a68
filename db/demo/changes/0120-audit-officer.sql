--liquibase formatted sql

--changeset samsyn:demo-0120-officer context:demonstration
--comment somebody who follows what happens without seeing what is recorded
insert into commons.identity (username, display_name, password_hash) values
  ('dataskyddsombud', 'Ingrid Sahlin, dataskyddsombud', '{noop}samsyn');
insert into commons.membership (identity_id, municipality_code, role)
select id, substr(current_schema(), 2), 'DATA_PROTECTION_OFFICER' from commons.identity where username = 'dataskyddsombud';
insert into commons.demonstration_identity (identity_id, position)
select id, 8 from commons.identity where username = 'dataskyddsombud';
--rollback delete from commons.identity where username = 'dataskyddsombud';

--liquibase formatted sql

--changeset samsyn:demo-0220-administrator context:demonstration
--comment somebody who keeps accounts, also those that only administrators give, and sees nothing of what is recorded
insert into commons.identity (username, display_name, password_hash) values
  ('administrator', 'Karin Wall, administratör', '{noop}samsyn');
insert into commons.membership (identity_id, municipality_code, role)
select id, substr(current_schema(), 2), 'ADMINISTRATOR' from commons.identity where username = 'administrator';
insert into commons.demonstration_identity (identity_id, position)
select id, 9 from commons.identity where username = 'administrator';
--rollback delete from commons.identity where username = 'administrator';

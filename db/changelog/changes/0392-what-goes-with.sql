--liquibase formatted sql

-- What somebody removes takes nothing along that they do not see: whoever removes an indicator removes its measurements first, under the
-- policies, and one that is left stands against it. It went by itself before, past all policies.
-- Why: src/docs/decisions/0022-what-one-may-learn.md

--changeset samsyn:0392-measurements-stay context:registry
alter table measurement drop constraint fk_measurement_indicator;
alter table measurement add constraint fk_measurement_indicator foreign key (indicator_id) references indicator (id);
--rollback alter table measurement drop constraint fk_measurement_indicator; alter table measurement add constraint fk_measurement_indicator foreign key (indicator_id) references indicator (id) on delete cascade;

--liquibase formatted sql

--changeset samsyn:demo-0140-circle context:demonstration
--comment no part in the demonstration begins later than it does
update initiative set circle_on = current_date where circle_on is null;
--rollback select 1;
